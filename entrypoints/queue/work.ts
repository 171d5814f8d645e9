import { type DecisionsChange, onDecisions } from '../../lib/decisions/news';
import { openDecisions } from '../../lib/decisions/store';
import { decideAll } from '../../lib/messages/decide-all';
import { ask } from '../../lib/messages/send';
import { openQueue } from '../../lib/queue/queue-store';
import { latestOnly } from '../../lib/runtime/latest-only';
import { readSettings } from '../../lib/settings/items';
import { madeSince, withStored } from '../../lib/surfaces/queue-elsewhere';
import { NO_WORK, type QueueWork, readWork } from '../../lib/surfaces/queue-work';
import { logServices } from './log';

/** What the page of the queue shows, kept up to date with what other windows do, and what it does. */
export function openWork(draw: () => void) {
  const queue = openQueue();
  const store = openDecisions();
  const shown: QueueWork = { ...NO_WORK };
  /** The latest reading; what an earlier one still brings is not shown. */
  let reading = 0;
  /** Taken back here: the news of it needs nothing read anew. */
  const takenBack = new Set<string>();

  function show(change: Partial<QueueWork>): void {
    Object.assign(shown, change);
    draw();
  }

  async function read(quietly: boolean): Promise<void> {
    reading += 1;
    const mine = reading;
    const from = { queue, store, round: shown.round + 1, quietly };
    await readWork(from, (change) => mine === reading && show(change));
  }
  const begin = () => read(false);

  function hear(change: DecisionsChange): void {
    // Nothing was judged yet, and what is read first will know of it.
    if (reading === 0) return;
    const gone = change.gone.filter((id) => !takenBack.has(id));
    const since = madeSince(shown.since, { ...change, gone });
    if (since) show({ since });
    else void read(true);
  }
  onDecisions(hear);
  const takeStored = latestOnly(
    async () => withStored(shown.work, await queue.all()),
    (work) => show({ work }),
  );
  queue.onChanged(() => {
    if (reading > 0) void (shown.pending > 0 ? begin() : takeStored());
  });

  async function clear(keys: string[]): Promise<void> {
    const gone = new Set(keys);
    await queue.remove(keys);
    show({ work: shown.work.filter(({ item }) => !gone.has(item.key)) });
  }

  const services = {
    onDecide: decideAll,
    async onRetract(ids: string[]) {
      for (const id of ids) takenBack.add(id);
      await ask('retract', { ids });
      show({ since: shown.since.filter(({ id }) => !takenBack.has(id)) });
    },
    onChange: queue.change,
    onClear: (keys: string[]) => void clear(keys),
    ...logServices(store, begin),
  };
  /** Of all that the page shows, the name alone: for views without the queue. */
  const readName = async () => show({ name: (await readSettings()).reviewer });

  return { shown, begin, readName, services };
}
