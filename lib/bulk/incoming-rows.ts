import type { ListLabel } from '../lists/list-label';
import type { CheckProgress } from './bulk-tasks';
import type { BulkRow } from './results';
import { type RowDecisionsSince, rowDecisionsSince } from './row-decisions';
import type { ShownStage } from './shown-stage';
import { createStopwatch } from './stopwatch';

/** What a worker tells of a run, as it comes into the results that are shown. */
export interface IncomingRows {
  /** What was decided since the rows that are shown were first checked. */
  readonly decided: RowDecisionsSince;
  /** Rows of another check follow, about which nothing was decided yet. */
  restart(): void;
  /** Rows that are shown are checked again. */
  beginAgain(): void;
  /** A list became another. */
  listsChanged(): void;
  /** Rows would be judged by other wishes from now on. */
  wishesChanged(): void;
  /** All rows that were to be checked again were: says by which lists, and whether one of these, or a wish, is another by now. */
  endAgain(): void;
  hear(progress: CheckProgress): void;
  /** Stops the time by which rows a second are counted, or has it go on. */
  hold(paused: boolean): void;
}

export function incomingRows(shown: ShownStage): IncomingRows {
  let decided = rowDecisionsSince();
  let watch = createStopwatch();
  /** The lists that rows are being checked against, and whether one became another since that was begun. */
  let checking: readonly ListLabel[] | undefined;
  let changedMeanwhile = false;
  /** The same of the wishes, which are asked for before the file is read. */
  let wishesChanged = false;
  const isOutdated = () => changedMeanwhile || wishesChanged;

  /** Rows that are checked again rest on the lists of before until all of them were: it may be cancelled, or fail. */
  function hearLists(lists: readonly ListLabel[]): void {
    checking = lists;
    const { stage } = shown;
    if (stage.at === 'results' && stage.run.touchedOf === undefined)
      shown.update({}, { lists, outdated: isOutdated() });
  }

  function begin({ rows, doubts = [] }: Extract<CheckProgress, { kind: 'read' }>): void {
    const { stage } = shown;
    if (stage.at !== 'results') return;
    watch = createStopwatch();
    // The lists are looked at from here on.
    if (stage.run.touchedOf === undefined) changedMeanwhile = false;
    const leftOut = [...stage.leftOut, ...doubts];
    shown.update({ phase: 'running', rows, done: 0 }, { leftOut });
  }

  function take(rows: readonly BulkRow[]): void {
    const { stage } = shown;
    if (stage.at !== 'results') return;
    const { results, run } = stage;
    const came = decided.over(rows);
    if (run.touchedOf === undefined) results.add(came);
    else {
      results.replace(came);
      decided.judgedAnew(came);
    }
    if (decided.undoable !== (stage.undoable ?? 0)) shown.rowsChanged(decided.undoable);
    const done = run.done + rows.length;
    shown.update({ done, rowsPerSecond: done / watch.seconds() });
  }

  return {
    get decided() {
      return decided;
    },
    restart() {
      wishesChanged = false;
      decided = rowDecisionsSince();
    },
    beginAgain() {
      decided.begins();
      changedMeanwhile = false;
      wishesChanged = false;
    },
    listsChanged() {
      changedMeanwhile = true;
    },
    wishesChanged() {
      wishesChanged = true;
    },
    endAgain() {
      shown.update({}, { outdated: isOutdated(), ...(checking && { lists: checking }) });
    },
    hear(progress) {
      if (progress.kind === 'reading') shown.update({ phase: 'reading', rows: progress.rows });
      else if (progress.kind === 'read') begin(progress);
      else if (progress.kind === 'lists') hearLists(progress.lists);
      else take(progress.rows);
    },
    hold: (paused) => watch.hold(paused),
  };
}
