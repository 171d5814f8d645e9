import type { Answering } from '../domain/answered';
import type { Coverage } from '../domain/coverage';
import { joinCoverages } from '../domain/join-coverages';
import type { Recordal } from '../domain/recordal';
import { countedNotice } from '../locales/notice';
import type { ByteSource } from '../tabular/bytes';
import { CountedSearches, type Search } from './counted-searches';
import { ListAssembler, MemoryShards } from './packing/assemble';
import { packedLines, unpackRows } from './packing/codec';
import { coverageLine } from './reading/coverage-line';
import {
  type FileReading,
  type ListNotice,
  type ReadOptions,
  type RejectedRow,
  readList,
} from './reading/read-list';

/** How files are read, and what was looked up to get them, where they are no whole register. */
export interface ConvertOptions extends Omit<ReadOptions, 'name'> {
  lookedUp?: readonly Search[] | undefined;
}

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
  /** What the list answers for; absent for a whole register. */
  coverage?: Coverage;
  files: ({ name: string } & Omit<FileReading, 'sample' | 'leftOut'>)[];
}

/** A list put together from files, in memory as packed shards. */
export interface Conversion {
  report: ConversionReport;
  rows(): Generator<Recordal>;
  /** The list as JSON Lines, in blocks that end with a line: what it answers for, then its rows. */
  blocks(): Generator<Uint8Array>;
}

/**
 * Reads files into one list: rows of the same recordal become one. Throws what readList throws, and leaves nothing
 * behind then. Holds the packed rows in memory: about 300 bytes a recordal.
 */
export async function convertLists(
  inputs: readonly ConvertInput[],
  { lookedUp, ...options }: ConvertOptions = {},
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
  const parts: Answering[] = [];
  const searches = lookedUp && new CountedSearches(lookedUp, options.regime);
  for (const input of inputs)
    parts.push(await convertOne(input, options, { assembler, report, searches }, inputs.length > 1));
  const coverage = joinCoverages(searches ? parts.map((part) => searches.limit(part)) : parts);
  const assembled = await assembler.finish();
  report.merged = assembled.merged;
  report.recordals = assembled.count;
  if (coverage) report.coverage = coverage;
  if (assembled.merged > 0) report.warnings.push({ says: countedNotice('merged', assembled.merged) });
  return {
    report,
    *rows() {
      for (const shard of store.all()) yield* unpackRows(shard);
    },
    *blocks() {
      const line = coverageLine(coverage);
      if (line) yield new TextEncoder().encode(line);
      for (const shard of store.all()) {
        yield packedLines(shard);
        yield LINE_END;
      }
    },
  };
}

const LINE_END = Uint8Array.of(10);

interface Converting {
  assembler: ListAssembler;
  report: ConversionReport;
  searches: CountedSearches | undefined;
}

async function convertOne(
  input: ConvertInput,
  options: Omit<ReadOptions, 'name'>,
  { assembler, report, searches }: Converting,
  severalFiles: boolean,
): Promise<Answering> {
  const importedAt = new Date().toISOString();
  const list = input.name.replace(/(\.(jsonl?|ndjson|csv|tsv|xlsx|txt|html?|gz|zip))+$/i, '');
  let date: string | undefined;
  const regimes = new Set<string>();
  let coverage: Coverage | undefined;
  const onUnderstood = (file: FileReading): void => {
    date = file.date;
  };
  for await (const item of readList(await input.open(), { ...options, name: input.name, onUnderstood })) {
    if (item.kind === 'accepted') {
      const { recordal } = item;
      regimes.add(recordal.regime);
      searches?.count(recordal);
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
    coverage = file.coverage;
    report.files.push({ name: input.name, ...understood });
  }
  return { regimes: [...regimes], ...(coverage ? { coverage } : {}) };
}
