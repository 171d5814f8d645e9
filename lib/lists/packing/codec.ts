import { type Recordal, RecordalSchema } from '../../domain/recordal';
import { crc32 } from '../../tabular/checksum';

/**
 * Rows of one shard. A page's hits are scattered over the list, and each reads, checks and parses a whole shard: at
 * 150,000 recordals a page of 60 listings took 105 ms with 500 rows a shard, 67 ms with 64 (Chromium). IndexedDB wants
 * few entries, so not one by one.
 */
export const ROWS_PER_SHARD = 64;

/** "RLR" and the format's version. A reader refuses versions it does not know. */
const MAGIC = 0x524c52;
const VERSION = 1;
const HEADER = 12;

/** Packed rows that cannot be trusted: cut, altered on disk, or written by a newer version. */
export class DamagedRows extends Error {
  override name = 'DamagedRows';
  constructor(readonly fault: 'too-short' | 'not-rows' | 'newer-version' | 'checksum' | 'content') {
    super(`stored rows cannot be read: ${fault}`);
  }
}

/**
 * Packs recordals into one buffer:
 *
 *     0  u32  "RLR" and version        4  u32  CRC-32 of what follows        8  u32  rows        12  JSON Lines, UTF-8
 *
 * Empty fields are left out; they come back as the schema's defaults.
 */
export function packRows(recordals: readonly Recordal[]): Uint8Array {
  return packLines(recordals.map(rowLine));
}

/** Packs rows that are lines already; no line has a line break. */
export function packLines(lines: readonly string[]): Uint8Array {
  const content = new TextEncoder().encode(lines.join('\n'));
  const bytes = new Uint8Array(HEADER + content.length);
  bytes.set(content, HEADER);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC * 256 + VERSION);
  view.setUint32(8, lines.length);
  view.setUint32(4, crc32(bytes.subarray(8)));
  return bytes;
}

/** Version first, then checksum, then content. Throws DamagedRows. */
export function unpackRows(bytes: Uint8Array): Recordal[] {
  const rows: unknown = JSON.parse(`[${packedText(bytes).replaceAll('\n', ',')}]`);
  if (!Array.isArray(rows) || rows.length !== rowsIn(bytes)) throw new DamagedRows('content');
  return rows.map(expand);
}

/**
 * Packed rows that are read one by one: of the sixty-four that a hit brings from the store, it needs one. Checked as
 * `unpackRows` checks them, and throws the same.
 */
export function openRows(bytes: Uint8Array): { row(at: number): Recordal | undefined } {
  const lines = packedText(bytes).split('\n');
  if (lines.length !== Math.max(1, rowsIn(bytes))) throw new DamagedRows('content');
  const read = new Map<number, Recordal>();
  return {
    row(at) {
      const line = lines[at];
      if (!line) return undefined;
      const known = read.get(at) ?? expand(JSON.parse(line));
      read.set(at, known);
      return known;
    },
  };
}

function packedText(bytes: Uint8Array): string {
  return new TextDecoder().decode(packedLines(bytes));
}

function rowsIn(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(8);
}

/** The JSON Lines of packed rows as they are, without a line break at the end. Throws DamagedRows. */
export function packedLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length < HEADER) throw new DamagedRows('too-short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = view.getUint32(0);
  const version = head & 0xff;
  if (head >>> 8 !== MAGIC || version === 0) throw new DamagedRows('not-rows');
  if (version > VERSION) throw new DamagedRows('newer-version');
  if (crc32(bytes.subarray(8)) !== view.getUint32(4)) throw new DamagedRows('checksum');
  return bytes.subarray(HEADER);
}

/**
 * A recordal as one line of JSON without what its schema fills in: half the size, and what `lists import` writes.
 * Fields are in the schema's order, so that equal recordals give equal lines.
 */
export function rowLine(recordal: Recordal): string {
  const row: Record<string, unknown> = {};
  for (const key of FIELDS) {
    const value = recordal[key];
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    row[key] = value;
  }
  row.markText ??= '';
  return JSON.stringify(row);
}
const FIELDS = Object.keys(RecordalSchema.entries) as (keyof Recordal)[];

/** The schema's defaults without its checks, for rows that passed them once, or are made here. */
export function expand(row: Partial<Recordal> & { recordNo: string }): Recordal {
  return {
    regime: 'CN',
    rightType: 'trademark',
    markText: '',
    aliases: [],
    classes: [],
    goods: [],
    subgroups: [],
    hsCodes: [],
    status: 'active',
    authorisedUsers: [],
    ...row,
  };
}

/** Where a row comes from stays with it; one that does not say so comes from this list, as of its day. */
export function withSource(
  recordal: Recordal,
  { name, date, expires }: { name: string; date: string; expires?: string },
): Recordal {
  const said = { list: name, ...(date ? { date } : {}), ...(expires ? { expires } : {}) };
  return { ...recordal, source: { ...said, ...recordal.source } };
}
