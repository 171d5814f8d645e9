import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '../../lib/locales/failure';
import { failureOf } from '../../lib/locales/failure';
import type { Sighting } from '../../lib/survey/sighting';
import type { ShownView } from '../../lib/survey/view';
import { type LongWork, useLongWork } from './long-work';
import type { SurveyServices } from './services';

/** The offers of a view, page by page, and which of them are chosen. */
export interface ShownOffers {
  offers: readonly Sighting[];
  reading: boolean;
  /** How far the reading is, where it looks through many. */
  work: LongWork;
  /** The reading was ended before it had looked through what it would have. */
  stopped: boolean;
  /** Why it could not be read on; what was read before stays. */
  failure?: Failure;
  hasMore: boolean;
  chosen: ReadonlySet<string>;
  more(): void;
  /** Reads the view anew, from its latest on. */
  again(): void;
  /** Reads once more what could not be read. */
  retry(): void;
  choose(keys: readonly string[], on: boolean): void;
}

/** Reads a view when it changes, and more of it on request; a reading that came too late for its view is ended and let go. */
export function useOffers(view: ShownView, onPage: SurveyServices['onPage']): ShownOffers {
  const [offers, setOffers] = useState<readonly Sighting[]>([]);
  const [next, setNext] = useState<string>();
  const [reading, setReading] = useState(true);
  const [stopped, setStopped] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const work = useLongWork();
  const asked = useRef(0);
  const latest = useRef<() => void>(() => {});

  async function read(before: readonly Sighting[], after?: string): Promise<void> {
    const mine = ++asked.current;
    latest.current = () => void read(before, after);
    setReading(true);
    setFailure(undefined);
    setStopped(false);
    try {
      await work.run(async (how) => {
        const page = await onPage(view, after, how);
        if (mine !== asked.current) return;
        setOffers([...before, ...page.sightings]);
        setNext(page.next);
        setStopped(Boolean(how.signal?.aborted) && page.next !== undefined);
      });
    } catch (error) {
      if (mine === asked.current) setFailure(failureOf(error));
    }
    if (mine === asked.current) setReading(false);
  }
  function again(): void {
    setChosen(new Set());
    void read([]);
  }
  const key = JSON.stringify(view);
  useEffect(again, [key]);

  return {
    ...{ offers, reading, work, stopped, chosen, again },
    ...(failure !== undefined && { failure }),
    hasMore: next !== undefined,
    more: () => void read(offers, next),
    retry: () => latest.current(),
    choose: (keys, on) =>
      setChosen((before) => {
        const after = new Set(before);
        for (const one of keys) on ? after.add(one) : after.delete(one);
        return after;
      }),
  };
}
