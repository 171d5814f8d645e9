import { establishedNames, mostEstablishedNames } from '../tables/established-names';
import { Column } from './column';
import type { MarkRow } from './mark-row';
import { PictureHolders } from './picture-holders';
import { ROW_KIND_SHIFT, RowKind } from './row-kind';
import { scriptParts } from './script-parts';
import { TextNumbers } from './text-numbers';
import { translationsOf } from './translations';

export const POOL_BLOCK = 16;
/** A length of this or more does not fit its byte. */
export const LONG_TEXT = 255;

/** The texts as one run of UTF-8, with where each lies: see the sections of the same names. */
export interface PackedPool {
  pool: Uint8Array;
  poolBlocks: Uint32Array;
  poolLengths: Uint8Array;
  longMarks: Uint32Array;
  longLengths: Uint32Array;
}

/** Every distinct text of a list, the texts packed, and the rows that carry each. */
export interface MarkTexts {
  count: number;
  texts: string[];
  pool: PackedPool;
  rows: { firstRows: Uint32Array; moreMarks: Uint32Array; moreRows: Uint32Array };
}

/** Who carries each text, while the list is read. */
class Gathering {
  readonly numbers: TextNumbers;
  readonly firstRows = new Column();
  readonly moreMarks = new Column();
  readonly moreRows = new Column();

  constructor(mostTexts: number) {
    this.numbers = new TextNumbers(mostTexts);
  }

  carry(text: string, row: number, kind: number): void {
    const posting = (row | (kind << ROW_KIND_SHIFT)) >>> 0;
    const number = this.numbers.numberOf(text);
    if (number === this.firstRows.length) {
      this.firstRows.push(posting);
      return;
    }
    this.moreMarks.push(number);
    this.moreRows.push(posting);
  }
}

/** Rows, or texts, that one step of a build may take up. */
const STEP = 0x1000;

/** Gathers the distinct texts in order of their first row. O(rows). Yields the share done. */
export function* collectMarks(recordals: readonly MarkRow[]): Generator<number, MarkTexts> {
  const gathering = new Gathering(yield* countTexts(recordals));
  const established: { row: number; name: string }[] = [];
  const holders = new PictureHolders();
  for (let row = 0; row < recordals.length; row++) {
    if (row % STEP === STEP - 1) yield 0.05 + (row / recordals.length) * 0.45;
    const recordal = recordals[row]!;
    const { markText, markRaw, aliases } = recordal;
    if (markText.trim() !== '') gathering.carry(markText, row, RowKind.Own);
    for (const alias of aliases)
      if (alias.trim() !== '' && alias !== markText)
        gathering.carry(alias, row, markRaw?.includes(alias) ? RowKind.Own : RowKind.Translation);
    for (const part of scriptParts(markText))
      if (!aliases.includes(part)) gathering.carry(part, row, RowKind.Part);
    for (const name of namesOf(recordal)) established.push({ row, name });
    for (const name of holders.namesFor(recordal)) gathering.carry(name, row, RowKind.HolderOfPicture);
  }
  const translations = yield* translationsOf(recordals);
  for (const { row, text, kind } of translations) gathering.carry(text, row, kind);
  // What a list itself says of a row's names goes before what the trade says.
  const said = new Set(established.length === 0 ? [] : translations.map(({ row, text }) => `${row} ${text}`));
  for (const { row, name } of established)
    if (!said.has(`${row} ${name}`)) gathering.carry(name, row, RowKind.EstablishedName);
  const { texts } = gathering.numbers;
  const pool = yield* packTexts(texts);
  return { count: texts.length, texts, pool, rows: yield* packRows(gathering) };
}

/** Established names of a row's mark and of its other words, which it does not itself have. */
function namesOf({ markText, aliases }: MarkRow): string[] {
  const names = [markText, ...aliases].flatMap(establishedNames);
  return [...new Set(names)].filter((name) => name !== markText && !aliases.includes(name));
}

/** How many texts there are at most. Translations are texts of other rows, or a name of the row's own holder. */
function* countTexts(recordals: readonly MarkRow[]): Generator<number, number> {
  let texts = mostEstablishedNames();
  const holders = new PictureHolders();
  for (let row = 0; row < recordals.length; row++) {
    if (row % STEP === STEP - 1) yield (row / recordals.length) * 0.05;
    const recordal = recordals[row]!;
    const { markText, aliases, holder } = recordal;
    texts += 1 + aliases.length + scriptParts(markText).length + (isEastAsian(holder) ? 1 : 0);
    texts += holders.namesFor(recordal).length;
  }
  return texts;
}

/** Written in Han, it may bring a name. */
const isEastAsian = (holder: string | undefined): boolean => (holder?.charCodeAt(0) ?? 0) >= 0x2e80;

/** All texts as one run of UTF-8. */
function* packTexts(texts: readonly string[]): Generator<number, PackedPool> {
  const encoder = new TextEncoder();
  let pool = new Uint8Array(texts.length * 16 + 4_096);
  const layout = new PoolLayout(texts.length);
  for (let id = 0; id < texts.length; id++) {
    if (id % STEP === STEP - 1) yield 0.7 + (id / texts.length) * 0.25;
    const text = texts[id]!;
    if (layout.bytes + text.length * 3 > pool.length) pool = doubled(pool, text.length * 3);
    layout.place(encoder.encodeInto(text, pool.subarray(layout.bytes)).written);
  }
  return layout.packed(pool);
}

/** Where each text lies in the pool, noted one after the other. */
export class PoolLayout {
  /** Bytes of the texts placed so far. */
  bytes = 0;
  #placed = 0;
  readonly #blocks: Uint32Array;
  readonly #lengths: Uint8Array;
  readonly #longMarks: number[] = [];
  readonly #longLengths: number[] = [];

  constructor(texts: number) {
    this.#blocks = new Uint32Array(Math.ceil(texts / POOL_BLOCK));
    this.#lengths = new Uint8Array(texts);
  }

  /** The next text is this many bytes long. */
  place(length: number): void {
    const id = this.#placed++;
    if (id % POOL_BLOCK === 0) this.#blocks[id / POOL_BLOCK] = this.bytes;
    this.#lengths[id] = Math.min(length, LONG_TEXT);
    if (length >= LONG_TEXT) {
      this.#longMarks.push(id);
      this.#longLengths.push(length);
    }
    this.bytes += length;
  }

  /** The sections, with a pool that may be longer than the texts in it. */
  packed(pool: Uint8Array): PackedPool {
    return {
      pool: pool.slice(0, this.bytes),
      poolBlocks: this.#blocks,
      poolLengths: this.#lengths,
      longMarks: Uint32Array.from(this.#longMarks),
      longLengths: Uint32Array.from(this.#longLengths),
    };
  }
}

function doubled(pool: Uint8Array<ArrayBuffer>, more: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(pool.length * 2 + more);
  larger.set(pool);
  return larger;
}

/** Further carriers by mark, in list order within each mark: counted, summed up, placed. */
function* packRows({ firstRows, moreMarks, moreRows }: Gathering): Generator<number, MarkTexts['rows']> {
  const next = new Uint32Array(firstRows.length + 1);
  for (let i = 0; i < moreMarks.length; i++) next[moreMarks.at(i) + 1]!++;
  for (let mark = 0; mark < firstRows.length; mark++) next[mark + 1]! += next[mark]!;
  yield 0.95;
  const marks = new Uint32Array(moreMarks.length);
  const rows = new Uint32Array(moreRows.length);
  for (let i = 0; i < moreMarks.length; i++) {
    if ((i & (STEP * 16 - 1)) === STEP * 16 - 1) yield 0.95 + 0.05 * (i / moreMarks.length);
    const mark = moreMarks.at(i);
    const at = next[mark]!++;
    marks[at] = mark;
    rows[at] = moreRows.at(i);
  }
  return { firstRows: firstRows.packed(), moreMarks: marks, moreRows: rows };
}
