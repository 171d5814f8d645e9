import { kindOf } from '../../text/characters';
import * as Kind from '../../text/kinds';
import { Scan } from '../../text/scan';
import { IndexFormatError, type SectionArray, type Sections, unpackSections } from './format';
import { MarkLetters } from './mark-letters';
import { LONG_TEXT, POOL_BLOCK } from './mark-texts';
import { LONGEST_WORD, PreparedMark } from './prepared-mark';
import { SHARED_TEXT } from './profile';

/** Marks held decoded. A page meets the same words again and again; this bounds what a long session holds. */
const MEMO_SIZE = 8_192;
/** Enough for a page, and few enough to stay near the processor. */
const FIRST_MEMO_SIZE = 512;

/** First byte in UTF-8 of the characters from U+2000 on: signs, kana, Han, Hangul. */
const BEYOND_LATIN = 0xe2;
const LAST_ASCII = 0x7f;
/** In bytes. */
const LONGEST_BY_HAND = 32;

const words = (section: SectionArray) => section as Uint32Array;
const shorts = (section: SectionArray) => section as Uint16Array;
/** Bit sets are read as signed words, which stay in registers. */
const signed = (section: SectionArray) => new Int32Array(section.buffer, section.byteOffset, section.length);

/** The opened buffer: views, and the few look-ups that the search makes in them. */
export class IndexSections {
  readonly size: number;
  readonly marks: number;
  readonly buckets: Uint32Array;
  readonly entries: Uint32Array;
  readonly tags: Uint16Array;
  readonly bloom: Int32Array;
  readonly lengths: Int32Array;
  readonly profiles: Uint16Array;
  readonly halfBuckets: Uint32Array;
  readonly halfEntries: Uint32Array;
  readonly halfTags: Uint16Array;
  readonly nameStarts: Uint32Array;
  readonly nameMarks: Uint8Array;
  readonly wordCounts: Uint32Array;
  readonly firstRows: Uint32Array;
  readonly pool: Uint8Array;
  readonly #poolLengths: Uint8Array;
  readonly #sections: Sections;
  readonly #decoder = new TextDecoder();
  readonly #scan = new Scan();
  readonly #letters = new MarkLetters();
  /** By the last bits of a mark's number; as many places as a power of two. */
  #prepared = new Array<PreparedMark | undefined>(FIRST_MEMO_SIZE);
  #preparedCount = 0;

  /** Throws IndexFormatError naming what failed: version, checksum or content. */
  constructor(bytes: Uint8Array | ArrayBuffer) {
    const sections = unpackSections(bytes);
    checkContent(sections);
    this.#sections = sections;
    this.size = sections.counts[0]!;
    this.marks = sections.counts[1]!;
    this.buckets = words(sections.buckets);
    this.entries = words(sections.entries);
    this.tags = shorts(sections.tags);
    this.bloom = signed(sections.bloom);
    this.lengths = signed(sections.lengths);
    this.profiles = shorts(sections.profiles);
    this.halfBuckets = words(sections.halfBuckets);
    this.halfEntries = words(sections.halfEntries);
    this.halfTags = shorts(sections.halfTags);
    this.nameStarts = words(sections.nameStarts);
    this.nameMarks = sections.nameMarks as Uint8Array;
    this.wordCounts = sections.wordCounts as Uint32Array;
    this.firstRows = words(sections.firstRows);
    this.pool = sections.pool as Uint8Array;
    this.#poolLengths = sections.poolLengths as Uint8Array;
  }

  /**
   * The mark's scan, valid until the next call: for the comparisons that most marks do not survive, and that need
   * not leave anything behind.
   */
  scanOf(id: number): Scan {
    return this.#scan.read(this.#textOf(id));
  }

  /** The mark's letters alone, valid until the next call: in a third of the time of its scan. */
  lettersOf(id: number): MarkLetters {
    const letters = this.#letters;
    const start = this.#startOf(id);
    const end = start + this.textLength(id);
    if (!letters.readPlain(this.pool, start, end)) letters.take(this.#scan.read(this.#decoded(start, end)));
    return letters;
  }

  /** The mark, ready for a hit. Decoded once while no other mark takes its place in the memo. */
  mark(id: number): PreparedMark {
    const known = this.#prepared[id & (this.#prepared.length - 1)];
    if (known?.id === id) return known;
    const prepared = this.#prepare(id);
    if (++this.#preparedCount > this.#prepared.length && this.#prepared.length < MEMO_SIZE) this.#growMemo();
    this.#prepared[id & (this.#prepared.length - 1)] = prepared;
    return prepared;
  }

  #growMemo(): void {
    const known = this.#prepared;
    this.#prepared = new Array<PreparedMark | undefined>(known.length * 2);
    for (const mark of known) if (mark) this.#prepared[mark.id & (this.#prepared.length - 1)] = mark;
  }

  #prepare(id: number): PreparedMark {
    const start = this.#startOf(id);
    const end = start + this.textLength(id);
    const word = this.#wordAt(start, end);
    return word
      ? PreparedMark.ofWord(id, word)
      : PreparedMark.ofScan(id, this.#scan.read(this.#decoded(start, end)));
  }

  /** The bytes [start, end) of the pool, where all of them are ASCII letters. */
  #wordAt(start: number, end: number): readonly number[] | undefined {
    const { pool } = this;
    if (start === end || end - start > LONGEST_WORD) return undefined;
    const word = new Array<number>(end - start);
    for (let at = start; at < end; at++) {
      const byte = pool[at]!;
      if (byte > LAST_ASCII || kindOf[byte] !== Kind.Letter) return undefined;
      word[at - start] = byte;
    }
    return word;
  }

  /** Tells of the scan of every mark that has characters beyond the alphabets, each valid until the next. O(text of the list). */
  eachBeyondLatin(visit: (scan: Scan, mark: number) => void): void {
    const { pool } = this;
    for (let id = 0, start = 0; id < this.marks; id++) {
      const end = start + this.textLength(id);
      for (let at = start; at < end; at++)
        if (pool[at]! >= BEYOND_LATIN) {
          visit(this.#scan.read(this.#decoder.decode(pool.subarray(start, end))), id);
          break;
        }
      start = end;
    }
  }

  #textOf(id: number): string {
    const start = this.#startOf(id);
    return this.#decoded(start, start + this.textLength(id));
  }

  /** Where a mark's text begins in the pool: that of each block is written down. */
  #startOf(id: number): number {
    const { poolBlocks } = this.#sections;
    const block = id - (id % POOL_BLOCK);
    let start = poolBlocks[block / POOL_BLOCK]!;
    for (let before = block; before < id; before++) start += this.textLength(before);
    return start;
  }

  /** Nearly all marks are ASCII and short, and the platform's decoder takes longer to be called than to decode them. */
  #decoded(start: number, end: number): string {
    const { pool } = this;
    if (end - start > LONGEST_BY_HAND) return this.#decoder.decode(pool.subarray(start, end));
    const codes = new Array<number>(end - start);
    for (let at = start; at < end; at++) {
      const byte = pool[at]!;
      if (byte > LAST_ASCII) return this.#decoder.decode(pool.subarray(start, end));
      codes[at - start] = byte;
    }
    return String.fromCharCode.apply(undefined, codes);
  }

  /** Bytes of a mark's text in the pool. */
  textLength(id: number): number {
    const length = this.#poolLengths[id]!;
    if (length < LONG_TEXT) return length;
    const { longMarks, longLengths } = this.#sections;
    return longLengths[lowerBound(words(longMarks), id)]!;
  }

  /** Whether more than one row carries a mark. */
  isShared(id: number): boolean {
    return (this.profiles[id]! & SHARED_TEXT) !== 0;
  }

  /** The rows that carry a mark, each with its kind in the upper bits. */
  postingsOf(id: number): readonly number[] {
    const first = this.firstRows[id]!;
    if (!this.isShared(id)) return [first];
    const { moreMarks, moreRows } = this.#sections;
    const start = lowerBound(words(moreMarks), id);
    const end = lowerBound(words(moreMarks), id + 1);
    const postings = [first];
    for (let at = start; at < end; at++) postings.push(moreRows[at]!);
    return postings;
  }

  /** The row's Nice classes: bits 1 … 31 and 32 … 45; both 0 where the list does not say. */
  classesOf(row: number): { low: number; high: number } {
    const { classSets, classSetOfRow } = this.#sections;
    const set = classSetOfRow[row] ?? 0;
    return { low: classSets[set * 2] ?? 0, high: classSets[set * 2 + 1] ?? 0 };
  }
}

/** First place in ascending numbers that is not below the given one. */
function lowerBound(numbers: Uint32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What a right checksum cannot promise: that the parts fit each other. */
function checkContent(sections: Sections): void {
  const marks = sections.counts[1];
  const fits =
    sections.counts.length === 2 &&
    sections.poolLengths.length === marks &&
    sections.poolBlocks.length === Math.ceil(sections.poolLengths.length / POOL_BLOCK) &&
    sections.firstRows.length === marks &&
    sections.profiles.length === marks &&
    sections.moreMarks.length === sections.moreRows.length &&
    sections.longMarks.length === sections.longLengths.length &&
    sections.buckets.at(-1) === sections.entries.length &&
    sections.tags.length === sections.entries.length &&
    sections.halfBuckets.at(-1) === sections.halfEntries.length &&
    sections.halfTags.length === sections.halfEntries.length &&
    sections.nameStarts.at(-1) === sections.nameMarks.length;
  if (!fits) throw new IndexFormatError('content', 'the sections of the index do not fit each other');
}
