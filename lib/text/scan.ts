import { expansions, fold, foldAstral, kindOf, skeleton } from './characters';
import { Kind } from './kinds';

/** What stood between a unit and the one before it. Bits add up. */
export const Gap = {
  None: 0,
  Space: 1,
  /** Any punctuation or symbol. */
  Punctuation: 2,
  /** Zero-width or bidi characters, which no reader sees. */
  Invisible: 4,
  /** ® ™ ℠ */
  TradeSign: 8,
} as const;

/** How well a place between two units parts words. */
export const Edge = {
  /** Inside a word. */
  None: 0,
  /** Between two Han, kana or Hangul characters, or between letters and digits: may be a boundary. */
  Soft: 1,
  /** A space, punctuation, or a change of script. */
  Hard: 2,
} as const;

/** Longest text that is read; what lies beyond is no title. In UTF-16 units. */
export const MAX_TEXT = 32_768;

/**
 * A text as the matcher sees it: its letters and digits folded, nothing between them, and for each of them where
 * it stood. One instance is reused for text after text, so that a page of titles allocates nothing.
 *
 *     text      N  i  –  k  e  ™     鞋
 *     folded    n  i     k  e        鞋       `units`
 *     starts    0  1     3  4        7        UTF-16 offsets into the text
 *     gaps      0  0     2  0        9        what stood before the unit (Gap)
 *     edges     2  0     2  0        2  …2    whether a word may begin here (Edge); one more than units
 */
export class Scan {
  text = '';
  /** Number of units. */
  length = 0;
  units = new Uint16Array(256);
  /** `units`, each replaced by the unit it looks like. */
  skeletons = new Uint16Array(256);
  starts = new Int32Array(256);
  /** End of the unit with the combining marks that belong to it. */
  ends = new Int32Array(256);
  kinds = new Uint8Array(256);
  gaps = new Uint8Array(256);
  edges = new Uint8Array(257);

  /** Reads a text. O(length); never throws, lone surrogates included. */
  read(text: string): this {
    this.text = text;
    this.length = 0;
    const limit = Math.min(text.length, MAX_TEXT);
    this.#reserve(limit);
    let gap = 0;
    let previous = -1;
    let at = 0;
    while (at < limit) {
      const unit = text.charCodeAt(at);
      const kind = kindOf[unit]!;
      const folded = fold[unit]!;
      if (folded !== 0 && kind >= Kind.Letter) {
        this.#emit(
          folded,
          kind,
          at,
          at + 1,
          gap,
          previous === kind && gap === 0 && kind < Kind.Han ? Edge.None : edgeBetween(previous, kind, gap),
        );
        previous = kind;
        gap = 0;
        at++;
      } else if (kind === Kind.Space) {
        gap |= Gap.Space;
        at++;
      } else {
        const width = unit >= 0xd800 && unit <= 0xdfff && text.codePointAt(at)! > 0xffff ? 2 : 1;
        const letter = this.#readRare(text, at, kind, gap, previous);
        gap = letter === undefined ? 0 : letter;
        if (letter === undefined) previous = this.kinds[this.length - 1]!;
        at += width;
      }
    }
    this.edges[this.length] = Edge.Hard;
    return this;
  }

  /** Everything but plain letters and spaces. Returns the gap it leaves, or undefined when it gave units. */
  #readRare(text: string, at: number, kind: number, gap: number, previous: number): number | undefined {
    const unit = text.charCodeAt(at);
    if (kind === Kind.Surrogate) {
      const codePoint = text.codePointAt(at)!;
      if (codePoint <= 0xffff) return gap | Gap.Punctuation;
      const letter = foldAstral(codePoint);
      if (letter.kind < Kind.Letter) return this.#part(letter.kind, at + 2, gap);
      this.#pushAstral(letter.folded, letter.kind, at, gap, previous);
      return undefined;
    }
    if (kind === Kind.LeetSymbol) {
      if (!standsForLetter(text, at)) return gap | Gap.Punctuation;
      this.#emit(unit, Kind.Letter, at, at + 1, gap, edgeBetween(previous, Kind.Letter, gap));
      return undefined;
    }
    if (kind < Kind.Letter) return this.#part(kind, at + 1, gap);
    const several = expansions.get(unit)!;
    for (let i = 0; i < several.length; i++) {
      const edge = i === 0 ? edgeBetween(previous, kind, gap) : Edge.None;
      this.#emit(several.charCodeAt(i), kind, at, at + 1, i === 0 ? gap : 0, edge);
    }
    return undefined;
  }

  /** Takes note of a character that is no part of a key; `end` is where it ends. */
  #part(kind: number, end: number, gap: number): number {
    if (kind === Kind.Space) return gap | Gap.Space;
    if (kind === Kind.Punctuation) return gap | Gap.Punctuation;
    if (kind === Kind.Invisible) return gap | Gap.Invisible;
    if (kind === Kind.TradeSign) return gap | Gap.TradeSign;
    // A combining mark belongs to the unit before it, when it follows immediately.
    if (gap === 0 && this.length > 0) this.ends[this.length - 1] = end;
    return gap;
  }

  #pushAstral(folded: string, kind: number, start: number, gap: number, previous: number): void {
    this.#emit(folded.charCodeAt(0), kind, start, start + 2, gap, edgeBetween(previous, kind, gap));
    if (folded.length === 2) this.#emit(folded.charCodeAt(1), kind, start, start + 2, 0, Edge.None);
  }

  #emit(folded: number, kind: number, start: number, end: number, gap: number, edge: number): void {
    const i = this.length;
    if (i + 1 >= this.units.length) this.#reserve(i);
    this.units[i] = folded;
    this.skeletons[i] = skeleton[folded]!;
    this.starts[i] = start;
    this.ends[i] = end;
    this.kinds[i] = kind;
    this.gaps[i] = gap;
    this.edges[i] = edge;
    this.length = i + 1;
  }

  #reserve(more: number): void {
    if (this.length + more < this.units.length) return;
    const size = (this.length + more) * 2;
    this.units = grown(this.units, new Uint16Array(size));
    this.skeletons = grown(this.skeletons, new Uint16Array(size));
    this.starts = grown(this.starts, new Int32Array(size));
    this.ends = grown(this.ends, new Int32Array(size));
    this.kinds = grown(this.kinds, new Uint8Array(size));
    this.gaps = grown(this.gaps, new Uint8Array(size));
    this.edges = grown(this.edges, new Uint8Array(size + 1));
  }
}

function grown<T extends Uint8Array | Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function edgeBetween(previous: number, kind: number, gap: number): number {
  if (previous === -1 || (gap & ~Gap.Invisible) !== 0) return Edge.Hard;
  if (previous === kind) return kind >= Kind.Han ? Edge.Soft : Edge.None;
  return previous <= Kind.Digit && kind <= Kind.Digit ? Edge.Soft : Edge.Hard;
}

const AT = 0x40;
const DOLLAR = 0x24;
const EURO = 0x20ac;

/** `N!KE`, `ADID@S`, `$ONY`: between letters always, at a word's rim only the symbols that do not end sentences. */
function standsForLetter(text: string, at: number): boolean {
  const before = at > 0 && kindOf[text.charCodeAt(at - 1)] === Kind.Letter;
  const after = at + 1 < text.length && kindOf[text.charCodeAt(at + 1)] === Kind.Letter;
  if (before && after) return true;
  const unit = text.charCodeAt(at);
  return (before || after) && (unit === DOLLAR || unit === AT || unit === EURO);
}
