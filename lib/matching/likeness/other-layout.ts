import { inOtherLayout } from '../../text/keyboard';
import { Scan } from '../../text/scan';
import { marksByKey } from '../index/lookup';
import { isOrdinaryMark, isWellKnown } from '../index/profile';
import { KeyKind } from '../keys/mark-keys';
import { hashUnits } from '../keys/span-hash';
import { sameUnits } from '../keys/words';
import type { SimilarContext } from './similar-context';

/** Of fewer letters, some words of a language are others on the keys by chance. */
const SHORTEST = 4;
/** A mark that is not well known tells by its length. */
const SHORTEST_UNKNOWN = 6;
const LONGEST = 24;
const FIRST_CYRILLIC = 0x400;

const typed = new Scan();

/**
 * Marks that letters [from, to), which are no word, are on the keyboard of the other script: тшлу for NIKE, flblfc for АДИДАС. Whoever
 * means to hide a name from a search types it so, and buyers who forgot to switch find it. O(letters).
 */
export function inOtherLayouts({ index, scan, visit }: SimilarContext, from: number, to: number): void {
  if (to - from < SHORTEST || to - from > LONGEST) return;
  if (!isCyrillic(scan, from) && to - from < SHORTEST_UNKNOWN) return;
  const written = inOtherLayout(lettersOf(scan, from, to));
  if (written === undefined) return;
  const { units, skeletons, length } = typed.read(written);
  marksByKey(index, hashUnits(skeletons, 0, length), KeyKind.Own, (mark) => {
    const profile = index.profiles[mark]!;
    if (isOrdinaryMark(profile) || (length < SHORTEST_UNKNOWN && !isWellKnown(profile))) return;
    const marked = index.scanOf(mark);
    if (marked.length === length && sameUnits(marked.units, 0, units, 0, length))
      visit(mark, from, to, 'keyboard');
  });
}

/** Whether a unit of a word of spaced letters is Cyrillic. */
export const isCyrillic = ({ units }: Scan, at: number): boolean => units[at]! >= FIRST_CYRILLIC;

/** As they stand in the text, without what parts them: й is и but for its sign, and another key. */
function lettersOf({ text, starts }: Scan, from: number, to: number): string {
  let letters = '';
  for (let at = from; at < to; at++) letters += text[starts[at]!]!;
  return letters;
}
