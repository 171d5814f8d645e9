import * as Edge from '../../text/edges';
import * as Gap from '../../text/gaps';
import * as Kind from '../../text/kinds';
import { MAX_TEXT, Scan } from '../../text/scan';
import type { Runs } from '../scan/runs';
import { ordinaryWords } from '../tables/ordinary-words';
import { fewestWords } from '../tables/words-in-row';
import { beginningOf, beginsCopies, promisesOneToOne } from './cues';

/** Signs that part a title's segments. */
const SEGMENT_SIGNS = /(?:\s[-–—]|[|:【】[\]()])\s*$/u;
const SEGMENT_WINDOW = 4;
/** Words before a place that are told apart: behind so many it is late in a text. */
const MOST_BEFORE = 8;

/** What a whole text says about any hit in it. One instance is reused for text after text that has hits. */
export class TextFacts {
  scan = new Scan();
  /** Share of the words that begin with capitals; 0 in a text without small letters or capitals. */
  capitalised = 0;
  /** Unit at which the text begins in earnest. */
  beginning = 0;
  /** Whether Chinese characters are in the text. */
  hasHan = false;
  /** Whether the text says that it sells copies. */
  counterfeitWords = false;
  /** Units that begin a word, or are a Han character; and the length. */
  #words = new Int32Array(256);
  /** The first of them that is not before the beginning. */
  #first = 0;
  /** Words of letters, and those of them that consist of capitals. */
  #lettered = 0;
  #allCapitals = 0;
  #boundaries: Set<number> | undefined;

  /** Looks through a text, by the runs that it is parted into. O(runs). */
  read(scan: Scan, runs: Runs): this {
    this.scan = scan;
    this.beginning = beginningOf(scan);
    this.#boundaries = undefined;
    this.hasHan = scan.holdsHan();
    this.#count(scan, runs);
    this.#first = 0;
    while (this.#words[this.#first]! < this.beginning) this.#first++;
    return this;
  }

  /** Everything that is counted in one walk: the first hit of a text asks for most of it. */
  #count(scan: Scan, { starts, count }: Runs): void {
    const { length, edges, kinds } = scan;
    if (this.#words.length <= length) this.#words = new Int32Array(length * 2);
    const begun = this.#words;
    let words = 0;
    let lettered = 0;
    let capitalised = 0;
    let all = 0;
    let from = 0;
    let copies = false;
    for (let run = 0; run < count; run++) {
      const at = starts[run]!;
      copies ||= beginsCopies(scan, at);
      if (kinds[at] === Kind.Han) for (let unit = at; unit < starts[run + 1]!; unit++) begun[words++] = unit;
      else if (edges[at] === Edge.Hard) begun[words++] = at;
      const to = starts[run + 1]!;
      if (edges[to] !== Edge.Hard) continue;
      if (kinds[from] === Kind.Letter) {
        lettered++;
        if (isCapital(scan, from)) {
          capitalised++;
          if (to - from > 1 && isCapital(scan, to - 1)) all++;
        }
      }
      from = to;
    }
    begun[words] = length;
    this.capitalised = lettered === 0 ? 0 : capitalised / lettered;
    this.#lettered = lettered;
    this.#allCapitals = all;
    this.counterfeitWords = copies || promisesOneToOne(scan.text);
  }

  /**
   * Share of the words that consist of capitals, but for those at [from, to), which do: "Чайник VITEK" shouts one word of two. What
   * they stand out against are the others; 1 where there are none.
   */
  allCapitalsBut(from: number, to: number): number {
    const { edges, kinds } = this.scan;
    let own = 0;
    for (let at = from; at < to; at++)
      if ((at === from || edges[at] === Edge.Hard) && kinds[at] === Kind.Letter) own++;
    const others = this.#lettered - own;
    return others <= 0 ? 1 : (this.#allCapitals - own) / others;
  }

  /** Number of words, or of Han characters, before a unit; at most MOST_BEFORE. */
  wordsBefore(unit: number): number {
    const begun = this.#words;
    const first = this.#first;
    let words = 0;
    while (words < MOST_BEFORE && begun[first + words]! < unit) words++;
    return words;
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

  /** Whether units [from, to) are one word by the same rules. */
  isOneWord(from: number, to: number): boolean {
    if (!this.areWords(from, to)) return false;
    const { starts } = this.scan;
    for (let at = from + 1; at < to; at++) if (this.#boundaries!.has(starts[at]!)) return false;
    return true;
  }

  /** Whether units [from, to) are several words by the same rules, each of more than one character: 家居 and 装饰. */
  areLongWords(from: number, to: number): boolean {
    if (!this.areWords(from, to) || this.isOneWord(from, to)) return false;
    const { starts } = this.scan;
    let begun = from;
    for (let at = from + 1; at <= to; at++) {
      if (at < to && !this.#boundaries!.has(starts[at]!)) continue;
      if (at - begun < 2) return false;
      begun = at;
    }
    return true;
  }

  /** Whether a unit begins the text, but for numbers, or a segment of it. */
  leads(unit: number): boolean {
    let at = unit;
    while (at > this.beginning && this.scan.kinds[at - 1] === Kind.Digit) at--;
    return at <= this.beginning || this.leadsSegment(unit);
  }

  /** `14-inch laptop - Apple`: names often come first in a segment. */
  leadsSegment(unit: number): boolean {
    if (unit === 0 || (this.scan.gaps[unit]! & Gap.Punctuation) === 0) return false;
    const start = this.scan.starts[unit]!;
    return SEGMENT_SIGNS.test(this.scan.text.slice(Math.max(0, start - SEGMENT_WINDOW), start));
  }

  /** Whether a space or the end of the text is in front of a unit. */
  isApart(unit: number): boolean {
    return unit === this.scan.length || (this.scan.gaps[unit]! & Gap.Space) !== 0;
  }

  isOrdinary(from: number, to: number): boolean {
    return ordinaryWords.has(this.scan.units, from, to);
  }

  /** Whether units [from, to) are ordinary words without spaces, of four letters on average: `runningshoesmen`. O(length × longest word). */
  isOrdinaryRun(from: number, to: number): boolean {
    const isWord = (units: Uint16Array, start: number, end: number) => ordinaryWords.has(units, start, end);
    return fewestWords(this.scan.units, from, to, isWord) * AVERAGE_IN_RUN <= to - from;
  }
}

/** Letters of the words of a run: of shorter ones any letters are made (lod|end|ron). */
const AVERAGE_IN_RUN = 4;

let segmenter: Intl.Segmenter | undefined;

/** The platform's dictionary is loaded for the first Chinese likeness: five milliseconds of a worker that wakes. */
function boundariesOf(text: string): Set<number> {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const boundaries = new Set<number>([text.length]);
  for (const { index } of segmenter.segment(text)) boundaries.add(index);
  return boundaries;
}

/** A letter whose fold is another unit one ASCII case away, or that has a small form. */
export function isCapital(scan: Scan, unit: number): boolean {
  const written = scan.text.charCodeAt(scan.starts[unit]!);
  if (written < 0x80) return written >= 0x41 && written <= 0x5a;
  const char = scan.text.charAt(scan.starts[unit]!);
  return char !== char.toLowerCase();
}
