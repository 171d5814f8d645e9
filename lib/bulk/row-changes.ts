import type { Decision } from '../decisions/decision';
import type { RowPictures } from './bulk-tasks';
import type { CheckParts } from './check-parts';
import { isGoing } from './progress';
import type { BulkResults } from './results';

/** What is done to rows that are there, one after the other. */
export interface RowChanges {
  /**
   * Lays over rows of these results what their pictures show, and has them judged anew together with their words; false where
   * the results are no longer there, or are being checked again. Rejects where rows cannot be judged: their worker died, lists
   * are damaged.
   */
  layPictures(of: BulkResults, rows: readonly RowPictures[]): Promise<boolean>;
  /** Lays fresh decisions over the rows that are there, and those that are still to come. */
  decided(decisions: readonly Decision[]): Promise<void>;
  /**
   * Has the rows as they are without the latest decision, which is no longer stored: as they stood, or judged anew where they
   * were since, with their pictures or by other lists. Rejects where they cannot be judged, or are being checked again; the rows
   * are as they were then.
   */
  takeBack(): Promise<void>;
}

export function rowChanges({ shown, opened, incoming, judging, turn }: CheckParts): RowChanges {
  const showChanged = () => shown.rowsChanged(incoming.decided.undoable);
  return {
    layPictures: (of, rows) =>
      turn(async () => {
        const { worker } = opened;
        const { stage } = shown;
        if (!worker || stage.at !== 'results' || stage.results !== of || isGoing(stage.run)) return false;
        const judged = await worker.call('layPictures', { rows, judging: await judging() });
        incoming.decided.judgedAnew(of.replace(judged));
        if (shown.stage.at === 'results' && shown.stage.results === of) showChanged();
        return true;
      }),
    decided: (decisions) =>
      turn(async () => {
        if (shown.stage.at !== 'results') return;
        const { results } = shown.stage;
        results.replace(incoming.decided.decide(decisions, results.rows));
        showChanged();
      }),
    takeBack: () =>
      turn(async () => {
        if (shown.stage.at !== 'results') return;
        const { results, run } = shown.stage;
        if (run.touchedOf !== undefined && isGoing(run)) throw new Error('rows are being checked again');
        const { decided } = incoming;
        const { toJudge } = decided.before();
        if (toJudge.length > 0 && opened.worker)
          results.replace(await opened.worker.call('judgeAnew', { rows: toJudge, judging: await judging() }));
        results.replace(decided.before().stood);
        decided.forget();
        showChanged();
      }),
  };
}
