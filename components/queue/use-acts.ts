import { useRef, useState } from 'preact/hooks';
import type { OfferedKind } from '../../lib/decisions/decision';
import { type Failure, failureOf } from '../../lib/locales/failure';
import type { WorkItem } from '../../lib/queue/work-item';

/** What was just done, for the line that says so. */
export interface QueueStep {
  what: OfferedKind | 'retracted' | 'skipped' | 'elsewhere' | 'failed' | 'notDone';
  mark: string;
  /** Items that it settled, or that wait again. */
  items: number;
  /** Why it failed; empty where it did not. */
  reason: Failure;
}

/** What is done, and what the line says of it. */
export interface QueueAct {
  work(): Promise<QueueStep>;
  /** What is said where it could not be done: that nothing was decided, unless another word is given. */
  failed?: 'failed' | 'notDone';
  /** The mark that it is about; that of the item in view where none is given. */
  mark?: string;
}

/** Milliseconds for which no decision is taken after the item in view was settled elsewhere: nobody has seen the one in its place. */
const TO_SEE = 600;

/** Acts on a queue, one after the other, and what came of the latest. `current` is the item in view. */
export function useActs(current: WorkItem | undefined) {
  const [step, say] = useState<QueueStep>();
  const isBusy = useRef(false);
  const count = useRef(0);
  /** The item that the act under way is about, and that act. */
  const about = useRef<string | undefined>(undefined);
  const underWay = useRef<Promise<boolean>>(Promise.resolve(true));
  const follows = useRef(false);
  const movedOn = useRef(Number.NEGATIVE_INFINITY);

  /**
   * Does one act after the other: a key that is held down does not decide about what nobody has seen. The news of an act may bring
   * the next item before the act itself is answered: what is pressed then is about what is seen, and follows. Whether it was done.
   */
  async function act(asked: QueueAct): Promise<boolean> {
    if (performance.now() - movedOn.current < TO_SEE) return false;
    if (isBusy.current) {
      if (follows.current || about.current === current?.item.key) return false;
      follows.current = true;
      await underWay.current;
      follows.current = false;
    }
    about.current = current?.item.key;
    underWay.current = doOne(asked);
    return underWay.current;
  }

  async function doOne({ work, failed = 'failed', mark = markOf(current) }: QueueAct): Promise<boolean> {
    isBusy.current = true;
    count.current += 1;
    try {
      say(await work());
      return true;
    } catch (error) {
      say({ what: failed, mark, items: 0, reason: failureOf(error) });
      return false;
    } finally {
      isBusy.current = false;
    }
  }

  return {
    ...{ step, say, act },
    isBusy: () => isBusy.current,
    /** How many acts there were so far. */
    count: () => count.current,
    /** Waits for an act about another item than the one in view. */
    async otherIsDone(): Promise<void> {
      if (isBusy.current && about.current !== current?.item.key) await underWay.current;
    },
    /** Another item came into view by itself: what is pressed in the moment after was meant for the one before. */
    holdOff(): void {
      movedOn.current = performance.now();
    },
  };
}

/** The mark that an item is about; empty where it has no finding any more. */
export const markOf = (work: WorkItem | undefined): string => work?.finding?.mark ?? '';
