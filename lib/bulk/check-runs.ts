import type { ListingMap } from '../listing-files/listing-columns';
import { failureOf } from '../locales/failure';
import type { Notice } from '../locales/notice';
import type { CheckProgress } from './bulk-tasks';
import type { CheckParts } from './check-parts';
import type { CheckWorker } from './opened-file';
import { isGoing } from './progress';
import { BulkResults, type BulkRow } from './results';

interface RunOptions {
  signal: AbortSignal;
  onProgress(progress: CheckProgress): void;
}

type Run = (worker: CheckWorker, options: RunOptions) => Promise<unknown>;

/** Runs over the rows of the opened file. */
export interface CheckRuns {
  /** Checks every row of the opened file; `pictures` are the columns that name pictures, where somebody reads them. */
  start(map: ListingMap, pictures?: readonly number[]): Promise<void>;
  /**
   * Checks again the rows affected by lists that changed since; all others stay. All, where their worker died, or not all of them
   * were checked before: nobody looked at the others.
   */
  rerun(): Promise<void>;
  pause(paused: boolean): void;
  cancel(): void;
}

/** Begins without a run. `finished` is called once all rows of a file were checked. */
export function checkRuns(parts: CheckParts, finished?: (rows: readonly BulkRow[]) => void): CheckRuns {
  const { shown, opened, incoming, judging, turn } = parts;
  let columns: { map: ListingMap; pictures: readonly number[] } | undefined;
  /** What the file holds beside its rows, without what is doubtful in them: each reading tells that anew. */
  let leftOut: readonly Notice[] = [];
  /** Every row of the file was checked. */
  let isWhole = false;
  let stop = new AbortController();

  async function run(started: Run): Promise<void> {
    stop = new AbortController();
    const isFinished = await follow(parts, stop.signal, started);
    const { stage } = shown;
    if (!isFinished || stage.at !== 'results' || stage.run.touchedOf !== undefined) return;
    isWhole = true;
    finished?.(stage.results.rows);
  }

  async function start(map: ListingMap, pictures: readonly number[] = []): Promise<void> {
    columns = { map, pictures };
    isWhole = false;
    incoming.restart();
    if (shown.stage.at === 'columns') ({ leftOut } = shown.stage);
    showNoRowsYet(parts, leftOut);
    const input = { map, pictures, judging: await judging() };
    if (await revived(parts)) await run((worker, options) => worker.call('run', input, options));
  }

  /** A worker reads its file once: a fresh one does. */
  async function startAgain({ map, pictures }: NonNullable<typeof columns>): Promise<void> {
    opened.worker?.end();
    await start(map, pictures);
  }

  return {
    start,
    async rerun() {
      const { stage } = shown;
      if (stage.at !== 'results' || isGoing(stage.run)) return;
      if (columns && (!isWhole || opened.worker?.ended)) return startAgain(columns);
      // What is under way with its rows is not to come after the rows that are checked now.
      if (!(await turn(async () => beginAgain(parts)))) return;
      const wishes = await judging();
      await run((worker, options) => worker.call('rerun', wishes, options));
    },
    pause(paused) {
      // A worker that can no longer hear this has told so to the check that is under way.
      opened.worker?.call(paused ? 'pause' : 'resume', null).catch(() => {});
      incoming.hold(paused);
      shown.update({ phase: paused ? 'paused' : 'running' });
    },
    cancel: () => stop.abort(),
  };
}

function showNoRowsYet({ shown, opened }: CheckParts, leftOut: readonly Notice[]): void {
  const run = { phase: 'reading' as const, rows: 0, done: 0, rowsPerSecond: 0 };
  const file = opened.given?.name ?? '';
  shown.become({
    at: 'results',
    file,
    leftOut,
    run,
    results: new BulkResults(),
    version: 0,
    outdated: false,
  });
}

/** Shows that rows are checked again; false where a run is under way over them already. */
function beginAgain({ shown, incoming }: CheckParts): boolean {
  const { stage } = shown;
  if (stage.at !== 'results' || isGoing(stage.run)) return false;
  incoming.beginAgain();
  shown.update({ phase: 'reading', done: 0, rows: 0, touchedOf: stage.results.rows.length });
  return true;
}

/** Follows a run until it ends, and says how it did; true where it came through, and no other file was opened meanwhile. */
async function follow(
  { shown, opened, incoming }: CheckParts,
  signal: AbortSignal,
  run: Run,
): Promise<boolean> {
  const { worker } = opened;
  if (!worker) return false;
  try {
    await run(worker, { signal, onProgress: incoming.hear });
    if (opened.worker !== worker) return false;
    const { stage } = shown;
    shown.update({ phase: 'finished' });
    if (stage.at === 'results' && stage.run.touchedOf !== undefined) incoming.endAgain();
    return true;
  } catch (error) {
    if (opened.worker !== worker) return false;
    if (signal.aborted) shown.update({ phase: 'cancelled' });
    else shown.fail(opened.given?.name ?? '', failureOf(error));
    return false;
  }
}

/** A worker that died in the meantime is no hindrance to another check: a fresh one opens the file again. */
async function revived({ shown, opened }: CheckParts): Promise<boolean> {
  if (!opened.worker?.ended || !opened.given) return true;
  const reading = opened.readAnew(opened.given);
  const { worker } = opened;
  try {
    await reading;
  } catch (error) {
    if (opened.worker === worker) shown.fail(opened.given.name, failureOf(error));
    return false;
  }
  return opened.worker === worker;
}
