import { Kind } from '../text/kinds';
import { Edge, Gap, MAX_TEXT, type Scan } from '../text/scan';
import { beginningOf, offersCopies } from './cues';
import { ordinaryWords } from './ordinary-words';

/** Signs that part a title's segments. */
const SEGMENT_SIGNS = /(?:\s[-–—]|[|:【】[\]()])\s*$/u;
const SEGMENT_WINDOW = 4;

/** What a whole text tells about any hit in it. Computed once per text that has hits. */
export class TextFacts {
  readonly scan: Scan;
  /** Shares of the words that begin with, and consist of, capitals; 0 in a text without small letters or capitals. */
  readonly capitalised: number;
  readonly allCapitals: number;
  /** Unit at which the text begins in earnest. */
  readonly beginning: number;
  #counterfeitWords: boolean | undefined;
  #hasHan: boolean | undefined;
  #boundaries: Set<number> | undefined;

  constructor(scan: Scan) {
    this.scan = scan;
    this.beginning = beginningOf(scan);
    const { capitalised, allCapitals } = letterCase(scan);
    this.capitalised = capitalised;
    this.allCapitals = allCapitals;
  }

  get counterfeitWords(): boolean {
    this.#counterfeitWords ??= offersCopies(this.scan);
    return this.#counterfeitWords;
  }

  /** Number of words, or of Han characters, before a unit; stops counting at 8. */
  wordsBefore(unit: number): number {
    let count = 0;
    for (let i = unit - 1; i >= this.beginning && count < 8; i--)
      if (this.scan.edges[i] === Edge.Hard || this.scan.kinds[i] === Kind.Han) count++;
    return count;
  }

  /** Whether Chinese characters stand in the text. */
  get hasHan(): boolean {
    this.#hasHan ??= this.scan.kinds.subarray(0, this.scan.length).includes(Kind.Han);
    return this.#hasHan;
  }

  /**
   * Whether words of the text begin and end where units [from, to) do, by the rules and the dictionary of the platform.
   * Chinese spaces no words: 小蜜蜂 is one, and does not hold 小蜜. About 55 µs for the first question about a text.
   */
  areWords(from: number, to: number): boolean {
    const { starts, ends, text } = this.scan;
    this.#boundaries ??= boundariesOf(text.slice(0, MAX_TEXT));
    return this.#boundaries.has(starts[from]!) && this.#boundaries.has(ends[to - 1]!);
  }

  /** Whether a unit begins the text, but for numbers, or a segment of it. */
  leads(unit: number): boolean {
    let at = unit;
    while (at > this.beginning && this.scan.kinds[at - 1] === Kind.Digit) at--;
    return at <= this.beginning || this.leadsSegment(unit);
  }

  /** `14-inch laptop - Apple`: names often stand first in a segment. */
  leadsSegment(unit: number): boolean {
    if (unit === 0 || (this.scan.gaps[unit]! & Gap.Punctuation) === 0) return false;
    const start = this.scan.starts[unit]!;
    return SEGMENT_SIGNS.test(this.scan.text.slice(Math.max(0, start - SEGMENT_WINDOW), start));
  }

  isOrdinary(from: number, to: number): boolean {
    return ordinaryWords.has(this.scan.units, from, to);
  }
}

let segmenter: Intl.Segmenter | undefined;

/** The platform's dictionary is loaded for the first Chinese likeness: five milliseconds of a worker that wakes. */
function boundariesOf(text: string): Set<number> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const boundaries = new Set<number>([text.length]);
  for (const { index } of segmenter.segment(text)) boundaries.add(index);
  return boundaries;
}

/** Shares of words by their letter case, read from the units' first characters. */
function letterCase(scan: Scan): { capitalised: number; allCapitals: number } {
  let words = 0;
  let capitalised = 0;
  let all = 0;
  for (let from = 0; from < scan.length; ) {
    let to = from + 1;
    while (to < scan.length && scan.edges[to] !== Edge.Hard) to++;
    if (scan.kinds[from] === Kind.Letter) {
      words++;
      if (isCapital(scan, from)) capitalised++;
      if (to - from > 1 && isCapital(scan, from) && isCapital(scan, to - 1)) all++;
    }
    from = to;
  }
  return words === 0
    ? { capitalised: 0, allCapitals: 0 }
    : { capitalised: capitalised / words, allCapitals: all / words };
}

/** A letter whose fold is another unit one ASCII case away, or that has a small form. */
export function isCapital(scan: Scan, unit: number): boolean {
  const written = scan.text.charCodeAt(scan.starts[unit]!);
  if (written < 0x80) return written >= 0x41 && written <= 0x5a;
  const char = scan.text.charAt(scan.starts[unit]!);
  return char !== char.toLowerCase();
}
