import type { Recordal } from '../../domain/recordal';
import { expand } from '../packing/codec';
import { CompiledListError } from './error';
import { hasRowShape } from './row-shape';

/** Rows kept decoded. A batch meets the same marks again and again; this bounds what a long run holds. */
const KEPT = 4_096;

/** The rows as they are stored: JSON, one behind the other, and where each starts and the last one ends. */
export interface StoredRows {
  bytes: Uint8Array;
  starts: Float64Array;
}

/** The rows of a compiled list, read by number. */
export class CompiledRows {
  readonly #kept = new Array<{ at: number; recordal: Recordal } | undefined>(KEPT);
  readonly #decoder = new TextDecoder();

  /**
   * @param bytes the rows as JSON, one behind the other
   * @param starts where each starts, and where the last one ends
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly starts: Float64Array,
  ) {}

  /**
   * The recordal of a row. The same object while no other row takes its place: nobody may change it.
   * @throws RangeError for a row that there is not; CompiledListError where the row is no recordal, which a file that
   *   was put together by hand can have behind a right checksum.
   */
  at(row: number): Recordal {
    const place = row & (KEPT - 1);
    const known = this.#kept[place];
    if (known?.at === row) return known.recordal;
    const recordal = this.#read(row);
    this.#kept[place] = { at: row, recordal };
    return recordal;
  }

  /** All rows in order, none of them kept. */
  *all(): Generator<Recordal> {
    for (let row = 0; row < this.starts.length - 1; row++) yield this.#read(row);
  }

  #read(at: number): Recordal {
    const start = this.starts[at];
    const end = this.starts[at + 1];
    if (start === undefined || end === undefined) throw new RangeError(`the list has no row ${at}`);
    // A copy: browsers decode no memory that threads share.
    const row = parsed(this.#decoder.decode(this.bytes.slice(start, end)));
    if (!hasRowShape(row)) throw noRecordal(at);
    return expand(row);
  }
}

/** Undefined for what is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function noRecordal(row: number): CompiledListError {
  return new CompiledListError('damaged', `the compiled list is damaged: row ${row + 1} is no recordal`);
}
