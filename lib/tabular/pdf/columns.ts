import { type Line, linesOf } from './lines';
import type { PdfPage, PlacedText } from './page';
import { between, rulePlaces, type Span } from './spans';

/** The columns that a page rules off; none where it draws no table. */
export function ruledColumns({ vertical }: PdfPage): Span[] {
  const places = rulePlaces(vertical, 0.3);
  return places.length > 2 ? between(places) : [];
}

/** A gap across all lines is between columns if it is as wide as this share of the letters' size. */
const GAP = 0.6;
/** Lines that may reach over a gap: a heading over several columns, a note. */
const OVER = 0.03;

/**
 * The columns of pages that rule off none: the gaps that run down through the lines of several pieces. Lines of one
 * piece are titles, notes and what a cell goes on with. O(texts · log texts).
 */
export function openColumns(pages: readonly PdfPage[]): Span[] {
  const lines = pages.flatMap(({ texts }) => linesOf(texts)).filter(({ texts }) => texts.length > 1);
  const edges = lines.flatMap(piecesOf).flatMap(({ left, right }) => [
    { at: left, by: 1 },
    { at: right, by: -1 },
  ]);
  edges.sort((a, b) => a.at - b.at || b.by - a.by);
  const size = middleOf(lines.flatMap(({ texts }) => texts.map((text) => text.size)));
  const clear = startsOf(edges, 0, size * GAP);
  const nearlyClear = startsOf(edges, Math.floor(lines.length * OVER), size * GAP);
  // What few lines reach into may also be a column that few rows fill: where no line crosses, it is one.
  const more = nearlyClear.filter((start) => clear.every((other) => Math.abs(other - start) > 1));
  return between([...[...clear, ...more].sort((x, y) => x - y), Number.POSITIVE_INFINITY]);
}

/** Where text begins again behind gaps of a width that no more lines than `over` reach across. */
function startsOf(edges: readonly { at: number; by: number }[], over: number, gap: number): number[] {
  const starts: number[] = [];
  let open = 0;
  let free: number | undefined = Number.NEGATIVE_INFINITY;
  for (const { at, by } of edges) {
    open += by;
    if (open <= over) free ??= at;
    else if (free !== undefined) {
      if (at - free >= gap) starts.push(at - 1);
      free = undefined;
    }
  }
  return starts;
}

/** Pieces of a line that a blank at most parts are one. */
function piecesOf({ texts }: Line): Pick<PlacedText, 'left' | 'right'>[] {
  const pieces: { left: number; right: number }[] = [];
  for (const { left, right, size } of texts) {
    const last = pieces.at(-1);
    if (last && left - last.right < size * 0.35) last.right = Math.max(last.right, right);
    else pieces.push({ left, right });
  }
  return pieces;
}

function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 1;
}
