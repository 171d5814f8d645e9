import type { Recordal } from '../domain/recordal';
import { countedNotice } from '../locales/notice';
import type { ByteSource } from '../tabular/bytes';
import { ListAssembler, MemoryShards } from './packing/assemble';
import { packedLines, unpackRows } from './packing/codec';
import {
  type FileReading,
  type ListNotice,
  type ReadOptions,
  type RejectedRow,
  readList,
} from './reading/read-list';

/** One file to convert. `open` is called once, when its turn comes. */
export interface ConvertInput {
  name: string;
  open: () => ByteSource | Promise<ByteSource>;
}

/** The account of one or several files: accepted + rejected = read, accepted − merged = recordals. */
export interface ConversionReport {
  read: number;
  accepted: number;
  rejected: (RejectedRow & { file?: string })[];
  warnings: (ListNotice & { file?: string })[];
  /** Rows that repeat a recordal and were merged into its first row; the later term wins. */
  merged: number;
  recordals: number;
  /** Recordals without a word mark: kept, but text screening cannot see them. */
  figurative: number;
  excluded: number;
  files: ({ name: string } & Omit<FileReading, 'sample' | 'leftOut'>)[];
}

/** A list put together from files, in memory as packed shards. */
export interface Conversion {
  report: ConversionReport;
  rows(): Generator<Recordal>;
  /** The rows as JSON Lines, in blocks that end with a line. */
  blocks(): Generator<Uint8Array>;
}

/**
 * Reads files into one list: rows of the same recordal become one. Throws what readList throws, and leaves nothing
 * behind then. Holds the packed rows in memory: about 300 bytes a recordal.
 */
export async function convertLists(
  inputs: readonly ConvertInput[],
  options: Omit<ReadOptions, 'name'> = {},
): Promise<Conversion> {
  const store = new MemoryShards();
  const assembler = new ListAssembler(store, false);
  const report: ConversionReport = {
    read: 0,
    accepted: 0,
    rejected: [],
    warnings: [],
    merged: 0,
    recordals: 0,
    figurative: 0,
    excluded: 0,
    files: [],
  };
  for (const input of inputs) await convertOne(input, options, assembler, report, inputs.length > 1);
  const assembled = await assembler.finish();
  report.merged = assembled.merged;
  report.recordals = assembled.count;
  if (assembled.merged > 0) report.warnings.push({ says: countedNotice('merged', assembled.merged) });
  return {
    report,
    *rows() {
      for (const shard of store.all()) yield* unpackRows(shard);
    },
    *blocks() {
      for (const shard of store.all()) {
        yield packedLines(shard);
        yield LINE_END;
      }
    },
  };
}

const LINE_END = Uint8Array.of(10);

async function convertOne(
  input: ConvertInput,
  options: Omit<ReadOptions, 'name'>,
  assembler: ListAssembler,
  report: ConversionReport,
  severalFiles: boolean,
): Promise<void> {
  const importedAt = new Date().toISOString();
  const list = input.name.replace(/(\.(jsonl?|ndjson|csv|tsv|xlsx|txt|html?|gz|zip))+$/i, '');
  let date: string | undefined;
  const onUnderstood = (file: FileReading): void => {
    date = file.date;
  };
  for await (const item of readList(await input.open(), { ...options, name: input.name, onUnderstood })) {
    if (item.kind === 'accepted') {
      const { recordal } = item;
      recordal.source ??= { list, ...(date ? { date } : {}), importedAt };
      const waiting = assembler.add(recordal);
      if (waiting) await waiting;
    }
    if (item.kind !== 'report') continue;
    const { read, accepted, rejected, warnings, figurative, excluded, file } = item.report;
    report.read += read;
    report.accepted += accepted;
    report.figurative += figurative;
    report.excluded += excluded;
    const named = severalFiles ? { file: input.name } : {};
    for (const row of rejected) report.rejected.push({ ...row, ...named });
    for (const warning of warnings) report.warnings.push({ ...warning, ...named });
    const { sample: _, leftOut: __, ...understood } = file;
    report.files.push({ name: input.name, ...understood });
  }
}
