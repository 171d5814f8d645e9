import { type Contradiction, contradictionsIn } from '../../lib/decisions/contested';
import type { Decision } from '../../lib/decisions/decision';
import { openDecisions } from '../../lib/decisions/store';
import { ask } from '../../lib/messages/send';
import { decideAll } from '../../lib/queue/decide-all';
import { decisionsByRecord } from '../../lib/queue/decided-before';
import { judgeItems } from '../../lib/queue/judge-items';
import { openQueue } from '../../lib/queue/queue-store';
import type { WorkItem } from '../../lib/queue/work-item';
import { readSettings } from '../../lib/settings/items';
import { logServices } from './log';

/** What the page of the queue shows, kept up to date, and what it does. */
export function openWork(draw: () => void) {
  const queue = openQueue();
  const store = openDecisions();
  const shown = {
    work: [] as WorkItem[],
    round: 0,
    pending: 0,
    reader: 'moderator' as Awaited<ReturnType<typeof readSettings>>['role'],
    name: '',
    decided: new Map() as ReadonlyMap<string, readonly Decision[]>,
    contradictions: [] as Contradiction[],
  };

  /** Judges everything anew, portion by portion, and reads what was decided. */
  async function begin(): Promise<void> {
    const [items, { role, reviewer }] = await Promise.all([queue.all(), readSettings()]);
    Object.assign(shown, {
      ...{ work: [], round: shown.round + 1, pending: items.length },
      ...{ reader: role, name: reviewer },
    });
    for await (const some of judgeItems(items)) {
      shown.work = [...shown.work, ...some];
      shown.pending -= some.length;
      draw();
    }
    const { decisions } = await store.all();
    shown.decided = decisionsByRecord(decisions);
    shown.contradictions = contradictionsIn(decisions);
    draw();
  }

  function clear(keys: string[]): void {
    const gone = new Set(keys);
    shown.work = shown.work.filter(({ item }) => !gone.has(item.key));
    void queue.remove(keys).then(draw);
  }

  const services = {
    onDecide: decideAll,
    onRetract: async (ids: string[]) => void (await ask('retract', { ids })),
    onChange: queue.change,
    onClear: clear,
    ...logServices(store, begin),
  };
  return { shown, begin, services };
}
