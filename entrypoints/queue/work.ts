import { openDecisions } from '../../lib/decisions/store';
import { lossIsRead } from '../../lib/lists-lost/lists-lost';
import { decideAll } from '../../lib/messages/decide-all';
import { ask } from '../../lib/messages/send';
import { queueLossIsRead } from '../../lib/queue/queue-lost';
import { openQueue } from '../../lib/queue/queue-store';
import type { WorkItem } from '../../lib/queue/work-item';
import { readSettings } from '../../lib/settings/items';
import { followQueue } from '../../lib/surfaces/follow-queue';
import { NO_WORK, type QueueWork, readWork } from '../../lib/surfaces/queue-work';
import { logServices } from './log';

/** What the page of the queue shows, kept up to date with other windows, and its actions. */
export function openWork(draw: () => void) {
  const queue = openQueue();
  const store = openDecisions();
  const shown: QueueWork = { ...NO_WORK };
  /** The latest reading; results of an earlier one are not shown. */
  let reading = 0;

  function show(change: Partial<QueueWork>): void {
    Object.assign(shown, change);
    draw();
  }

  async function read(quietly: boolean, judged?: readonly WorkItem[]): Promise<void> {
    reading += 1;
    const mine = reading;
    const from = { queue, store, round: shown.round + (judged ? 0 : 1), quietly, ...(judged && { judged }) };
    await readWork(from, (change) => mine === reading && show(change));
  }
  const begin = () => read(false);
  const { takingBack } = followQueue({ queue, shown, show, isBegun: () => reading > 0, read });

  async function clear(keys: string[]): Promise<void> {
    const gone = new Set(keys);
    await queue.remove(keys);
    show({ work: shown.work.filter(({ item }) => !gone.has(item.key)) });
  }

  const services = {
    onLossRead: async () => void (await Promise.all([lossIsRead(), queueLossIsRead()])),
    onAgain: () => void (shown.pending > 0 ? read(false, shown.work) : read(true)),
    onDecide: decideAll,
    onRetract: (ids: string[]) => takingBack(ids, () => ask('retract', { ids })),
    onChange: queue.change,
    onClear: (keys: string[]) => void clear(keys),
    ...logServices(store, begin),
  };
  /** Only the person's name: for views without the queue. */
  const readName = async () => show({ name: (await readSettings()).reviewer });

  return { shown, begin, readName, services };
}
