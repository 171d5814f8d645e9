import { type RawLine, rawLines } from '../audit/lines';
import { decoded } from '../digest/read-canonical';
import type { RecordForm } from './form';
import { HTML_FORM } from './html-form';
import { JSON_FORM } from './json-form';
import { readSealedPart, type SealedPart } from './parts';
import { BEFORE_ALL, hashOfPart } from './seal';
import { countPart, emptyTally, endsWith } from './tally';
import { textDigest } from './text-digest';

/**
 * What is wrong with a record. `text`: no UTF-8, or no JSON. `shape`: no part of a record. `shown`: not what the record's
 * data say, byte for byte. `hash`: the part is not what was written. `chain`: it does not follow on the part before.
 * `order`: a head, row or end where none can be. `digest`: a text has another digest. `count`: the end counts other rows.
 * `cut`: the end is missing. `after`: more stands behind it. `unreadable`: no line is of a record.
 */
export type RecordFault =
  | 'text'
  | 'shape'
  | 'shown'
  | 'hash'
  | 'chain'
  | 'order'
  | 'digest'
  | 'count'
  | 'cut'
  | 'after'
  | 'unreadable';

export type VerifiedRecord =
  | { sound: true; rows: number /** The hash by which others can know it. */; digest: string }
  | { sound: false; fault: RecordFault /** Line of the file, from 1. */; line: number };

const FORMS: readonly RecordForm[] = [HTML_FORM, JSON_FORM];

/**
 * Checks a record's file, page or JSON, from the first byte to the last: the data by their hashes, and all else by making
 * it again from them. It finds what was changed after the record was made; who makes a whole record anew is found out by
 * its digest alone, where others know that. O(bytes), with one line in memory. Rejects where reading does; never because of what the file holds.
 */
export async function verifyRecord(file: AsyncIterable<Uint8Array>): Promise<VerifiedRecord> {
  const check = new RecordCheck();
  let line = 0;
  let found: VerifiedRecord | undefined;
  let isRecord = false;
  for await (const raw of rawLines(file)) {
    line++;
    const fault = found ? undefined : check.take(raw);
    if (fault) found = { sound: false, fault, line };
    // Any part of one tells a damaged record from something else.
    isRecord ||= holdsPart(raw);
    if (found && isRecord) return found;
  }
  if (!isRecord) return { sound: false, fault: 'unreadable', line };
  return check.result ?? { sound: false, fault: 'cut', line: line + 1 };
}

/** One line after the other against what must stand there. */
class RecordCheck {
  #form: RecordForm | undefined;
  #write: ((sealed: SealedPart) => string[]) | undefined;
  /** Lines that must come next, whatever they are of. */
  #due: string[] = [];
  #prev = BEFORE_ALL;
  #lastRow = 0;
  #began = false;
  #ended = false;
  readonly #tally = emptyTally();

  /** Undefined while something is missing. */
  get result(): VerifiedRecord | undefined {
    if (!this.#ended || this.#due.length > 0) return undefined;
    return { sound: true, rows: this.#tally.rows, digest: this.#prev };
  }

  take({ bytes, ended }: RawLine): RecordFault | undefined {
    const line = decoded(bytes);
    if (line === undefined) return 'text';
    if (!ended) return 'cut';
    if (!this.#form) this.#open(line);
    if (this.#due.length === 0) {
      if (this.#ended) return 'after';
      const fault = this.#takePart(line);
      if (fault) return fault;
    }
    return this.#due.shift() === line ? undefined : 'shown';
  }

  #open(line: string): void {
    this.#form = FORMS.find(({ opening }) => opening[0] === line) ?? FORMS[0]!;
    this.#write = this.#form.writer();
    this.#due.push(...this.#form.opening);
  }

  #takePart(line: string): RecordFault | undefined {
    const json = this.#form?.dataIn(line);
    const value = json === undefined ? undefined : parsed(json);
    if (value === undefined) return 'text';
    const sealed = readSealedPart(value);
    if (!sealed) return 'shape';
    const fault = this.#faultIn(sealed);
    if (fault) return fault;
    countPart(this.#tally, sealed.part);
    this.#prev = sealed.hash;
    this.#due.push(...(this.#write?.(sealed) ?? []));
    if (this.#ended) this.#due.push(...(this.#form?.closing ?? []));
    return undefined;
  }

  #faultIn(sealed: SealedPart): RecordFault | undefined {
    const { part, hash, prev } = sealed;
    if (hashOf(sealed) !== hash) return 'hash';
    if (prev !== this.#prev) return 'chain';
    if ((part.part === 'head') === this.#began) return 'order';
    this.#began = true;
    if (part.part === 'end') {
      this.#ended = true;
      return endsWith(this.#tally, part) ? undefined : 'count';
    }
    if (part.part === 'head') return undefined;
    if (part.row <= this.#lastRow) return 'order';
    this.#lastRow = part.row;
    const texts = part.part === 'row' ? Object.values(part.texts) : [];
    return texts.every(({ text, sha256 }) => textDigest(text) === sha256) ? undefined : 'digest';
  }
}

function holdsPart({ bytes }: RawLine): boolean {
  const line = decoded(bytes) ?? '';
  return FORMS.some((form) => {
    const json = form.dataIn(line);
    return json !== undefined && readSealedPart(parsed(json)) !== undefined;
  });
}

/** Undefined for what has no canonical form: then it is none of ours. */
function hashOf({ part, prev }: SealedPart): string | undefined {
  try {
    return hashOfPart(part, prev);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
