import type { ListLabel } from '../lists/list-label';
import { failureOf } from '../locales/failure';
import { inTurn } from '../runtime/in-turn';
import { sameWishes, type Wishes } from '../screening/wishes';
import type { Charset } from '../tabular/charsets';
import type { WorkerHandle } from '../workers/call-worker';
import type { Judging } from './bulk-tasks';
import { type CheckRuns, checkRuns } from './check-runs';
import { incomingRows } from './incoming-rows';
import { type GivenFile, openedFile } from './opened-file';
import type { BulkStage } from './progress';
import type { BulkRow } from './results';
import { type RowChanges, rowChanges } from './row-changes';
import { shownStage } from './shown-stage';

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
export interface BulkCheck extends CheckRuns, RowChanges {
  readonly stage: BulkStage;
  /** The lists that the rows were checked against, whichever are here by now; undefined before. */
  readonly lists: readonly ListLabel[] | undefined;
  /** The file that is open, as it came. */
  readonly source: Pick<GivenFile, 'file' | 'name'> | undefined;
  /** Reads the head of a file, and settles what its columns may be. */
  open(source: Blob, name: string): Promise<void>;
  /** Reads the opened file anew in another charset; in the one that its letters suggest where none is given. */
  readIn(charset: Charset | undefined): Promise<void>;
  /** Leaves the file, and whatever is under way with it. */
  startOver(): void;
  /** To be called when a list became another: finished rows then say that they rest on an older one. */
  listsChanged(): void;
  /** To be called when a setting became another: rows that were judged by other wishes then say so. */
  settingsChanged(wishes: Wishes): void;
}

/** Begins without a file. */
export function createBulkCheck({ openWorker, changed, finished, ...deps }: CheckDeps): BulkCheck {
  /** By whose wishes rows were judged last. */
  let wishes: Wishes | undefined;
  async function judging(): Promise<Judging> {
    const now = await deps.judging();
    wishes = now.settings;
    return now;
  }
  const shown = shownStage(changed);
  const opened = openedFile(openWorker);
  const parts = { shown, opened, incoming: incomingRows(shown), judging, turn: inTurn() };
  let openings = 0;

  function startOver(): void {
    opened.close();
    shown.become({ at: 'start' });
  }

  function showOutdated(): void {
    const { stage } = shown;
    if (stage.at === 'results' && (stage.lists || stage.results.rows.length > 0))
      shown.update({}, { outdated: true });
  }

  async function read(given: GivenFile): Promise<void> {
    startOver();
    const { name, charset } = given;
    shown.become({ at: 'start', file: name });
    const reading = opened.readAnew(given);
    const { worker } = opened;
    try {
      const head = await reading;
      if (opened.worker === worker)
        shown.become({ ...head, at: 'columns', opening: ++openings, file: name, chosenCharset: charset });
    } catch (error) {
      if (opened.worker === worker) shown.fail(name, failureOf(error));
    }
  }

  return {
    ...checkRuns(parts, finished),
    ...rowChanges(parts),
    get stage() {
      return shown.stage;
    },
    get lists() {
      return shown.stage.at === 'results' ? shown.stage.lists : undefined;
    },
    get source() {
      return opened.given && { file: opened.given.file, name: opened.given.name };
    },
    open: (file, name) => read({ file, name }),
    async readIn(charset) {
      if (opened.given) await read({ ...opened.given, charset });
    },
    startOver,
    listsChanged() {
      parts.incoming.listsChanged();
      showOutdated();
    },
    settingsChanged(now) {
      if (!wishes || sameWishes(wishes, now)) return;
      parts.incoming.wishesChanged();
      showOutdated();
    },
  };
}
