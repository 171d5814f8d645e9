/** A piece of text where a page shows it; right and down are positive, as on a screen. Measured in points. */
export interface PlacedText {
  text: string;
  left: number;
  right: number;
  /** The line that it stands on. */
  base: number;
  size: number;
}

/** A ruled line, or an edge of a filled box: `at` is its place across, from and to its ends along. */
export interface Rule {
  at: number;
  from: number;
  to: number;
}

/** What a page shows that can be of a table. */
export interface PdfPage {
  texts: PlacedText[];
  horizontal: Rule[];
  vertical: Rule[];
}

/** A matrix as PDF writes it (ISO 32000-2, 8.3.4): a b c d e f. */
export type Matrix = readonly number[];

/** `inner` first, then `outer`. */
export function product(outer: Matrix, inner: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function placed([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
