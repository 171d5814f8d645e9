import { isWellKnown } from '../index/profile';
import { ROW_KIND_SHIFT, RowKind } from '../index/row-kind';
import type { IndexSections } from '../index/sections';
import type { Hit } from '../scan/hits';
import { BY_CHANCE, GENERIC } from './mark-terms';
import { SHORTENED } from './place-terms';
import { type Term, term } from './term';

const CAPITALS = /^\p{Lu}+$/u;
/** Letters that count what the number before them is: in "2024 LV bag" and "1:1 LV bag" none is counted. */
const MEASURE =
  /^(?:[KMGT]B|[KM]?HZ|[KMU]?[AVW]|AH|[CDKMU]M|[CDMU]L|[KM]G|GM|CC|CT|DB|FT|GR|HP|IN|LB|LM|OZ|PC|PS|QT|YD)$/iu;
const NUMBER = /\p{N}[\s-]?$/u;
/** "2024 TB tote" is of a year. */
const YEAR = /(?<![\p{N}.,])(?:19[89]|20[0-3])\p{N}\s$/u;
/** "Newborn NB shoes": a size. */
const SIZED = /\b(?:newborn|size)\s$/iu;
const LONGEST_BEFORE = 9;

/** Two capitals by which shoppers call a mark, beside goods of its own: "Dark Grey MK Tote". */
const CALLED = term('beside_goods', 1);

/**
 * The terms of a hit beside goods of its own, less those that doubt that its few letters are a mark: they may as well be one as stand for
 * the word before them ("Top level LV bag"), and those of a well-known mark, or by which one is called, are there by no chance ("Brown LV
 * Handbag", "TB tote"). The same array where none does.
 */
export function withoutDoubt(
  hit: Hit,
  terms: readonly Term[],
  index: IndexSections,
  text: string,
): readonly Term[] {
  // Few hits have either, and whether it is a name is read off the text.
  if (!terms.includes(SHORTENED) && !terms.includes(BY_CHANCE)) return terms;
  const { start, end, plain, relation, mark } = hit;
  const letters = text.slice(start, end);
  if (isMeasureOrSize(letters, text.slice(Math.max(0, start - LONGEST_BEFORE), start))) return terms;
  const isName = plain && relation === 'identical' && CAPITALS.test(letters);
  const isKnown = isWellKnown(index.profiles[mark.id]!);
  const isCalled =
    isName && !isKnown && terms.includes(BY_CHANCE) && !terms.includes(SHORTENED) && isCall(hit, index);
  const isDoubt = (one: Term) =>
    one === SHORTENED ||
    (one === BY_CHANCE && (isCalled || (isName && isKnown))) ||
    (one === GENERIC && isCalled);
  if (!terms.some(isDoubt)) return terms;
  const undoubted = terms.filter((one) => !isDoubt(one));
  return isCalled ? [...undoubted, CALLED] : undoubted;
}

/** Whether the letters are what a mark of the list is called for short. O(rows with it). */
const isCall = ({ mark }: Hit, index: IndexSections): boolean =>
  index.postingsOf(mark.id).some((posting) => posting >>> ROW_KIND_SHIFT === RowKind.EstablishedName);

const isMeasureOrSize = (letters: string, before: string): boolean =>
  SIZED.test(before) || (MEASURE.test(letters) && NUMBER.test(before) && !YEAR.test(before));
