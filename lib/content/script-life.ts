import { browser } from '../browser';

/** The life of one content script: it ends when another of ours takes its place or the extension is gone. */
export interface ScriptLife {
  readonly signal: AbortSignal;
  readonly isValid: boolean;
}

declare global {
  /** Of the reader of marketplaces, and of the check while writing: some pages have both. */
  var recordalLensLife: AbortController | undefined;
  var recordalLensWritingLife: AbortController | undefined;
}

/**
 * Begins this script's life and ends that of the one of its kind that ran here before: both share a world that no page reaches. An
 * event or a message instead would tell the page that we are here, and any page could end us with one of its own.
 */
export function beginLife(
  of: 'recordalLensLife' | 'recordalLensWritingLife' = 'recordalLensLife',
): ScriptLife {
  globalThis[of]?.abort();
  const life = new AbortController();
  globalThis[of] = life;
  const { signal } = life;
  const isValid = (): boolean => {
    if (browser.runtime?.id === undefined) life.abort();
    return !signal.aborted;
  };
  // Browsers tell nobody that the extension was updated or removed: dead marks would stay, and answer no press.
  const timer = setInterval(isValid, ASK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
  addEventListener('pointerdown', isValid, { capture: true, signal });
  return {
    signal,
    get isValid() {
      return isValid();
    },
  };
}

const ASK_EVERY = 2_000;

/** Comes once a person sees the page: one that the browser only loads ahead must not speak for the one in front. */
export function onceShown({ signal }: ScriptLife): Promise<void> {
  const { prerendering } = document as { prerendering?: boolean };
  if (!prerendering) return Promise.resolve();
  return new Promise((come) => {
    document.addEventListener('prerenderingchange', () => come(), { once: true, signal });
  });
}

/** Calls `returned` when the page comes back out of the browser's store of pages: there it heard nothing of what changed. */
export function onReturn(returned: () => void, { signal }: ScriptLife): void {
  addEventListener('pageshow', ({ persisted }) => persisted && returned(), { signal });
}

const LOOK_EVERY = 1_000;

/**
 * Calls `moved` when the site may have gone to another address without loading. The browser's event comes before the
 * address changes and also for navigations that never happen (downloads, stopped loads), so the call waits a moment;
 * where a browser has no such event, it comes every second.
 */
export function onMove(moved: () => void, { signal }: ScriptLife): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('navigate', () => setTimeout(() => signal.aborted || moved()), { signal });
    return;
  }
  const timer = setInterval(moved, LOOK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** The page's own work comes first, for as long as half a second. Never comes for a script whose life has ended. */
export function idleMoment({ signal }: ScriptLife): Promise<void> {
  return new Promise((come) => {
    requestIdleCallback(() => signal.aborted || come(), { timeout: 500 });
  });
}
