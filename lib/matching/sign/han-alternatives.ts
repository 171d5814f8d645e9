import { lookAlikesOf } from '../../text/look-alike-han';
import { homophonesOf } from '../../text/pinyin';
import { likeMeaningsOf } from './like-meanings';
import { nearHomophonesOf } from './near-sounds';

/** How a Han sign comes to look or sound like a mark: what each exchange of a character tells, in nats. */
export type HanExchange = 'shape' | 'sound' | 'both' | 'other' | 'between' | 'left-out' | 'turned' | 'part';

/** What a character that looks like the mark's tells, by the level of their likeness; one that sounds like it; beside both. */
const SHAPE = [-0.6, 0.4, 1.3, 2.2];
const SOUND = 0.8;
const SOUND_TOO = 1.2;
const NEAR = 0.3;
/** One of the same field of meaning: mother for father, silver for gold. */
const MEANING = 0.8;

/** Another character that one may stand for, and what it tells that it does, in nats. */
export interface Alternative {
  unit: number;
  tells: number;
  exchange: HanExchange;
  /** It sounds only nearly the same: of so many characters one makes some mark of any two. */
  near?: true;
  /** It means something of the same field: of two characters that makes another word. */
  meaning?: true;
}

/** Characters of titles repeat. Bounded, then begun afresh. */
const MOST_CHARACTERS = 2_048;
const known = new Map<number, Alternative[]>();

/** What a character may stand for: those of its shape, and of its sound. */
export function alternativesOf(unit: number): Alternative[] {
  const before = known.get(unit);
  if (before) return before;
  const found = findAlternatives(unit);
  if (known.size >= MOST_CHARACTERS) known.clear();
  known.set(unit, found);
  return found;
}

function findAlternatives(unit: number): Alternative[] {
  const alternatives = new Map<number, Alternative>();
  for (const { unit: other, level } of lookAlikesOf(unit))
    alternatives.set(other, { unit: other, tells: SHAPE[level]!, exchange: 'shape' });
  for (const other of homophonesOf(unit)) {
    const alike = alternatives.get(other);
    if (alike) alternatives.set(other, { unit: other, tells: alike.tells + SOUND_TOO, exchange: 'both' });
    else alternatives.set(other, { unit: other, tells: SOUND, exchange: 'sound' });
  }
  for (const other of nearHomophonesOf(unit))
    if (!alternatives.has(other))
      alternatives.set(other, { unit: other, tells: NEAR, exchange: 'sound', near: true });
  for (const other of likeMeaningsOf(unit))
    if (!alternatives.has(other))
      alternatives.set(other, { unit: other, tells: MEANING, exchange: 'other', meaning: true });
  return [...alternatives.values()];
}
