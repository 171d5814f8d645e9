import { oldestDay, regimesNamed } from '../../domain/answered';
import type { Recordal } from '../../domain/recordal';
import type { ByteSource } from '../../tabular/bytes';
import { mergeRepeated } from '../packing/merge';
import { type ListReport, type ReadOptions, readList } from '../reading/read-list';
import { type CompiledSections, compileList } from './compile';
import { type ListLabel, LONGEST_LIST_NAME } from './head';

export interface ReadAndCompileOptions extends ReadOptions {
  /** Day the list speaks for, whatever it says. */
  date?: string | undefined;
  /** Day that stands for one that neither rows nor name tell; a file's own is that of its download. */
  writtenOn?: string | undefined;
}

/** A list that was read and compiled, and the account of its rows: accepted + rejected = read. */
export interface ReadAndCompiled {
  list: CompiledSections;
  report: ListReport;
}

/** A file without a recordal, and without a search that was answered with none. */
export class NoRecordal extends Error {
  override name = 'NoRecordal';
  constructor() {
    super('no recordal in this file');
  }
}

/**
 * Reads a list in any format that `lists import` reads, and compiles it.
 * @throws UnreadableFile or UnknownColumn where it cannot be read; NoRecordal.
 */
export async function readAndCompile(
  source: ByteSource,
  { date, writtenOn, ...options }: ReadAndCompileOptions,
): Promise<ReadAndCompiled> {
  const rows: Recordal[] = [];
  let report: ListReport | undefined;
  for await (const item of readList(source, options)) {
    if (item.kind === 'accepted') rows.push(item.recordal);
    if (item.kind === 'report') report = item.report;
  }
  if (!report) throw new Error(`${options.name} ended without an account of its rows`);
  const recordals = mergeRepeated(rows);
  if (!recordals.length && !report.file.coverage?.queries.length) throw new NoRecordal();
  const label = labelOf(options.name, recordals, report.file);
  const day = date ?? (label.date || writtenOn || '');
  return { list: await compileList({ ...label, date: day }, recordals), report };
}

function labelOf(
  name: string,
  recordals: readonly Recordal[],
  { coverage, date }: ListReport['file'],
): ListLabel {
  const ofRows = recordals.map((recordal) => recordal.regime);
  const regimes = [...new Set([...ofRows, ...(coverage ? regimesNamed(coverage) : [])])];
  const [regime, ...others] = regimes;
  const expires = firstEnd(recordals);
  return {
    name: listName(recordals, name),
    date: (coverage ? oldestDay(coverage.queries) : newestDay(recordals)) ?? date ?? '',
    demonstration: recordals.length > 0 && recordals.every(({ recordNo }) => recordNo.startsWith('DEMO-')),
    ...(expires ? { expires } : {}),
    ...(regime && others.length === 0 ? { regime } : {}),
    regimes,
    ...(coverage ? { coverage } : {}),
  };
}

/** The name that the rows agree on, else the file's. */
function listName(recordals: readonly Recordal[], path: string): string {
  const names = new Set(recordals.map(({ source }) => source?.list));
  const [name] = names;
  const file = path.replace(/^.*[\\/](?=.)/s, '');
  const agreed = names.size === 1 && name ? name : file.replace(ENDINGS, '');
  // A file may be called `.jsonl`, and a row say anything of its list.
  return (agreed.trim() ? agreed : file.trim() ? file : 'list').slice(0, LONGEST_LIST_NAME);
}

const ENDINGS = /(\.(jsonl?|csv|tsv|xls[xmb]?|f?ods|xml|yml|pdf|txt|html?|mht(ml)?|gz|zip))+$/i;

/** The newest day that the rows say they speak for, or else were imported on. */
function newestDay(recordals: readonly Recordal[]): string | undefined {
  let newest = '';
  for (const { source } of recordals) {
    const day = source?.date ?? source?.importedAt ?? '';
    if (day > newest) newest = day;
  }
  return newest.slice(0, 10) || undefined;
}

/** Of rows of several lists, those of the first that ends are of no known state from then on. */
function firstEnd(recordals: readonly Recordal[]): string | undefined {
  let first: string | undefined;
  for (const { source } of recordals)
    if (source?.expires && (first === undefined || source.expires < first)) first = source.expires;
  return first;
}
