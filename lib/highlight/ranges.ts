import type { JoinedText } from '../marketplaces/reading';

/**
 * The stretches of the page that hold [start, end) of a joined text (UTF-16 offsets), one range per text node,
 * in order. A piece whose node has shrunk since the page was read is skipped rather than highlighted wrongly.
 * O(pieces).
 */
export function rangesOf(joined: JoinedText, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (const piece of joined.pieces) {
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.start + piece.length);
    if (from >= to) continue;
    const offset = piece.nodeStart - piece.start;
    if (to + offset > piece.node.data.length) continue;
    const range = piece.node.ownerDocument.createRange();
    range.setStart(piece.node, from + offset);
    range.setEnd(piece.node, to + offset);
    ranges.push(range);
  }
  return ranges;
}
