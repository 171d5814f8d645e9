import type { Decision, OfferedKind } from '../decisions/decision';
import { decideAll } from '../messages/decide-all';
import { ask } from '../messages/send';
import { inTurn } from '../runtime/in-turn';
import type { createBulkCheck } from './check';
import { requestsFor } from './decision-requests';
import type { BulkRow } from './results';

/** What can be decided about rows. */
export interface RowDecisions {
  /** All of it or nothing; `onShare` hears how much is stored, 0…1. Rejects where it cannot be stored. */
  onDecide(rows: readonly BulkRow[], kind: OfferedKind, onShare?: (share: number) => void): Promise<void>;
  /** Takes the latest decision back. Where it rejects, it can be asked for again. */
  onUndo(): Promise<void>;
}

/** What it needs of the check whose rows are decided about. */
export type DecidedRows = Pick<ReturnType<typeof createBulkCheck>, 'decided' | 'takeBack'>;

/** Stores decisions about rows and applies them to the results, one after the other; the latest can be undone. */
export function decideRows(check: DecidedRows): RowDecisions {
  const turn = inTurn();
  let latest: Decision[] = [];
  return {
    onDecide: (rows, kind, onShare) =>
      turn(async () => {
        const asks = requestsFor(rows, kind);
        // The one before can be taken back until this one is stored.
        latest = await decideAll(asks, (count) => onShare?.(count / asks.length));
        await check.decided(latest);
      }),
    onUndo: () =>
      turn(async () => {
        if (latest.length > 0) await ask('retract', { ids: latest.map(({ id }) => id) });
        await check.takeBack();
        latest = [];
      }),
  };
}
