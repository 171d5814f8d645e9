import * as Kind from '../../text/kinds';
import { marksByKey } from '../index/lookup';
import type { MarkLetters } from '../index/mark-letters';
import { isOrdinaryMark, isWellKnown } from '../index/profile';
import { ROW_KIND_SHIFT, RowKind } from '../index/row-kind';
import { isModel, repeats } from '../keys/joined';
import { LONG_KEY, lengthSlot } from '../keys/key-lengths';
import { KeyKind } from '../keys/mark-keys';
import { hashUnits, MAX_KEY } from '../keys/span-hash';
import { sameUnits } from '../keys/words';
import { isBeforeGoods } from '../tables/last-parts';
import { ordinaryWords } from '../tables/ordinary-words';
import type { SimilarContext } from './similar-context';

const SHORTEST_MARK = 4;
const SHORTEST_REPEATED = 3;
const LONGEST_WORD = 40;
const LONGEST_MODEL = 10;

/** A distinctive mark at the front or at the end of a longer word: `hondakit`, `mynike` (Supreme Court, Honda 2019). */
export function affixes(context: SimilarContext, from: number, to: number): void {
  if (to - from <= SHORTEST_MARK || to - from > LONGEST_WORD) return;
  const { skeletons, units } = context.scan;
  const { lengths } = context.index;
  if (repeats(units, SHORTEST_REPEATED, from, to)) fused(famousOnly(context), from, from + SHORTEST_REPEATED);
  let wanted =
    lengths[lengthSlot(skeletons, from, lengths.length)]! & ~LONG_KEY & -(1 << (SHORTEST_MARK - 1));
  while (wanted !== 0) {
    const bit = wanted & -wanted;
    wanted ^= bit;
    const end = from + 32 - Math.clz32(bit);
    if (end >= to) break;
    if (isEnding(units, end, to)) continue;
    fused(context, from, end, isBeforeGoods(units, from, end, to));
  }
  for (let start = Math.max(from + 2, to - MAX_KEY); start <= to - SHORTEST_MARK; start++) {
    if (lengths[lengthSlot(skeletons, start, lengths.length)]! & (1 << (to - start - 1)))
      fused(context, start, to);
  }
}

/** One letter more is a misspelling, -s and -es are a plural: both are found as such. */
function isEnding(units: Uint16Array, from: number, to: number): boolean {
  const last = units[to - 1];
  return to - from === 1 || (to - from === 2 && last === 0x73 && units[from] === 0x65);
}

/** Letter by letter: a part of a word that only looks like a mark is a part of a word. */
function isWritten(mark: MarkLetters, units: Uint16Array, start: number, end: number): boolean {
  return mark.length === end - start && sameUnits(mark.units, 0, units, start, mark.length);
}

/**
 * A well-known mark at the front of a word, with a model right behind it: `vivox7`, unlike `mobile750` of MOBIL. Where the script changes
 * before the model, as in `самсунгa14`, the name ends for every eye, and any mark counts. Where both are Cyrillic, it is a name that
 * buyers know, and a model of one letter: so a case of the name ends as well, whose number is of pieces (`самсунга14`).
 */
export function joinedToModel(context: SimilarContext, from: number, to: number): void {
  if (to - from <= SHORTEST_MARK || to - from > LONGEST_WORD) return;
  const { index, scan } = context;
  const { units } = scan;
  let letters = from;
  while (letters < to && scan.kinds[letters] === Kind.Letter) letters++;
  const lastWord = lastOrdinary(units, from, letters);
  const lengths = index.lengths[lengthSlot(scan.skeletons, from, index.lengths.length)]!;
  for (let end = Math.max(from + SHORTEST_MARK, to - LONGEST_MODEL, lastWord); end < to; end++) {
    if (!(lengths & (1 << (end - from - 1))) || !isModel(units, end, to)) continue;
    if (units[end - 1]! <= LAST_LATIN) fused(famousOnly(context), from, end);
    else if (units[end]! <= LAST_LATIN) fused(context, from, end);
    else if (end + 1 === letters) fused(establishedOnly(context), from, end);
  }
}

/** Latin letters end here once folded. */
const LAST_LATIN = 0x24f;

/** Where the longest ordinary word ends that the letters begin with: `audio` of `audiov2`, which is no AUDI; `from` where none does. */
function lastOrdinary(units: Uint16Array, from: number, letters: number): number {
  for (let end = letters; end >= from + SHORTEST_MARK; end--)
    if (ordinaryWords.has(units, from, end)) return end;
  return from;
}

const famousOnly = (context: SimilarContext): SimilarContext => ({
  ...context,
  visit: (mark, ...where) => isWellKnown(context.index.profiles[mark]!) && context.visit(mark, ...where),
});

/** Names that buyers use for well-known marks in another script: самсунг for SAMSUNG; and well-known marks themselves. */
function establishedOnly(context: SimilarContext): SimilarContext {
  const { index, visit } = context;
  const isEstablished = (mark: number) =>
    index.postingsOf(mark).some((posting) => posting >>> ROW_KIND_SHIFT === RowKind.EstablishedName);
  return {
    ...context,
    visit: (mark, ...where) =>
      (isWellKnown(index.profiles[mark]!) || isEstablished(mark)) && visit(mark, ...where),
  };
}

/**
 * Offsets of an affix hit are the mark's own: the part of the word that names it. An ordinary word that is a well-known mark is
 * told as such where the name of goods is the rest: Tempotaschentuch.
 */
function fused(context: SimilarContext, start: number, end: number, beforeGoods = false): void {
  const { index, scan, visit } = context;
  marksByKey(index, hashUnits(scan.skeletons, start, end), KeyKind.Own, (mark) => {
    const profile = index.profiles[mark]!;
    if (isOrdinaryMark(profile) && !(beforeGoods && isWellKnown(profile))) return;
    if (isWritten(index.lettersOf(mark), scan.units, start, end)) visit(mark, start, end, 'affix');
  });
}
