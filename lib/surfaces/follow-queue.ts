import { type DecisionsChange, onDecisions } from '../decisions/news';
import { onListsChanged } from '../lists/store/announce';
import { listsLost, onListsLost } from '../lists-lost/lists-lost';
import { onQueueLost, queueLost } from '../queue/queue-lost';
import type { QueueStore } from '../queue/queue-store';
import type { WorkItem } from '../queue/work-item';
import { latestOnly } from '../runtime/latest-only';
import { sameWishes } from '../screening/wishes';
import { onSettingsChanged } from '../settings/items';
import { madeSince, withStored } from './queue-elsewhere';
import { isRead, type QueueWork, setBy } from './queue-work';

/** The page to keep up to date. */
export interface QueueOnPage {
  queue: QueueStore;
  shown: QueueWork;
  show(change: Partial<QueueWork>): void;
  /** Whether it has been read at all; before that, the first reading will include everything. */
  isBegun(): boolean;
  /** Reads and judges everything anew. */
  read(quietly: boolean): Promise<void>;
}

/** Keeps the page of the queue up to date with what other windows do, and with what is set there. */
export function followQueue({ queue, shown, show, isBegun, read }: QueueOnPage) {
  /** Taken back here: news about it requires no new reading. */
  const takenBack = new Set<string>();

  function hear(change: DecisionsChange): void {
    if (!isBegun()) return;
    const gone = change.gone.filter((id) => !takenBack.has(id));
    const since = madeSince(shown.since, { ...change, gone });
    if (since) show({ since });
    else void readAll(isRead(shown));
  }
  const takeStored = latestOnly(storedNow, (work) => show({ work }));

  async function storedNow(): Promise<WorkItem[]> {
    const { round } = shown;
    const work = await withStored(shown.work, await queue.all());
    // Judged anew meanwhile: what was merged here was judged before.
    return round === shown.round ? work : storedNow();
  }

  /** What entered or left the queue meanwhile is not in what is being read. */
  async function readAll(quietly: boolean): Promise<void> {
    await read(quietly);
    if (shown.pending === 0) await takeStored();
  }

  onSettingsChanged((settings) => {
    if (!isBegun()) return;
    const { wishes } = shown;
    show(setBy(settings));
    // Without any, the first reading is under way, by settings that it may have read before this change.
    if (!wishes || !sameWishes(wishes, settings)) void readAll(isRead(shown) && shown.pending === 0);
  });

  onListsLost(async () => show({ listsLost: await listsLost() }));
  onQueueLost(async () => show({ queueLost: await queueLost() }));
  onDecisions(hear);
  onListsChanged(({ judging }) => {
    if (judging && isBegun()) void readAll(isRead(shown) && shown.pending === 0);
  });
  queue.onChanged(() => {
    if (isBegun()) void (shown.pending > 0 || !isRead(shown) ? read(false) : takeStored());
  });

  return {
    /** Runs what takes decisions back here; afterwards they no longer apply to anything. */
    async takingBack(ids: readonly string[], act: () => Promise<unknown>): Promise<void> {
      for (const id of ids) takenBack.add(id);
      await act();
      show({ since: shown.since.filter(({ id }) => !takenBack.has(id)) });
    },
  };
}
