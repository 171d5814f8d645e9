import { mayHold } from '../index/bloom';
import { marksByHalf } from '../index/halves';
import { marksByKey } from '../index/lookup';
import { isWellKnown } from '../index/profile';
import { KeyKind } from '../keys/mark-keys';
import { phoneticKey } from '../keys/phonetic';
import { exchanged, hashUnits, mixed, plainSpan, SALT } from '../keys/span-hash';
import { sameUnits } from '../keys/words';
import { oneEdit } from './edit-distance';
import { Rewriting } from './rewriting';
import type { SimilarContext } from './similar-context';

const rewriting = new Rewriting();
const SHORTEST_HALVED_WORD = 4;
const LONGEST = 25;
/** Up to this length a mark is too short for any edit, but a swap or a doubled letter still shows it. */
const SHORT_WORD = 6;

/** Marks one edit, one swap, one doubled letter, or a like sound away from units [from, to). */
export function nearbySpellings(context: SimilarContext, from: number, to: number, single: boolean): void {
  if (to - from < SHORTEST_HALVED_WORD || to - from > LONGEST) return;
  swaps(context, from, to);
  if (to - from <= SHORT_WORD) doublings(context, from, to);
  marksByHalf(context, from, to, compare);
  if (single) likeSounds(context, from, to);
}

/** A mark that has a half of units [from, to). */
function compare(context: SimilarContext, mark: number, from: number, to: number): void {
  const { index, scan, famousOnly } = context;
  if (famousOnly && !isWellKnown(index.profiles[mark]!)) return;
  const { skeletons, length } = index.lettersOf(mark);
  const edit = oneEdit(scan.skeletons, from, to, skeletons, length);
  if (edit) context.visit(mark, from, to, edit);
}

/** Swapped neighbours. In long words only the swap across the middle escapes the halves. */
function swaps(context: SimilarContext, from: number, to: number): void {
  const { index, scan, prefixes } = context;
  const { skeletons } = scan;
  const plain = plainSpan(prefixes, from, to);
  const middle = (to - from) >> 1;
  const isShort = to - from <= SHORT_WORD;
  const first = isShort ? 0 : middle - 1;
  const last = isShort ? to - from - 2 : first;
  for (let i = first; i <= last; i++) {
    const one = skeletons[from + i]!;
    const next = skeletons[from + i + 1]!;
    if (one === next) continue;
    const behind = to - from - 1 - i;
    const swapped = exchanged(exchanged(plain, behind, one, next), behind - 1, next, one);
    if (!mayHold(index.bloom, mixed(swapped))) continue;
    rewriting.load(skeletons, from, to);
    rewriting.units[i] = next;
    rewriting.units[i + 1] = one;
    rewriting.lookUp(context, from, to, 'transposition');
  }
}

/** A letter doubled, or a double made single: `nikke`, `niike`, `pupma` no. */
function doublings(context: SimilarContext, from: number, to: number): void {
  const { skeletons } = context.scan;
  for (let i = 0; i < to - from; i++) {
    const letter = String.fromCharCode(skeletons[from + i]!);
    if (i > 0 && skeletons[from + i] === skeletons[from + i - 1]) {
      rewriting.load(skeletons, from, to).replace(i, 1, '').lookUp(context, from, to, 'edit');
    } else rewriting.load(skeletons, from, to).replace(i, 0, letter).lookUp(context, from, to, 'edit');
  }
}

const MOST_DIFFERENT = 2;

function likeSounds(context: SimilarContext, from: number, to: number): void {
  const { index, scan, visit } = context;
  const sound = phoneticKey(scan.units, from, to);
  if (!sound) return;
  marksByKey(index, hashUnits(sound, 0, sound.length) ^ SALT.phonetic, KeyKind.Phonetic, (mark) => {
    const { units, length } = index.lettersOf(mark);
    const same = length === to - from && sameUnits(units, 0, scan.units, from, length);
    if (!same && Math.abs(length - (to - from)) <= MOST_DIFFERENT) visit(mark, from, to, 'phonetic');
  });
}
