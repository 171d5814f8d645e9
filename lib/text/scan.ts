import { expansions, fold, foldAstral, kindOf, skeleton } from './characters';
import * as Edge from './edges';
import * as Gap from './gaps';
import * as Kind from './kinds';

/** The longest text that is read, in UTF-16 units; no title is longer. */
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
  /** The end of the unit including its combining marks. */
  ends = new Int32Array(256);
  kinds = new Uint8Array(256);
  gaps = new Uint8Array(256);
  edges = new Uint8Array(257);

  /** The union of the bits of all UTF-16 units read. */
  #bits = 0;
  /** What was between the last unit and here, and that unit's kind; −1 before the first. */
  #gap = 0;
  #previous = -1;

  /** Reads a text. O(length); never throws, lone surrogates included. */
  read(text: string): this {
    this.text = text;
    this.length = 0;
    this.#bits = text.length > MAX_TEXT ? BEYOND_ASCII : 0;
    const limit = Math.min(text.length, MAX_TEXT);
    this.#gap = 0;
    this.#previous = -1;
    for (let at = this.#readPlain(text, 0, limit); at < limit; at = this.#readPlain(text, at, limit))
      at += this.#readRare(text, at);
    this.edges[this.length] = Edge.Hard;
    return this;
  }

  /** Whether the whole text is ASCII: then it contains no other script, no accent and no look-alike. */
  get isAscii(): boolean {
    return this.#bits < BEYOND_ASCII;
  }

  /** Whether any unit is a Han character. O(length) if the text is not ASCII. */
  holdsHan(): boolean {
    if (this.isAscii) return false;
    for (let at = 0; at < this.length; at++) if (this.kinds[at] === Kind.Han) return true;
    return false;
  }

  /**
   * Handles letters that fold into one, digits, spaces and punctuation, which is nearly everything. A loop without
   * calls keeps the arrays in registers, which halves the time of a scan. Returns where it stopped.
   */
  #readPlain(text: string, from: number, limit: number): number {
    this.#reserve(limit - from);
    const { units, skeletons, starts, ends, kinds, gaps, edges } = this;
    let { length } = this;
    let gap = this.#gap;
    let previous = this.#previous;
    let bits = this.#bits;
    let at = from;
    for (; at < limit; at++) {
      const unit = text.charCodeAt(at);
      bits |= unit;
      const kind = kindOf[unit]!;
      if (kind >= Kind.Letter) {
        const folded = fold[unit]!;
        if (folded === 0) break;
        units[length] = folded;
        skeletons[length] = skeleton[folded]!;
        starts[length] = at;
        ends[length] = at + 1;
        kinds[length] = kind;
        gaps[length] = gap;
        edges[length] = edgeBetween(previous, kind, gap);
        length++;
        previous = kind;
        gap = 0;
      } else if (kind === Kind.Space) gap |= Gap.Space;
      else if (kind === Kind.Punctuation) gap |= Gap.Punctuation;
      else break;
    }
    this.length = length;
    this.#gap = gap;
    this.#previous = previous;
    this.#bits = bits;
    return at;
  }

  /** Handles everything else. Returns how many UTF-16 units it took. */
  #readRare(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    const kind = kindOf[unit]!;
    if (kind === Kind.Surrogate) return this.#readAstral(text, at);
    if (kind === Kind.LeetSymbol) {
      if (standsForLetter(text, at)) this.#emitSymbol(unit, at);
      else this.#gap |= Gap.Punctuation;
    } else if (kind >= Kind.Letter) this.#emitAll(expansions.get(unit)!, kind, at, at + 1);
    else this.#part(kind, at + 1);
    return 1;
  }

  /**
   * Before a name it may stand for an A, or make the name a handle: @DIDAS, @nike.
   */
  #emitSymbol(unit: number, at: number): void {
    this.#emit(unit, Kind.Letter, at, at + 1);
    if (unit === AT && this.edges[this.length - 1] === Edge.Hard) this.#previous = -1;
  }

  #readAstral(text: string, at: number): number {
    const codePoint = text.codePointAt(at)!;
    if (codePoint <= 0xffff) {
      this.#gap |= Gap.Punctuation;
      return 1;
    }
    const { kind, folded } = foldAstral(codePoint);
    if (kind >= Kind.Letter) this.#emitAll(folded, kind, at, at + 2);
    else this.#part(kind, at + 2);
    return 2;
  }

  /** Records a character that is not part of a key; `end` is where it ends. */
  #part(kind: number, end: number): void {
    if (kind === Kind.Space) this.#gap |= Gap.Space;
    else if (kind === Kind.Punctuation) this.#gap |= Gap.Punctuation;
    else if (kind === Kind.Invisible) this.#gap |= Gap.Invisible;
    else if (kind === Kind.TradeSign) this.#gap |= Gap.TradeSign;
    // A combining mark belongs to the unit before it if it follows immediately.
    else if (this.#gap === 0 && this.length > 0) this.ends[this.length - 1] = end;
  }

  /** The units of one character: nothing separates the second from the first. */
  #emitAll(folded: string, kind: number, start: number, end: number): void {
    this.#emit(folded.charCodeAt(0), kind, start, end);
    for (let i = 1; i < folded.length; i++) {
      this.#emit(folded.charCodeAt(i), kind, start, end);
      this.edges[this.length - 1] = Edge.None;
    }
  }

  #emit(folded: number, kind: number, start: number, end: number): void {
    const i = this.length;
    if (i + 1 >= this.units.length) this.#reserve(i);
    this.units[i] = folded;
    this.skeletons[i] = skeleton[folded]!;
    this.starts[i] = start;
    this.ends[i] = end;
    this.kinds[i] = kind;
    this.gaps[i] = this.#gap;
    this.edges[i] = edgeBetween(this.#previous, kind, this.#gap);
    this.length = i + 1;
    this.#previous = kind;
    this.#gap = 0;
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

/** A text without any bit from here on is ASCII. */
const BEYOND_ASCII = 0x80;

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

/** `N!KE`, `ADID@S`, `$ONY`: between letters always, at the edge of a word only symbols that do not end sentences. */
function standsForLetter(text: string, at: number): boolean {
  const before = at > 0 && kindOf[text.charCodeAt(at - 1)] === Kind.Letter;
  const after = at + 1 < text.length && kindOf[text.charCodeAt(at + 1)] === Kind.Letter;
  if (before && after) return true;
  const unit = text.charCodeAt(at);
  return (before || after) && (unit === DOLLAR || unit === AT || unit === EURO);
}
