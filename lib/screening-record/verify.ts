import { MOST_OF_SOMETHING_ELSE, OF_EACH_LINE, type RawLine, rawLines } from '../audit/lines';
import { decoded } from '../digest/read-canonical';
import type { RecordForm } from './form';
import { PartOrder } from './part-order';
import { type RecordPart, readSealedPart, type SealedPart } from './parts';
import { FORMS, parsed, partIn } from './read-parts';
import type { RecordFault } from './record-fault';
import { BEFORE_ALL, hashOfPart } from './seal';

export type VerifiedRecord =
  | {
      sound: true;
      rows: number;
      /** The hash by which others can know it. */
      digest: string;
      /** How many records a shipment holds; absent where it is one record. */
      records?: number;
    }
  | { sound: false; fault: RecordFault /** Line of the file, from 1. */; line: number };

/**
 * Checks a record's file, page or JSON, from the first byte to the last: the data by their hashes, and all else by making
 * it again from them. It finds what was changed after the record was made; who makes a whole record anew is found out by
 * its digest alone, where others know that. O(bytes), with one line in memory. Rejects where reading does; never because of what the file holds.
 * @param hear is told each part, once it is known to be as it was written
 */
export async function verifyRecord(
  file: AsyncIterable<Uint8Array>,
  hear: (part: RecordPart) => void = () => {},
): Promise<VerifiedRecord> {
  const check = new RecordCheck(hear);
  let line = 0;
  let found: VerifiedRecord | undefined;
  let isRecord = false;
  let others = 0;
  for await (const raw of rawLines(file)) {
    line++;
    const fault = found ? undefined : check.take(raw);
    if (fault) found = { sound: false, fault, line };
    // Any part of one tells a damaged record from something else, and so does how a page of one begins.
    isRecord ||= isOfRecord(raw);
    if (found && isRecord) return found;
    others += raw.bytes.length + OF_EACH_LINE;
    if (!isRecord && others > MOST_OF_SOMETHING_ELSE) break;
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
  readonly #order = new PartOrder();
  readonly #hear: (part: RecordPart) => void;

  constructor(hear: (part: RecordPart) => void) {
    this.#hear = hear;
  }

  /** Undefined while something is missing. */
  get result(): VerifiedRecord | undefined {
    const { ended, rows, records } = this.#order;
    if (!ended || this.#due.length > 0) return undefined;
    return { sound: true, rows, digest: this.#prev, ...(records !== undefined && { records }) };
  }

  take({ bytes, ended }: RawLine): RecordFault | undefined {
    const line = decoded(bytes);
    if (line === undefined) return 'text';
    if (!ended) return 'cut';
    if (!this.#form) this.#open(line);
    if (this.#due.length === 0) {
      if (this.#order.ended) return 'after';
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
    this.#prev = sealed.hash;
    this.#hear(sealed.part);
    this.#due.push(...(this.#write?.(sealed) ?? []));
    if (this.#order.ended) this.#due.push(...(this.#form?.closing ?? []));
    return undefined;
  }

  #faultIn(sealed: SealedPart): RecordFault | undefined {
    if (hashOf(sealed) !== sealed.hash) return 'hash';
    return sealed.prev === this.#prev ? this.#order.take(sealed) : 'chain';
  }
}

function isOfRecord({ bytes }: RawLine): boolean {
  const line = decoded(bytes) ?? '';
  return OPENINGS.has(line) || partIn(line) !== undefined;
}

/** The last line before the first part, where it is one that nothing else has; any list in JSON opens with a bracket. */
const OPENINGS: ReadonlySet<string | undefined> = new Set(
  FORMS.filter(({ opening }) => opening.length > 1).map(({ opening }) => opening.at(-1)),
);

/** Undefined for what has no canonical form: then it is none of ours. */
function hashOf({ part, prev }: SealedPart): string | undefined {
  try {
    return hashOfPart(part, prev);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
