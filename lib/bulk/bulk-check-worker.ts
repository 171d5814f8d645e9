import type { DecidedFinding } from '../decisions/decided';
import { type OpenedListings, openListings, type ReadRow } from '../listing-files/open-listings';
import { labelOf } from '../lists/list-label';
import { changesSince, type Generations, generations, hasSearches } from '../lists/store/changes-since';
import { listStatus } from '../lists/store/list-repository';
import { knownCharset } from '../tabular/pasted-text';
import type { TaskContext, TaskHandlers } from '../workers/serve-tasks';
import type { BulkTasks, CheckProgress, Judging } from './bulk-tasks';
import { isTouched } from './changed-rows';
import { withKnownCopies } from './known-copies';
import { layPictures, placesOf } from './lay-pictures';
import { createPauseControl, type PauseControl } from './pause-control';
import type { BulkRow } from './results';
import { runBulk } from './run';
import { type Screener, screener } from './screener';

/** The lists of now as people see them. */
const labels = async ({ on, settings }: Judging) =>
  (await listStatus()).map((list) => labelOf(list, on, settings.staleAfterDays));

/** Rows between two reports while a file is read. */
const ROWS_PER_REPORT = 5_000;

type Context = TaskContext<CheckProgress>;

/** The worker's side of the bulk check: one file, read once, screened as often as lists change. */
export function bulkTasks(): TaskHandlers<BulkTasks> {
  let opened: OpenedListings | undefined;
  let rows: ReadRow[] = [];
  /** Where each of them is, once somebody asks. */
  let places: Map<number, number> | undefined;
  /** What was found in each row by its number; rows without a finding are left out. */
  const found = new Map<number, readonly DecidedFinding[]>();
  /** The lists' versions that the latest check rests on. */
  let checkedAgainst: Generations = new Map();
  /** A list answered for searches alone then. */
  let askedBefore = false;
  let control: PauseControl | undefined;

  async function read(
    { map, pictures }: Pick<BulkTasks['run']['input'], 'map' | 'pictures'>,
    { report }: Context,
  ): Promise<void> {
    if (!opened) throw new Error('rows are asked for before their file is open');
    rows = [];
    places = undefined;
    for await (const row of opened.rows(map, pictures)) {
      rows.push(row);
      if (rows.length % ROWS_PER_REPORT > 0) continue;
      report({ kind: 'reading', rows: rows.length });
      await control?.pass();
    }
  }

  /** Rows that the lists' changes since the last run touch. */
  async function touched(): Promise<ReadRow[]> {
    const changes = await changesSince(checkedAgainst);
    // Whoever answers for a row's brand, or no longer does, need not name it.
    const all = changes.length > 0 && (askedBefore || (await hasSearches()));
    const hit: ReadRow[] = [];
    for (const [at, row] of rows.entries()) {
      if (at % ROWS_PER_REPORT === 0) await control?.pass();
      if ('listing' in row && (all || isTouched(row.listing, found.get(row.row) ?? [], changes)))
        hit.push(row);
    }
    return hit;
  }

  function keep(batch: readonly BulkRow[]): void {
    for (const { row, screening } of batch) {
      if (screening) found.set(row, screening.findings);
      else found.delete(row);
    }
  }

  /** Rows with the copies in their pictures that these lists still know the owner of; they are kept so. */
  async function withKnown(chosen: readonly ReadRow[], lists: Screener['lists']): Promise<ReadRow[]> {
    const known = await withKnownCopies(chosen, lists);
    for (const [at, row] of known.entries()) {
      if (row === chosen[at]) continue;
      places ??= placesOf(rows);
      rows[places.get(row.row)!] = row;
    }
    return known;
  }

  async function check(chosen: readonly ReadRow[], judging: Judging, { report }: Context): Promise<void> {
    const before = await generations();
    const asked = await hasSearches();
    report({ kind: 'lists', lists: await labels(judging) });
    const { screen, lists } = await screener(judging);
    const known = await withKnown(chosen, lists);
    for await (const batch of runBulk(known, screen, control!, judging.locale)) {
      keep(batch);
      report({ kind: 'rows', rows: batch });
    }
    checkedAgainst = before;
    askedBefore = asked;
  }

  /** These rows, by lists and decisions as they are now, all at once. */
  async function judged(
    chosen: readonly ReadRow[],
    judging: Judging,
    signal: AbortSignal,
  ): Promise<BulkRow[]> {
    const { screen, lists } = await screener(judging);
    const known = await withKnown(chosen, lists);
    const all: BulkRow[] = [];
    for await (const batch of runBulk(known, screen, createPauseControl(signal), judging.locale)) {
      keep(batch);
      all.push(...batch);
    }
    return all;
  }

  return {
    async open({ file, charset }) {
      const known = knownCharset(file);
      opened = await openListings(file.stream(), { site: 'file', charset: charset ?? known });
      const { headers, guess, pictureColumns, sample, leftOut } = opened;
      return {
        headers,
        guess,
        pictureColumns,
        sample,
        leftOut,
        ...(known ? {} : { charset: opened.charset }),
      };
    },
    async run({ judging, ...columns }, context) {
      control = createPauseControl(context.signal);
      await read(columns, context);
      context.report({ kind: 'read', rows: rows.length, doubts: opened?.doubts ?? [] });
      await check(rows, judging, context);
    },
    async rerun(judging, context) {
      control = createPauseControl(context.signal);
      const hit = await touched();
      context.report({ kind: 'read', rows: hit.length });
      await check(hit, judging, context);
    },
    async layPictures({ rows: told, judging }, { signal }) {
      places ??= placesOf(rows);
      return judged(layPictures(rows, places, told), judging, signal);
    },
    async judgeAnew({ rows: numbers, judging }, { signal }) {
      places ??= placesOf(rows);
      const known = places;
      const kept = numbers.flatMap((number) => rows[known.get(number) ?? -1] ?? []);
      return judged(kept, judging, signal);
    },
    pause() {
      control?.pause();
    },
    resume() {
      control?.resume();
    },
  };
}
