import type { Coverage } from '../domain/coverage';
import { joinCoverages } from '../domain/join-coverages';
import type { Recordal } from '../domain/recordal';
import type { FileOpener } from '../tabular/open-table';
import { CountedSearches, type Search } from './counted-searches';
import { rememberColumns } from './preview';
import { type ListReport, type ReadOptions, readList } from './reading/read-list';
import {
  asksSomething,
  type BuildOptions,
  type BuildResult,
  EmptyList,
  type ListDescription,
  replaceList,
} from './store/build';
import type { ListOrigin, StoredList } from './store/database';
import { listRows, listStatus } from './store/list-repository';

/** What a file becomes: a list under a name, speaking for a day. */
export interface ImportRequest
  extends Pick<ReadOptions, 'regime' | 'columns' | 'charset' | 'delimiter' | 'contacts'> {
  name: string;
  /** Day the list speaks for, `YYYY-MM-DD`. */
  date: string;
  origin: ListOrigin;
  /** Keeps the rows of the existing list of that name; otherwise the rows of the file replace them. */
  addTo?: boolean;
  /** The rows are the answers to these searches for marks, and no whole register; empty where nobody knows what was asked. */
  lookedUp?: readonly string[];
}

/** Looks on while a file becomes a list. */
export interface ImportCheck {
  /** Hears of every recordal that the file gives. */
  row(recordal: Recordal): void;
  /** Called before the finished list swaps in; throws to leave the old one. */
  verify(): void;
}

/** Who follows an import, and may end it. */
export interface ImportWatch
  extends Pick<ReadOptions, 'signal' | 'onProgress'>,
    Pick<BuildOptions, 'onIndexed'> {
  check?: ImportCheck;
}

/** Report on the file, and on the list made of it. */
export interface FileImport extends BuildResult {
  report: ListReport;
}

/**
 * Reads a file into a list, next to the present one of the same name, and remembers the columns that a person
 * settled for it. Throws what readList and replaceList throw, and leaves the lists as they were then.
 */
export async function importFile(
  open: FileOpener,
  request: ImportRequest,
  { signal, onProgress, onIndexed, check }: ImportWatch = {},
): Promise<FileImport> {
  const { name, date, origin, addTo, lookedUp, ...reading } = request;
  const before = addTo ? (await listStatus()).find((list) => list.name === name) : undefined;
  let report: ListReport | undefined;
  const regimes = new Set<string>();
  const searches = lookedUp && new CountedSearches(lookedUp.map(searchOn(date)), reading.regime);
  async function* rows(): AsyncGenerator<Recordal> {
    if (before) yield* listRows(name);
    for await (const item of readList(open, { ...reading, day: date, name, signal, onProgress })) {
      if (item.kind === 'accepted') {
        check?.row(item.recordal);
        searches?.count(item.recordal);
        regimes.add(item.recordal.regime);
        yield item.recordal;
      }
      if (item.kind === 'report') report = item.report;
    }
    // Rows that were here before must not pass for the file's.
    if (report?.accepted === 0 && !asksSomething(report.file.coverage)) throw new EmptyList();
  }
  const day = before ? olderDay(before.date, date) : date;
  const build = await replaceList({ name, date: day, demonstration: false, origin }, rows(), {
    learnt: () => {
      const said = report?.file.coverage ?? (lookedUp ? undefined : wholeOf(origin, [...regimes]));
      const own = { regimes: [...regimes], ...withCoverage(said) };
      const { coverage } = searches?.limit(own) ?? own;
      return withCoverage(coverageOf(coverage, own.regimes, before));
    },
    ...(signal ? { signal } : {}),
    ...(onIndexed ? { onIndexed } : {}),
    ...(check ? { verify: async () => check.verify() } : {}),
  });
  if (!report) throw new Error('a list ended without an account of its rows');
  if (reading.columns?.length) await rememberColumns(reading.columns);
  return { ...build, report };
}

/** Of rows of a page a person has to say that they are the whole register: without a word they are not taken for one. */
function wholeOf({ kind }: ListOrigin, regimes: string[]): Coverage | undefined {
  return kind === 'page' ? { queries: [], whole: regimes } : undefined;
}

/** The strict reading of a search that nobody saw being made. */
const searchOn =
  (day: string) =>
  (words: string): Search => ({ words, match: 'exact', day });

function withCoverage(coverage: Coverage | undefined): Partial<Pick<ListDescription, 'coverage'>> {
  return coverage ? { coverage } : {};
}

/**
 * What a list answers for with a file added to it. A list of searches stays one whatever is added: a file that says
 * nothing of itself may be one more page of answers, and taking it for a whole register would call clear what nobody
 * looked up.
 */
function coverageOf(
  added: Coverage | undefined,
  regimes: readonly string[],
  before: StoredList | undefined,
): Coverage | undefined {
  if (!before) return added;
  if (before.coverage && !added) return joinCoverages([before, { regimes, coverage: { queries: [] } }]);
  return joinCoverages([before, { regimes, ...withCoverage(added) }]);
}

/** A list is as old as the oldest part of it, and of no known day with a part of none. */
function olderDay(one: string, other: string): string {
  return one < other ? one : other;
}
