import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Decision } from '../../lib/decisions/decision';
import { withFresh } from '../../lib/queue/fresh';
import type { QueueItem } from '../../lib/queue/queue-item';
import type { WorkItem } from '../../lib/queue/work-item';

/** What the queue works on: judged in some round, and decided since in whichever window. */
export interface JudgedWork {
  work: readonly WorkItem[];
  /** Counts up whenever all of it is judged anew. */
  round: number;
  since: readonly Decision[];
}

/** Decisions of one act. */
export interface Decided {
  decisions: Decision[];
  /** Milliseconds for which the item was in view before. */
  took: number;
  mark: string;
}

/** The work as it stands now: what was decided since it was judged is laid over it, here and in other windows. */
export function useFreshWork({ work, round, since }: JudgedWork) {
  const [decided, setDecided] = useState<readonly Decided[]>([]);
  const [changed, setChanged] = useState<ReadonlyMap<string, QueueItem>>(new Map());

  /** As it stands at once: a press that waited for an answer was made before that was drawn. */
  const latest = useRef(decided);
  function keep(next: readonly Decided[]): void {
    latest.current = next;
    setDecided(next);
  }

  // Judged anew with everything decided: what was laid over the former judgements is in them.
  useEffect(() => keep([]), [round]);

  const now = useMemo(() => {
    const mine = decided.flatMap(({ decisions }) => decisions);
    const known = new Set(mine.map(({ id }) => id));
    const fresh = [...since.filter(({ id }) => !known.has(id)), ...mine];
    return withFresh(work, fresh).map((one) => ({ ...one, item: changed.get(one.item.key) ?? one.item }));
  }, [work, since, decided, changed]);

  return {
    ...{ now, decided },
    /** What was decided last, and not taken back. */
    last: () => latest.current.at(-1),
    add: (one: Decided) => keep([...latest.current, one]),
    takeBack: (gone: Decided) => keep(latest.current.filter((one) => one !== gone)),
    /** An item was stored anew. */
    change: (item: QueueItem) => setChanged((before) => new Map(before).set(item.key, item)),
  };
}
