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
  hear(progress: CheckProgress): void;
  /** Stops the time by which rows a second are counted, or has it go on. */
  hold(paused: boolean): void;
}

export function incomingRows(shown: ShownStage): IncomingRows {
  let decided = rowDecisionsSince();
  let watch = createStopwatch();

  function begin({ rows, doubts = [] }: Extract<CheckProgress, { kind: 'read' }>): void {
    const { stage } = shown;
    if (stage.at !== 'results') return;
    watch = createStopwatch();
    const leftOut = [...stage.leftOut, ...doubts];
    const again = stage.run.touchedOf !== undefined;
    shown.update({ phase: 'running', rows, done: 0 }, again ? { leftOut, outdated: false } : { leftOut });
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
      decided = rowDecisionsSince();
    },
    hear(progress) {
      if (progress.kind === 'reading') shown.update({ phase: 'reading', rows: progress.rows });
      else if (progress.kind === 'read') begin(progress);
      else take(progress.rows);
    },
    hold: (paused) => watch.hold(paused),
  };
}
