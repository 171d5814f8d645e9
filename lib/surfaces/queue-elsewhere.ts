import type { Decision } from '../decisions/decision';
import type { DecisionsChange } from '../decisions/news';
import type { QueueItem } from '../queue/queue-item';
import type { WorkItem } from '../queue/work-item';
import { judgeHere } from './judge-here';

/**
 * The work with decisions that were made since it was judged, after one more change; undefined if it has to be judged
 * anew to tell, because a decision taken back had been applied to it.
 */
export function madeSince(
  before: readonly Decision[],
  { made, gone, anew }: DecisionsChange,
): Decision[] | undefined {
  const known = new Set(before.map(({ id }) => id));
  if (anew || gone.some((id) => !known.has(id))) return undefined;
  const fresh = made.filter(({ id }) => !known.has(id));
  return [...before, ...fresh].filter(({ id }) => !gone.includes(id));
}

/** The work with the queue as it is stored by now: new items are judged, removed ones are gone. */
export async function withStored(
  work: readonly WorkItem[],
  items: readonly QueueItem[],
): Promise<WorkItem[]> {
  const known = new Map(work.map((one) => [one.item.key, one]));
  const fresh: WorkItem[] = [];
  for await (const some of judgeHere(items.filter(({ key }) => !known.has(key)))) fresh.push(...some);
  const judged = new Map(fresh.map((one) => [one.item.key, one]));
  return items.flatMap((item) => {
    const one = known.get(item.key) ?? judged.get(item.key);
    return one ? [{ ...one, item }] : [];
  });
}
