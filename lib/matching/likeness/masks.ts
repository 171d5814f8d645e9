import { mayHold } from '../index/bloom';
import { hasSkeleton, marksByKey } from '../index/lookup';
import { KeyKind } from '../keys/mark-keys';
import { exchanged, mixed, plainHash } from '../keys/span-hash';
import { type Masked, maskedSpans } from './masked-words';
import type { SimilarContext } from './similar-context';

/** Letters and digits that may be behind a mask in a spaced script; skeletons, so that l and 1 are i. */
const LETTERS = [...'abcdefghijkmnopqrstuvwxyz0'].map((letter) => letter.charCodeAt(0));
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fa5;
/** Three letters behind masks are some 17,000 looks at the filter: a text full of masks has no more of them asked. */
const MOST_WIDE = 6;

/**
 * Marks of which letters are behind signs, each word and up to three together. Some hundred looks at the filter for a masked word,
 * 20,000 for a Han character, and MOST_WIDE times 17,000 for a text at most where three letters are covered.
 */
export function maskedMarks(context: SimilarContext): void {
  let wide = MOST_WIDE;
  maskedSpans(context.scan, (masked) => {
    if (masked.open.length > 2 && wide-- <= 0) return;
    if (masked.han) lookUpHan(context, masked);
    else lookUp(context, masked, 0, plainHash(masked.units, 0, masked.length));
  });
}

function lookUpHan(context: SimilarContext, masked: Masked): void {
  const { units, length } = masked;
  const [place] = masked.open as [number];
  const plain = plainHash(units, 0, length);
  for (let unit = FIRST_HAN; unit <= LAST_HAN; unit++)
    lookUpWith(context, masked, place, unit, exchanged(plain, length - 1 - place, 0, unit));
}

/** Every letter in every open place, from the nth on. `plain`: the hash of the whole, changed in one place at a time. */
function lookUp(context: SimilarContext, masked: Masked, nth: number, plain: number): void {
  const { units, length, open } = masked;
  const place = open[nth]!;
  const isLast = nth === open.length - 1;
  for (const letter of LETTERS) {
    const hash = exchanged(plain, length - 1 - place, 0, letter);
    if (isLast) {
      lookUpWith(context, masked, place, letter, hash);
      continue;
    }
    units[place] = letter;
    lookUp(context, masked, nth + 1, hash);
  }
  // The span goes on with these letters, and this one is covered still.
  units[place] = 0;
}

/** With a letter in the last open place; `plain` is the hash of the whole word. */
function lookUpWith(
  { index, visit }: SimilarContext,
  { units, length, from, to }: Masked,
  place: number,
  unit: number,
  plain: number,
): void {
  const hash = mixed(plain);
  if (!mayHold(index.bloom, hash)) return;
  units[place] = unit;
  marksByKey(index, hash, KeyKind.Own, (mark) => {
    if (hasSkeleton(index, mark, units, 0, length)) visit(mark, from, to, 'masked');
  });
}
