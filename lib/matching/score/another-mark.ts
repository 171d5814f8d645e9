import { ROW_KIND_SHIFT, ROW_MASK, RowKind } from '../index/row-kind';
import type { IndexSections } from '../index/sections';

/**
 * Whether what a mark names is more than a further name of the rows of another: Паркер beside PARKER, 阿迪 in 阿迪达思. A row
 * whose own mark is Паркер is another one.
 */
export function isAnother(index: IndexSections, other: number, mark: number): boolean {
  if (other === mark) return false;
  const postings = index.postingsOf(mark);
  const rows = new Set(postings.map(rowOf));
  const carried = new Set(postings.filter((one) => !isByTrade(one)).map(rowOf));
  return index
    .postingsOf(other)
    .some((posting) => !(isByTrade(posting) ? rows : carried).has(rowOf(posting)));
}

const rowOf = (posting: number): number => posting & ROW_MASK;
const isByTrade = (posting: number): boolean => posting >>> ROW_KIND_SHIFT === RowKind.EstablishedName;

/** Units [from, to) of a text. */
interface Place {
  from: number;
  to: number;
}

/** The greater part of a likeness that a mark itself accounts for: SHARP in `sharp el`, which is no SHARPIE. */
const MOST_OF_LIKENESS = 0.6;

/** Whether a mark stands inside a likeness and accounts for most of it. */
export function isMostOf(likeness: Place, other: Place): boolean {
  const shared = Math.min(likeness.to, other.to) - Math.max(likeness.from, other.from);
  return other.to - other.from === shared && shared >= (likeness.to - likeness.from) * MOST_OF_LIKENESS;
}
