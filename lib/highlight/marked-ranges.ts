import type { ReadListing } from '../marketplaces/reading';
import type { Finding, MarkedSpan, Screening } from '../screening/finding';
import { shownFindings } from '../screening/shown-findings';
import { rangesOf } from './ranges';
import type { MarkedWords } from './word-hover';

/** What is underlined for everybody; on pages of our own, which nobody else can read, everything shown. */
export function spansOf(screening: Screening): readonly MarkedSpan[] {
  return screening.marked ?? shownFindings(screening);
}

/**
 * The ranges of the page that contain a span of a listing's text; none for words in a picture. O(pieces of that text).
 */
export function rangesIn(place: ReadListing, { field, start, end }: MarkedSpan): Range[] {
  const joined = field === 'image' ? undefined : place[field];
  return joined ? rangesOf(joined, start, end) : [];
}

/** The words of findings on the page, each with its finding's index. */
export function* markedWords(place: ReadListing, findings: readonly Finding[]): Generator<MarkedWords> {
  for (const [finding, span] of findings.entries())
    for (const range of rangesIn(place, span)) yield { range, finding };
}

/** A listing's whole title on the page; undefined if it is no longer there. */
export function titleRange(place: ReadListing): Range | undefined {
  const pieces = place.title?.pieces;
  const first = pieces?.[0];
  const last = pieces?.at(-1);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.min(first.nodeStart, first.node.data.length));
  range.setEnd(last.node, Math.min(last.nodeStart + last.length, last.node.data.length));
  return range;
}
