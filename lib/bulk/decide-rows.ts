import type { Decision, OfferedKind } from '../decisions/decision';
import { ask } from '../messages/send';
import type { createBulkCheck } from './check';
import { requestsFor } from './decision-requests';
import type { BulkRow } from './results';

/** What can be decided about rows. */
export interface RowDecisions {
  onDecide(rows: readonly BulkRow[], kind: OfferedKind): Promise<void>;
  /** Takes the latest decision back. */
  onUndo(): Promise<void>;
}

/** Stores decisions about rows and applies them to the results; the latest can be undone. */
export function decideRows(check: ReturnType<typeof createBulkCheck>): RowDecisions {
  let latest: Decision[] = [];
  return {
    async onDecide(rows, kind) {
      latest = [];
      for (const asks of requestsFor(rows, kind)) latest.push(...(await ask('decide', { asks })).decisions);
      check.decided(latest);
    },
    async onUndo() {
      await ask('retract', { ids: latest.map(({ id }) => id) });
      check.takeBack();
    },
  };
}
