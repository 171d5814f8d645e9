import { type Contradiction, contradictionsIn } from '../decisions/contested';
import type { Decision } from '../decisions/decision';
import type { DecisionStore } from '../decisions/store';
import { type Failure, failureOf } from '../locales/failure';
import { decisionsByRecord } from '../queue/decided-before';
import { judgeItems } from '../queue/judge-items';
import type { QueueItem } from '../queue/queue-item';
import type { QueueStore } from '../queue/queue-store';
import type { WorkItem } from '../queue/work-item';
import { readSettings } from '../settings/items';
import type { ReasonTemplate, Role } from '../settings/settings';

/** What the page of the queue shows. */
export interface QueueWork {
  work: WorkItem[];
  /** Counts up whenever all of it is judged anew. */
  round: number;
  /** Items that are still being judged. */
  pending: number;
  /** Why items could not be judged; empty where they could. */
  failure: Failure;
  reader: Role;
  /** Reasons and labels of the person or their team. */
  reasons: readonly ReasonTemplate[];
  labels: readonly string[];
  /** The name that the person gave themselves. */
  name: string;
  decided: ReadonlyMap<string, readonly Decision[]>;
  contradictions: Contradiction[];
}

/** Nothing read yet. */
export const NO_WORK: QueueWork = {
  ...{ work: [], round: 0, pending: 0, failure: '', name: '', contradictions: [] },
  ...{ reasons: [], labels: [] },
  reader: 'moderator',
  decided: new Map(),
};

/**
 * Reads what waits, judges all of it anew, portion by portion, and reads what was decided. `show` is called with every
 * step; first when it is known how much there is, so that nobody is told that nothing waits before anybody looked.
 */
export async function readWork(
  { queue, store, round }: { queue: QueueStore; store: DecisionStore; round: number },
  show: (change: Partial<QueueWork>) => void,
): Promise<void> {
  const [items, { role, reviewer, reasons, labels }] = await Promise.all([queue.all(), readSettings()]);
  show({
    ...{ work: [], round, pending: items.length, failure: '' },
    ...{ reader: role, name: reviewer, reasons, labels },
  });
  try {
    await judge(items, show);
  } catch (error) {
    show({ failure: failureOf(error) });
  }
  const { decisions } = await store.all();
  show({ decided: decisionsByRecord(decisions), contradictions: contradictionsIn(decisions) });
}

async function judge(items: readonly QueueItem[], show: (change: Partial<QueueWork>) => void): Promise<void> {
  let work: WorkItem[] = [];
  for await (const some of judgeItems(items)) {
    work = [...work, ...some];
    show({ work, pending: items.length - work.length });
  }
}
