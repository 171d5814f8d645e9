import type { Decision } from '../decisions/decision';
import type { ListingMap } from '../listing-files/listing-columns';
import type { ListLabel } from '../lists/list-label';
import { type Failure, failureOf } from '../locales/failure';
import { inTurn } from '../runtime/in-turn';
import type { Charset } from '../tabular/charsets';
import { callWorker, type WorkerCalls, type WorkerHandle } from '../workers/call-worker';
import type { BulkTasks, CheckProgress, Judging, RowPictures } from './bulk-tasks';
import { type BulkStage, isGoing } from './progress';
import { BulkResults, type BulkRow } from './results';
import { rowDecisionsSince } from './row-decisions';
import { createStopwatch } from './stopwatch';

/** Milliseconds: results come in faster than a person can read them, and the page should stay free. */
const BETWEEN_DRAWINGS = 250;

type Calls = WorkerCalls<BulkTasks>;
interface CheckOptions {
  signal: AbortSignal;
  onProgress(progress: CheckProgress): void;
}

export interface CheckDeps {
  /** A fresh worker that serves `bulkTasks`. */
  openWorker(): WorkerHandle;
  /** By whose wishes rows are judged from now on. */
  judging(): Promise<Judging>;
  /** Called when there is something new to draw, a few times a second at most. */
  changed(): void;
  /** Called once all rows of a file were checked. */
  finished?(rows: readonly BulkRow[]): void;
}

/** One file after the other through a worker: the bulk page's state, and what its buttons do to it. */
export function createBulkCheck({ openWorker, judging, changed, finished }: CheckDeps) {
  let stage: BulkStage = { at: 'start' };
  let worker: Calls | undefined;
  let stop = new AbortController();
  let file = '';
  let opened: Blob | undefined;
  let openings = 0;
  let openedIn: Charset | undefined;
  let columns: ListingMap | undefined;
  let pictureColumns: readonly number[] = [];
  let watch = createStopwatch();
  let drawing: ReturnType<typeof setTimeout> | undefined;
  let decided = rowDecisionsSince();
  /** The lists that rows are being checked against, and whether one became another since that was begun. */
  let checking: readonly ListLabel[] | undefined;
  let changedMeanwhile = false;
  /** Rows are judged with their pictures, decided about and taken back one after the other: what was asked for last stands. */
  const turn = inTurn();

  function become(next: BulkStage): void {
    stage = next;
    if (drawing) return;
    drawing = setTimeout(() => {
      drawing = undefined;
      changed();
    }, BETWEEN_DRAWINGS);
  }

  type Results = Extract<BulkStage, { at: 'results' }>;
  function update(run: Partial<Results['run']>, more: Partial<Omit<Results, 'at' | 'run'>> = {}): void {
    if (stage.at !== 'results') return;
    become({ ...stage, ...more, run: { ...stage.run, ...run }, version: stage.version + 1 });
  }

  function hear(progress: CheckProgress): void {
    if (progress.kind === 'reading') update({ phase: 'reading', rows: progress.rows });
    else if (progress.kind === 'read') begin(progress);
    else if (progress.kind === 'lists') hearLists(progress.lists);
    else take(progress.rows);
  }

  /** Rows that are checked again rest on the lists of before until all of them were: it may be cancelled, or fail. */
  function hearLists(lists: readonly ListLabel[]): void {
    checking = lists;
    if (stage.at === 'results' && stage.run.touchedOf === undefined) update({}, { lists });
  }

  /** Follows a check to its end, unless another file was opened meanwhile. */
  async function follow(check: (worker: Calls, options: CheckOptions) => Promise<unknown>): Promise<void> {
    const mine = worker;
    if (!mine) return;
    stop = new AbortController();
    const { signal } = stop;
    try {
      await check(mine, { signal, onProgress: hear });
      if (mine === worker) end();
    } catch (error) {
      if (mine !== worker) return;
      if (signal.aborted) update({ phase: 'cancelled' });
      else fail(failureOf(error));
    }
  }

  function end(): void {
    const again = stage.at === 'results' && stage.run.touchedOf !== undefined;
    update(
      { phase: 'finished' },
      again ? { outdated: changedMeanwhile, ...(checking && { lists: checking }) } : {},
    );
    if (stage.at === 'results' && stage.run.touchedOf === undefined) finished?.(stage.results.rows);
  }

  function fail(failure: Failure): void {
    if (stage.at === 'results') update({ phase: 'failed', failure });
    else become({ at: 'start', file, failure });
  }

  function begin({ rows, doubts = [] }: Extract<CheckProgress, { kind: 'read' }>): void {
    if (stage.at !== 'results') return;
    watch = createStopwatch();
    const leftOut = [...stage.leftOut, ...doubts];
    update({ phase: 'running', rows, done: 0 }, { leftOut });
  }

  function take(rows: readonly BulkRow[]): void {
    if (stage.at !== 'results') return;
    const { results, run } = stage;
    const came = decided.over(rows);
    if (run.touchedOf === undefined) results.add(came);
    else {
      results.replace(came);
      decided.judgedAnew(came);
    }
    if (decided.undoable !== (stage.undoable ?? 0)) showChanged();
    const done = run.done + rows.length;
    update({ done, rowsPerSecond: done / watch.seconds() });
  }

  function startOver(): void {
    worker?.end();
    worker = undefined;
    become({ at: 'start' });
  }

  /** Shows rows that changed, and whether the latest decision can be taken back. */
  function showChanged(): void {
    if (stage.at !== 'results') return;
    const { undoable: _, ...rest } = stage;
    const { undoable } = decided;
    become({ ...rest, version: stage.version + 1, ...(undoable > 0 && { undoable }) });
  }

  async function open(source: Blob, name: string, charset?: Charset): Promise<void> {
    startOver();
    become({ at: 'start', file: name });
    file = name;
    opened = source;
    openedIn = charset;
    const mine = callWorker<BulkTasks>(openWorker());
    worker = mine;
    try {
      const head = await mine.call('open', { file: source, charset });
      if (mine === worker)
        become({ ...head, at: 'columns', opening: ++openings, file, chosenCharset: charset });
    } catch (error) {
      if (mine === worker) fail(failureOf(error));
    }
  }

  /** A worker that died in the meantime is no hindrance to another check: a fresh one opens the file again. */
  async function revived(): Promise<boolean> {
    if (!worker?.ended || !opened) return true;
    const mine = callWorker<BulkTasks>(openWorker());
    worker = mine;
    try {
      await mine.call('open', { file: opened, charset: openedIn });
    } catch (error) {
      if (mine === worker) fail(failureOf(error));
      return false;
    }
    return mine === worker;
  }

  async function start(map: ListingMap, pictures: readonly number[] = []): Promise<void> {
    columns = map;
    decided = rowDecisionsSince();
    pictureColumns = pictures;
    const run = { phase: 'reading' as const, rows: 0, done: 0, rowsPerSecond: 0 };
    const leftOut = stage.at === 'start' ? [] : stage.leftOut;
    become({ at: 'results', file, leftOut, run, results: new BulkResults(), version: 0, outdated: false });
    const input = { map, pictures, judging: await judging() };
    if (await revived()) await follow((worker, options) => worker.call('run', input, options));
  }

  return {
    get stage() {
      return stage;
    },
    /** The lists that the rows were checked against, whichever are here by now; undefined before. */
    get lists() {
      return stage.at === 'results' ? stage.lists : undefined;
    },
    /** The file that is open, as it came. */
    get source() {
      return opened && { file: opened, name: file };
    },
    /** Reads the head of a file, and settles what its columns may be. */
    open: (source: Blob, name: string) => open(source, name),
    /** Reads the opened file anew in another charset; in the one that its letters suggest where none is given. */
    async readIn(charset: Charset | undefined): Promise<void> {
      if (opened) await open(opened, file, charset);
    },
    /** Checks every row of the opened file; `pictures` are the columns that name pictures, where somebody reads them. */
    start,
    /** Checks again the rows affected by lists that changed since; all others stay. All, where their worker died. */
    async rerun(): Promise<void> {
      if (stage.at !== 'results') return;
      if (worker?.ended && columns) return start(columns, pictureColumns);
      // What is under way with its rows is not to come after the rows that are checked now.
      const begins = await turn(async () => {
        if (stage.at !== 'results' || isGoing(stage.run)) return false;
        decided.begins();
        changedMeanwhile = false;
        update({ phase: 'reading', done: 0, rows: 0, touchedOf: stage.results.rows.length });
        return true;
      });
      if (!begins) return;
      const wishes = await judging();
      await follow((worker, options) => worker.call('rerun', wishes, options));
    },
    /**
     * Lays over rows of these results what their pictures show, and has them judged anew together with their words; false where
     * the results are no longer there, or are being checked again. Rejects where rows cannot be judged: their worker died, lists
     * are damaged.
     */
    async layPictures(of: BulkResults, rows: readonly RowPictures[]): Promise<boolean> {
      const isThere = () => stage.at === 'results' && stage.results === of && !isGoing(stage.run);
      return turn(async () => {
        const mine = worker;
        if (!mine || !isThere()) return false;
        const judged = await mine.call('layPictures', { rows, judging: await judging() });
        decided.judgedAnew(of.replace(judged));
        if (stage.at === 'results' && stage.results === of) showChanged();
        return true;
      });
    },
    pause(paused: boolean): void {
      // A worker that can no longer hear this has told so to the check that is under way.
      worker?.call(paused ? 'pause' : 'resume', null).catch(() => {});
      watch.hold(paused);
      update({ phase: paused ? 'paused' : 'running' });
    },
    cancel: () => stop.abort(),
    startOver,
    /** To be called when a list became another: finished rows then say that they rest on an older one. */
    listsChanged(): void {
      changedMeanwhile = true;
      if (stage.at === 'results' && (stage.lists || stage.results.rows.length > 0))
        update({}, { outdated: true });
    },
    /** Lays fresh decisions over the rows that are there, and those that are still to come. */
    decided: (decisions: readonly Decision[]): Promise<void> =>
      turn(async () => {
        if (stage.at !== 'results') return;
        const { results } = stage;
        results.replace(decided.decide(decisions, results.rows));
        showChanged();
      }),
    /**
     * Has the rows as they are without the latest decision, which is no longer stored: as they stood, or judged anew where they
     * were since, with their pictures or by other lists. Rejects where they cannot be judged, or are being checked again; the rows
     * are as they were then.
     */
    takeBack: (): Promise<void> =>
      turn(async () => {
        if (stage.at !== 'results') return;
        const { results, run } = stage;
        if (run.touchedOf !== undefined && isGoing(run)) throw new Error('rows are being checked again');
        const mine = decided;
        const { toJudge } = mine.before();
        if (toJudge.length > 0 && worker)
          results.replace(await worker.call('judgeAnew', { rows: toJudge, judging: await judging() }));
        results.replace(mine.before().stood);
        mine.forget();
        showChanged();
      }),
  };
}
