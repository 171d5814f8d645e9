import { fold, isEastAsianCode } from '../use/fold';
import type { Sighting } from '../use/phrases';
import { goodsWords, type Kind, type Word } from './vocabulary';

/** What a text offers: Nice classes and kinds of goods, likeliest first, each with its share of the evidence. */
export interface Classified {
  classes: readonly { class: number; share: number }[];
  kinds: readonly { kind: Kind; share: number }[];
  /** Phrases by which a kind was recognised, folded, with whether each names the whole kind. */
  named: readonly { phrase: string; word: Word }[];
  /** Enough was read to say what the goods are not. */
  sure: boolean;
}

export const NOTHING: Classified = { classes: [], kinds: [], named: [], sure: false };

/** A text is read up to here; product titles are shorter. */
const LONGEST = 1_000;
const MOST = 5;
/** Less evidence than this, about one product word in the name of the goods, rules nothing out. */
const SURE = 0.8;

/** From here on a title speaks of something other than the goods: what they fit, hold or come with. */
const ASIDE =
  /(?<![a-z])(?:for|with|w|fits?|compatible|by|includes?|including|from|works|featuring|plus|designed|para|pour|fur|fuer|per)(?![a-z])|для|適用|适用|兼容|适配|送|含|配(?!件|饰)|可用/;
/** Where the name of the goods ends and its particulars begin. */
const PARTICULARS = /[,|([【;]| [-–—] /;

const AFTER_ASIDE = 0.25;
const AFTER_NAME = 0.5;
const BEFORE_HEAD = 0.6;
const MENTIONED = 0.5;

/** Reads what goods a text names. O(length), bounded. */
export function classify(text: string): Classified {
  const folded = fold(text.slice(0, LONGEST));
  const seen = goodsWords(folded).filter(({ meaning }) => meaning.weight > 0);
  if (seen.length === 0) return NOTHING;
  const weights = weigh(folded, seen);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const byClass = new Map<number, number>();
  const byKind = new Map<Kind, number>();
  seen.forEach(({ meaning }, i) => {
    const share = weights[i]! / total;
    byClass.set(meaning.class, (byClass.get(meaning.class) ?? 0) + share);
    if (meaning.kind) byKind.set(meaning.kind, (byKind.get(meaning.kind) ?? 0) + share);
  });
  return {
    classes: ranked(byClass).map(([cls, share]) => ({ class: cls, share })),
    kinds: ranked(byKind).map(([kind, share]) => ({ kind, share })),
    named: seen.map(({ start, end, meaning }) => ({ phrase: folded.slice(start, end), word: meaning })),
    sure: total >= SURE,
  };
}

function ranked<Key>(shares: Map<Key, number>): [Key, number][] {
  return [...shares].sort((a, b) => b[1] - a[1]).slice(0, MOST);
}

/** How much each phrase counts: by its length, and by where it stands. */
function weigh(folded: string, seen: readonly Sighting<Word>[]): number[] {
  const found = indexOr(folded.search(ASIDE), folded.length);
  // A title that begins with what the goods fit names the goods behind it.
  const aside = seen[0]!.start < found ? found : folded.length;
  const name = indexOr(folded.search(PARTICULARS), folded.length);
  const named = (sighting: Sighting<Word>) => sighting.start < Math.min(aside, name);
  // "Screen protector iPhone 13" offers no phone: a device is the goods only where no other product is named.
  const product = seen.findLastIndex((sighting) => named(sighting) && !sighting.meaning.device);
  const head = product === -1 ? seen.findLastIndex(named) : product;
  return seen.map((sighting, i) => {
    const { start, end, meaning } = sighting;
    const mention = meaning.device && i !== head ? MENTIONED : 1;
    return (
      meaning.weight *
      mention *
      lengthFactor(folded, start, end) *
      placeFactor(start, i, { aside, name, head })
    );
  });
}

function placeFactor(start: number, i: number, at: { aside: number; name: number; head: number }): number {
  if (i === at.head) return 1;
  if (start >= at.aside) return AFTER_ASIDE;
  return start >= at.name ? AFTER_NAME : BEFORE_HEAD;
}

/** A single Han character says little; two words say more than one. */
function lengthFactor(folded: string, start: number, end: number): number {
  if (isEastAsianCode(folded.charCodeAt(start))) return [0, 0.35, 1, 1.3][Math.min(end - start, 3)]!;
  let words = 1;
  for (let i = start; i < end; i++) if (folded[i] === ' ') words++;
  return 1 + 0.4 * (words - 1);
}

function indexOr(found: number, otherwise: number): number {
  return found <= 0 ? otherwise : found;
}
