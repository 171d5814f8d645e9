import { type OpenedListings, openListings, type ReadRow } from '../listing-files/open-listings';
import { labelOf } from '../lists/list-label';
import { listStatus } from '../lists/store/list-repository';
import { knownCharset } from '../tabular/pasted-text';
import type { TaskContext, TaskHandlers } from '../workers/serve-tasks';
import type { BulkTasks, CheckProgress, Judging } from './bulk-tasks';
import { type CheckedAgainst, LatestCheck } from './latest-check';
import { type Checkpoint, createPauseControl, type PauseControl } from './pause-control';
import { ReadRows } from './read-rows';
import type { BulkRow } from './results';
import { runBulk } from './run';
import { saidHere } from './said-here';
import { screener } from './screener';

/** The lists of now as people see them. */
const labels = async ({ on, settings }: Judging) =>
  (await listStatus()).map((list) => labelOf(list, on, settings.staleAfterDays));

/** Rows between two reports while a file is read. */
const ROWS_PER_REPORT = 5_000;

type Report = TaskContext<CheckProgress>['report'];

/** The worker's side of the bulk check: one file, read once, screened as often as lists change. */
export function bulkTasks(): TaskHandlers<BulkTasks> {
  let opened: OpenedListings | undefined;
  let rows = new ReadRows();
  const latest = new LatestCheck();
  let control: PauseControl | undefined;

  /** These rows batch by batch, by lists and decisions as they are now. */
  async function* judged(chosen: readonly ReadRow[], judging: Judging, checkpoint: Checkpoint) {
    const { screen, lists } = await screener(judging);
    const known = await rows.withKnownCopies(chosen, lists);
    for await (const batch of runBulk(known, screen, checkpoint, judging.locale)) {
      latest.keep(batch);
      yield batch;
    }
  }

  /** Checks these rows, which were chosen by what the lists were then, or are all of them. */
  async function check(
    { chosen, by }: { chosen: readonly ReadRow[]; by: CheckedAgainst },
    judging: Judging,
    checkpoint: Checkpoint,
    report: Report,
  ): Promise<void> {
    report({ kind: 'lists', lists: await labels(judging) });
    const ends = latest.begins(by);
    for await (const batch of judged(chosen, judging, checkpoint)) report({ kind: 'rows', rows: batch });
    ends();
  }

  /** The same all at once, without a word on the way. */
  async function judgedAtOnce(
    chosen: readonly ReadRow[],
    judging: Judging,
    signal: AbortSignal,
  ): Promise<BulkRow[]> {
    const batches: BulkRow[] = [];
    latest.judges(await saidHere(judging.settings));
    for await (const batch of judged(chosen, judging, createPauseControl(signal))) batches.push(...batch);
    return batches;
  }

  return {
    async open({ file, charset }) {
      const known = knownCharset(file);
      opened = await openListings(file.stream(), { site: 'file', charset: charset ?? known });
      return headOf(opened, known === undefined);
    },
    async run({ map, pictures, judging }, { signal, report }) {
      if (!opened) throw new Error('rows are asked for before their file is open');
      control = createPauseControl(signal);
      rows = new ReadRows();
      for await (const row of opened.rows(map, pictures)) {
        rows.add(row);
        if (rows.all.length % ROWS_PER_REPORT > 0) continue;
        report({ kind: 'reading', rows: rows.all.length });
        await control.pass();
      }
      report({ kind: 'read', rows: rows.all.length, doubts: opened.doubts });
      const by = await LatestCheck.listsNow(judging.settings);
      await check({ chosen: rows.all, by }, judging, control, report);
    },
    async rerun(judging, { signal, report }) {
      control = createPauseControl(signal);
      // What changes while rows are compared is a change since: it was not compared with.
      const by = await LatestCheck.listsNow(judging.settings);
      const touched = await latest.touched(rows.all, by, control);
      report({ kind: 'read', rows: touched.length });
      await check({ chosen: touched, by }, judging, control, report);
    },
    layPictures: ({ rows: told, judging }, { signal }) =>
      judgedAtOnce(rows.layPictures(told), judging, signal),
    judgeAnew: ({ rows: numbers, judging }, { signal }) => judgedAtOnce(rows.of(numbers), judging, signal),
    pause() {
      control?.pause();
    },
    resume() {
      control?.resume();
    },
  };
}

/** What is known of a file before its columns are settled; its charset too, where nothing but its letters tells it. */
function headOf(opened: OpenedListings, isCharsetGuessed: boolean): BulkTasks['open']['answer'] {
  const { headers, guess, pictureColumns, sample, leftOut, charset } = opened;
  return { headers, guess, pictureColumns, sample, leftOut, ...(isCharsetGuessed && { charset }) };
}
