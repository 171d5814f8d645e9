import { recordalKey } from '../domain/recordal-key';
import { heldRecordals } from '../lists/held-recordals';
import { judgeItems } from '../queue/judge-items';
import type { QueueItem } from '../queue/queue-item';
import type { WorkItem } from '../queue/work-item';

/**
 * Judges the items as they stand now, portion by portion. If an item's words are no longer a finding, the reason is
 * distinguished: judged with its recordal it is gone; if no list has that recordal, nobody looked.
 */
export async function* judgeHere(items: readonly QueueItem[]): AsyncGenerator<WorkItem[]> {
  for await (const some of judgeItems(items)) yield tellUnheld(some);
}

async function tellUnheld(work: WorkItem[]): Promise<WorkItem[]> {
  const held = await heldRecordals(work.filter(isGone).map(({ item }) => item.finding));
  return work.map((one) =>
    isGone(one) && !held.has(recordalKey(one.item.finding)) ? { ...one, state: 'unheld' } : one,
  );
}

const isGone = ({ state }: WorkItem): boolean => state === 'gone';
