import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Decision, OfferedKind } from '../../lib/decisions/decision';
import type { DecisionRequest } from '../../lib/decisions/decision-service';
import { type Failure, failureOf } from '../../lib/locales/failure';
import { asksFor } from '../../lib/queue/asks';
import { withFresh } from '../../lib/queue/fresh';
import { groupItems, type QueueGrouping } from '../../lib/queue/order';
import { paceOf } from '../../lib/queue/pace';
import type { QueueItem } from '../../lib/queue/queue-item';
import { isWaiting, type WorkItem } from '../../lib/queue/work-item';

export interface QueueServices {
  /** Stores decisions, whole or not at all. */
  onDecide(asks: DecisionRequest[]): Promise<Decision[]>;
  onRetract(ids: string[]): Promise<void>;
  /** Stores items with another label, or as passed over. */
  onChange(items: QueueItem[]): Promise<void>;
}

/** What was just done, for the line that says so. */
export interface QueueStep {
  what: OfferedKind | 'retracted' | 'skipped' | 'elsewhere' | 'failed' | 'notDone';
  mark: string;
  /** Items that it settled, or that wait again. */
  items: number;
  /** Why it failed; empty where it did not. */
  reason: Failure;
}

/** How long no decision is taken after the item in view was settled elsewhere, in ms: nobody has seen the one in its place. */
const TO_SEE = 600;

/**
 * The queue while somebody works on it: what waits in which order, which item is in view, and what was done. `since` was
 * decided since the work was judged, in whichever window.
 */
export function useQueue(
  { work, round, since }: { work: readonly WorkItem[]; round: number; since: readonly Decision[] },
  { onDecide, onRetract, onChange }: QueueServices,
) {
  const [grouping, setGrouping] = useState<QueueGrouping>('mark');
  const [selected, setSelected] = useState<string>();
  const [done, setDone] = useState<{ decisions: Decision[]; took: number; mark: string }[]>([]);
  const [changed, setChanged] = useState<ReadonlyMap<string, QueueItem>>(new Map());
  const [step, setStep] = useState<QueueStep>();
  const busy = useRef(false);
  /** The item that the act under way is about, and that act. */
  const about = useRef<string | undefined>(undefined);
  const underWay = useRef<Promise<boolean>>(Promise.resolve(true));
  const follows = useRef(false);

  /** What was decided here, as it stands now: a press that waited for an answer was made before that was drawn. */
  const doneNow = useRef(done);
  const keepDone = (next: (before: typeof done) => typeof done) => {
    doneNow.current = next(doneNow.current);
    setDone(doneNow.current);
  };

  // Judged anew with everything decided: what was laid over the former judgements is in them.
  useEffect(() => keepDone(() => []), [round]);

  const now = useMemo(() => {
    const mine = done.flatMap(({ decisions }) => decisions);
    const known = new Set(mine.map(({ id }) => id));
    const fresh = [...since.filter(({ id }) => !known.has(id)), ...mine];
    return withFresh(work, fresh).map((one) => ({ ...one, item: changed.get(one.item.key) ?? one.item }));
  }, [work, since, done, changed]);
  const groups = useMemo(() => groupItems(now.filter(isWaiting), grouping), [now, grouping]);
  const order = useMemo(() => groups.flatMap(({ items }) => items), [groups]);
  const inOrder = useRef<readonly WorkItem[]>([]);
  const at = placeIn(order, selected, inOrder.current);
  inOrder.current = order;
  const current = order[at];
  const group = groups.find(({ items }) => current && items.includes(current));
  const shown = useRef({ key: '', since: 0 });
  if (shown.current.key !== (current?.item.key ?? ''))
    shown.current = { key: current?.item.key ?? '', since: performance.now() };

  // What was in view and does not wait any more, without anything done here, was settled in another window.
  const inView = useRef<{ item: WorkItem | undefined; acts: number; round: number }>({
    ...{ item: undefined, acts: 0, round },
  });
  const acts = useRef(0);
  const movedOn = useRef(Number.NEGATIVE_INFINITY);
  useLayoutEffect(() => {
    const { item: before, acts: then, round: judged } = inView.current;
    inView.current = { item: current, acts: acts.current, round };
    if (!before || before.item.key === current?.item.key || then !== acts.current || busy.current) return;
    const after = now.find(({ item }) => item.key === before.item.key);
    if (after && isWaiting(after)) return;
    movedOn.current = performance.now();
    setSelected(current?.item.key);
    // Judged anew it may be found no more, or have no list: nobody settled it.
    if (after ? after.state !== 'decided' : judged !== round) return;
    setStep({ what: 'elsewhere', mark: before.finding?.mark ?? '', items: 1, reason: '' });
  }, [current?.item.key, now]);

  function move(by: 1 | -1): void {
    const next = order[at + by];
    if (next) setSelected(next.item.key);
  }

  /**
   * One act after the other: a key that is held down does not decide about what nobody has seen. The news of an act may bring the next
   * item before the act itself is answered: what is pressed then is about what is seen, and follows. Whether it was done.
   */
  async function act(
    work: () => Promise<QueueStep>,
    failed: 'failed' | 'notDone' = 'failed',
    mark = current?.finding?.mark ?? '',
  ): Promise<boolean> {
    if (performance.now() - movedOn.current < TO_SEE) return false;
    if (busy.current) {
      if (follows.current || about.current === current?.item.key) return false;
      follows.current = true;
      await underWay.current;
      follows.current = false;
    }
    about.current = current?.item.key;
    underWay.current = doOne(work, failed, mark);
    return underWay.current;
  }

  async function doOne(
    work: () => Promise<QueueStep>,
    failed: 'failed' | 'notDone',
    mark: string,
  ): Promise<boolean> {
    busy.current = true;
    acts.current += 1;
    try {
      setStep(await work());
      return true;
    } catch (error) {
      setStep({ what: failed, mark, items: 0, reason: failureOf(error) });
      return false;
    } finally {
      busy.current = false;
    }
  }

  const decide = (kind: OfferedKind, note: string, whole?: string) =>
    act(async () => {
      if (!current) throw new Error();
      const items = whole === undefined ? [current] : (group?.items ?? []);
      const took = Math.round(performance.now() - shown.current.since);
      const said = { kind, note, took, ...(whole !== undefined && { context: whole }) };
      const decisions = await onDecide(asksFor(items, said));
      const after = withFresh(order, decisions).filter(isWaiting);
      // The next that still waits, not the first of all: a person goes down the list.
      const next = order.slice(at + 1).find(({ item }) => after.some((one) => one.item.key === item.key));
      setSelected(next?.item.key);
      const mark = current.finding?.mark ?? '';
      keepDone((before) => [...before, { decisions, took, mark }]);
      return { what: kind, mark, items: order.length - after.length, reason: '' };
    });

  const undo = async () => {
    // What is in view came by the news of a decision that is not answered yet: that one is meant.
    if (busy.current && about.current !== current?.item.key) await underWay.current;
    const last = doneNow.current.at(-1);
    // The key is heard at any time: with nothing to take back, nothing failed.
    if (!last) return;
    await act(
      async () => {
        await onRetract(last.decisions.map(({ id }) => id));
        keepDone((before) => before.filter((one) => one !== last));
        return { what: 'retracted', mark: last.mark, items: last.decisions.length, reason: '' };
      },
      'notDone',
      last.mark,
    );
  };

  const change = (item: QueueItem) => setChanged((before) => new Map(before).set(item.key, item));

  const skip = () =>
    act(async () => {
      if (!current) throw new Error();
      const item = { ...current.item, skippedAt: new Date().toISOString() };
      await onChange([item]);
      setSelected(order[at + 1]?.item.key);
      change(item);
      return { what: 'skipped', mark: current.finding?.mark ?? '', items: 1, reason: '' };
    }, 'notDone');

  async function label(labels: string[]): Promise<void> {
    if (!current) return;
    const { labels: _, ...rest } = current.item;
    const item = { ...rest, ...(labels.length > 0 && { labels }) };
    try {
      await onChange([item]);
      change(item);
    } catch (error) {
      setStep({ what: 'notDone', mark: current.finding?.mark ?? '', items: 0, reason: failureOf(error) });
    }
  }

  return {
    ...{ now, groups, order, at, current, group, grouping, step },
    ...{ move, decide, undo, skip, label, select: setSelected, setGrouping },
    canUndo: done.length > 0,
    pace: paceOf(done.map(({ took }) => took)),
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
