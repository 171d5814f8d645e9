import { ROW_KIND_SHIFT, ROW_MASK, RowKind } from '../index/row-kind';
import type { IndexSections } from '../index/sections';

/**
 * Whether what a mark names is more than a further name of the rows of another: Паркер beside PARKER, 阿迪 in 阿迪达思. A row
 * whose own mark is Паркер is another one.
 */
export function isAnother(index: IndexSections, other: number, mark: number): boolean {
  if (other === mark) return false;
  const postings = index.postingsOf(mark);
  const others = index.postingsOf(other);
  if (postings.length <= FEW) return others.some((one) => !carries(postings, one));
  const rows = new Set(postings.map(rowOf));
  const carried = new Set(postings.filter((one) => !isByTrade(one)).map(rowOf));
  return others.some((posting) => !(isByTrade(posting) ? rows : carried).has(rowOf(posting)));
}

/** Up to so many rows are compared one by one: nearly all marks have one, and sets of it take longer. */
const FEW = 4;

/** Whether one of a few rows of a mark is that of a posting of another, and by no further name unless that is one. */
function carries(postings: readonly number[], posting: number): boolean {
  for (const own of postings)
    if (rowOf(own) === rowOf(posting) && (isByTrade(posting) || !isByTrade(own))) return true;
  return false;
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
