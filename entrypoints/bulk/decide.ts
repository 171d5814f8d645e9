import type { ResultServices } from '../../components/bulk/results-view';
import type { createBulkCheck } from '../../lib/bulk/check';
import { requestsFor } from '../../lib/bulk/decision-requests';
import type { Decision } from '../../lib/decisions/decision';
import { ask } from '../../lib/messages/protocol';

/** Keeps decisions about rows and lays them over the results; the latest can be taken back. */
export function decideRows(
  check: ReturnType<typeof createBulkCheck>,
): Pick<ResultServices, 'onDecide' | 'onUndo'> {
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
