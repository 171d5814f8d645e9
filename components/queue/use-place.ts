import { useMemo, useRef, useState } from 'preact/hooks';
import { groupItems, type QueueGrouping } from '../../lib/queue/order';
import { isWaiting, type WorkItem } from '../../lib/queue/work-item';
import { useTimeInView } from '../shared/use-time-in-view';

/** What waits in which order, and where in it the item in view stands. */
export function usePlace(now: readonly WorkItem[]) {
  const [grouping, setGrouping] = useState<QueueGrouping>('mark');
  const [selected, select] = useState<string>();
  const groups = useMemo(() => groupItems(now.filter(isWaiting), grouping), [now, grouping]);
  const order = useMemo(() => groups.flatMap(({ items }) => items), [groups]);
  const before = useRef<readonly WorkItem[]>([]);
  const at = placeIn(order, selected, before.current);
  before.current = order;
  const current = order[at];
  return {
    ...{ groups, order, at, current, grouping, select, setGrouping },
    group: groups.find(({ items }) => current && items.includes(current)),
    move(by: 1 | -1): void {
      const next = order[at + by];
      if (next) select(next.item.key);
    },
    timeInView: useTimeInView(current?.item.key),
  };
}

/** Where the chosen item stands; where it waits no more, the next that stood behind it: a person goes down the list. */
function placeIn(
  order: readonly WorkItem[],
  selected: string | undefined,
  before: readonly WorkItem[],
): number {
  const at = order.findIndex(({ item }) => item.key === selected);
  if (at >= 0) return at;
  const stood = before.findIndex(({ item }) => item.key === selected);
  if (stood < 0) return 0;
  const waiting = new Map(order.map(({ item }, nth) => [item.key, nth]));
  const next = before.slice(stood + 1).find(({ item }) => waiting.has(item.key));
  return next ? waiting.get(next.item.key)! : 0;
}
