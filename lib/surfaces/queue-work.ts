import { type Contradiction, contradictionsIn } from '../decisions/contested';
import type { Decision } from '../decisions/decision';
import type { DecisionStore } from '../decisions/store';
import { type KnownList, listsLost } from '../lists-lost/lists-lost';
import { type Failure, failureOf } from '../locales/failure';
import { askLists } from '../messages/ask-to-look';
import { decisionsByRecord } from '../queue/decided-before';
import { queueLost } from '../queue/queue-lost';
import type { QueueStore } from '../queue/queue-store';
import type { WorkItem } from '../queue/work-item';
import type { Wishes } from '../screening/wishes';
import { readSettings } from '../settings/items';
import type { ReasonTemplate, Role, Settings } from '../settings/settings';
import { judgeHere } from './judge-here';

/** What the page of the queue shows. */
export interface QueueWork {
  work: WorkItem[];
  /** Increases whenever everything is judged anew. */
  round: number;
  /** The number of items that are still being judged, or could not be. */
  pending: number;
  /** Why items could not be judged; empty where they could. */
  failure: Failure;
  /** Lists that the browser lost, and the queue perhaps with them, until the person has read of it. */
  listsLost: readonly KnownList[];
  /** How many items the browser lost, until the person has read of it. */
  queueLost: number;
  /** The settings by which all of it is judged; absent before any is. */
  wishes?: Wishes;
  reader: Role;
  /** Reasons and labels of the person or their team. */
  reasons: readonly ReasonTemplate[];
  labels: readonly string[];
  /** The name that the person gave for themselves. */
  name: string;
  decided: ReadonlyMap<string, readonly Decision[]>;
  /** Decided since everything was judged, in any window. */
  since: readonly Decision[];
  contradictions: Contradiction[];
}

/** Nothing read yet. */
export const NO_WORK: QueueWork = {
  ...{ work: [], round: 0, pending: 0, failure: '', name: '', contradictions: [] },
  ...{ reasons: [], labels: [], since: [], listsLost: [], queueLost: 0 },
  reader: 'moderator',
  decided: new Map(),
};

/** Whether anybody looked at what waits: until then, that there is nothing to show does not mean that nothing waits. */
export const isRead = ({ round }: QueueWork): boolean => round > 0;

/** What of the page the settings say. */
export function setBy(settings: Settings): Partial<QueueWork> {
  const { role, reviewer, reasons, labels } = settings;
  return { reader: role, name: reviewer, reasons, labels, wishes: settings };
}

/** Where work is read from, and how. */
export interface WorkFrom {
  queue: QueueStore;
  store: DecisionStore;
  round: number;
  /** What is shown stays until everything is judged, because somebody is working on it. */
  quietly?: boolean;
  /** What was judged before judging failed: it stays, and only the rest is judged. */
  judged?: readonly WorkItem[];
}

/**
 * Reads the waiting items, judges all of them anew, portion by portion, and reads the decisions. `show` is called with
 * every step, first when the number of items is known, so that nobody is told that nothing waits before anybody
 * looked.
 */
export async function readWork(
  { queue, store, round, quietly = false, judged }: WorkFrom,
  show: (change: Partial<QueueWork>) => void,
): Promise<void> {
  const items = await queue.all();
  // What is gone of it was noted as it was read.
  const [settings, lost, gone] = await Promise.all([
    readSettings(),
    items.length > 0 ? listsLost() : lostByNow(),
    queueLost(),
  ]);
  // What was decided since lies over what was judged before.
  const known = { ...setBy(settings), listsLost: lost, queueLost: gone, ...(!judged && { since: [] }) };
  const stored = new Set(items.map(({ key }) => key));
  let work = (judged ?? []).filter(({ item }) => stored.has(item.key));
  const isJudged = new Set(work.map(({ item }) => item.key));
  if (!quietly) show({ ...known, work, round, pending: items.length - work.length, failure: '' });
  try {
    for await (const some of judgeHere(items.filter(({ key }) => !isJudged.has(key)))) {
      work = [...work, ...some];
      if (!quietly) show({ work, pending: items.length - work.length });
    }
    if (quietly) show({ ...known, work, round, pending: 0, failure: '' });
  } catch (error) {
    show({ failure: failureOf(error) });
  }
  const { decisions } = await store.all();
  show({ decided: decisionsByRecord(decisions), contradictions: contradictionsIn(decisions) });
}

/** After the background was asked for the lists: it notices losses as it opens them, and with nothing to judge it need not. */
async function lostByNow(): Promise<KnownList[]> {
  await askLists().catch((error: unknown) =>
    console.warn('Whether lists were lost could not be asked.', error),
  );
  return listsLost();
}
