import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Decision, OfferedKind } from '../../lib/decisions/decision';
import type { DecisionRequest } from '../../lib/decisions/decision-service';
import { failureOf } from '../../lib/locales/failure';
import { asksFor } from '../../lib/queue/asks';
import { withFresh } from '../../lib/queue/fresh';
import { paceOf } from '../../lib/queue/pace';
import type { QueueItem } from '../../lib/queue/queue-item';
import { isWaiting, type WorkItem } from '../../lib/queue/work-item';
import { markOf, useActs } from './use-acts';
import { type JudgedWork, useFreshWork } from './use-fresh-work';
import { usePlace } from './use-place';

export interface QueueServices {
  /** Stores decisions, whole or not at all. */
  onDecide(asks: DecisionRequest[]): Promise<Decision[]>;
  onRetract(ids: string[]): Promise<void>;
  /** Stores items with another label, or as passed over. */
  onChange(items: QueueItem[]): Promise<void>;
}

/** The queue while somebody works on it: what waits in which order, which item is in view, and what was done. */
export function useQueue(judged: JudgedWork, { onDecide, onRetract, onChange }: QueueServices) {
  const fresh = useFreshWork(judged);
  const place = usePlace(fresh.now);
  const { order, at, current, group, select } = place;
  const acts = useActs(current);
  useSettledElsewhere({ now: fresh.now, round: judged.round }, place, acts);
  const mark = markOf(current);

  const decide = (kind: OfferedKind, note: string, whole?: string) =>
    acts.act({
      async work() {
        if (!current) throw new Error();
        const items = whole === undefined ? [current] : (group?.items ?? []);
        const took = place.timeInView();
        const said = { kind, note, took, ...(whole !== undefined && { context: whole }) };
        const decisions = await onDecide(asksFor(items, said));
        const after = withFresh(order, decisions).filter(isWaiting);
        // The next that still waits, not the first of all: a person goes down the list.
        const next = order.slice(at + 1).find(({ item }) => after.some((one) => one.item.key === item.key));
        select(next?.item.key);
        fresh.add({ decisions, took, mark });
        return { what: kind, mark, items: order.length - after.length, reason: '' };
      },
    });

  async function undo(): Promise<void> {
    // What is in view came by the news of a decision that is not answered yet: that one is meant.
    await acts.otherIsDone();
    const last = fresh.last();
    // The key is heard at any time: with nothing to take back, nothing failed.
    if (!last) return;
    await acts.act({
      ...{ failed: 'notDone', mark: last.mark },
      async work() {
        await onRetract(last.decisions.map(({ id }) => id));
        fresh.takeBack(last);
        return { what: 'retracted', mark: last.mark, items: last.decisions.length, reason: '' };
      },
    });
  }

  const skip = () =>
    acts.act({
      failed: 'notDone',
      async work() {
        if (!current) throw new Error();
        const item = { ...current.item, skippedAt: new Date().toISOString() };
        await onChange([item]);
        select(order[at + 1]?.item.key);
        fresh.change(item);
        return { what: 'skipped', mark, items: 1, reason: '' };
      },
    });

  async function label(labels: string[]): Promise<void> {
    if (!current) return;
    const { labels: _, ...rest } = current.item;
    const item = { ...rest, ...(labels.length > 0 && { labels }) };
    try {
      await onChange([item]);
      fresh.change(item);
    } catch (error) {
      acts.say({ what: 'notDone', mark, items: 0, reason: failureOf(error) });
    }
  }

  return {
    ...{ ...place, now: fresh.now, step: acts.step, decide, undo, skip, label },
    canUndo: fresh.decided.length > 0,
    pace: paceOf(fresh.decided.map(({ took }) => took)),
  };
}

/** What was in view and does not wait any more, without anything done here, was settled in another window: the queue says so. */
function useSettledElsewhere(
  { now, round }: { now: readonly WorkItem[]; round: number },
  { current, select }: ReturnType<typeof usePlace>,
  acts: ReturnType<typeof useActs>,
): void {
  const inView = useRef<{ work: WorkItem | undefined; acts: number; round: number }>({
    ...{ work: undefined, acts: 0, round },
  });
  useLayoutEffect(() => {
    const { work: before, acts: then, round: judged } = inView.current;
    inView.current = { work: current, acts: acts.count(), round };
    if (!before || before.item.key === current?.item.key || then !== acts.count() || acts.isBusy()) return;
    const after = now.find(({ item }) => item.key === before.item.key);
    if (after && isWaiting(after)) return;
    acts.holdOff();
    select(current?.item.key);
    // Judged anew it may be found no more, or have no list: nobody settled it.
    if (after ? after.state !== 'decided' : judged !== round) return;
    acts.say({ what: 'elsewhere', mark: markOf(before), items: 1, reason: '' });
  }, [current?.item.key, now]);
}
