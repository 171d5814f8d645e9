import { Scan } from '../text/scan';
import { IndexFormatError, type Sections, unpackSections } from './format';
import { type PreparedMark, prepareMark } from './prepared-mark';

/** Marks kept decoded. A page meets the same words again and again; this bounds what a long session holds. */
const MEMO_SIZE = 8_192;

/** The opened buffer: views, and the few look-ups that the search makes in them. */
export class IndexSections {
  readonly size: number;
  readonly marks: number;
  readonly buckets: Uint32Array;
  readonly entries: Uint32Array;
  readonly tags: Uint16Array;
  readonly lengths: Uint32Array;
  readonly profiles: Uint32Array;
  readonly rows: Uint32Array;
  readonly rowOffsets: Uint32Array;
  readonly pool: Uint8Array;
  readonly poolOffsets: Uint32Array;
  readonly #decoder = new TextDecoder();
  readonly #scan = new Scan();
  #prepared = new Map<number, PreparedMark>();

  /** Throws IndexFormatError naming what failed: version, checksum or content. */
  constructor(bytes: Uint8Array | ArrayBuffer) {
    const sections = unpackSections(bytes);
    [this.size = 0, this.marks = 0] = sections.counts as Uint32Array;
    this.buckets = sections.buckets as Uint32Array;
    this.entries = sections.entries as Uint32Array;
    this.tags = sections.tags as Uint16Array;
    this.lengths = sections.lengths as Uint32Array;
    this.profiles = sections.profiles as Uint32Array;
    this.rows = sections.rows as Uint32Array;
    this.rowOffsets = sections.rowOffsets as Uint32Array;
    this.pool = sections.pool as Uint8Array;
    this.poolOffsets = sections.poolOffsets as Uint32Array;
    checkContent(sections, this.marks);
  }

  /** The mark's text and scan. Decoded once while it stays in the memo. */
  mark(id: number): PreparedMark {
    const known = this.#prepared.get(id);
    if (known) return known;
    const bytes = this.pool.subarray(this.poolOffsets[id]!, this.poolOffsets[id + 1]!);
    const prepared = prepareMark(id, this.#scan.read(this.#decoder.decode(bytes)));
    if (this.#prepared.size >= MEMO_SIZE) this.#prepared = new Map();
    this.#prepared.set(id, prepared);
    return prepared;
  }
}

/** What a right checksum cannot promise: that the parts fit each other. */
function checkContent(sections: Sections, marks: number): void {
  const fits =
    sections.counts.length === 2 &&
    sections.poolOffsets.length === marks + 1 &&
    sections.rowOffsets.length === marks + 1 &&
    sections.poolOffsets[marks] === sections.pool.length &&
    sections.rowOffsets[marks] === sections.rows.length &&
    sections.buckets.at(-1) === sections.entries.length &&
    sections.tags.length === sections.entries.length;
  if (!fits) throw new IndexFormatError('content', 'the sections of the index do not fit each other');
}
