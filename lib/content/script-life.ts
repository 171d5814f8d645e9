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
 * Begins this script's life and ends that of the earlier script of its kind here. Both share a global scope that the
 * page cannot reach: an event or a message would reveal us to the page, and let it end us with one of its own.
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
  // Browsers send no event when the extension is updated or removed: dead marks would remain, and not react to clicks.
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

/** Called once a person sees the page: one that the browser only preloads must not speak for the one in front. */
export function onceShown({ signal }: ScriptLife): Promise<void> {
  const { prerendering } = document as { prerendering?: boolean };
  if (!prerendering) return Promise.resolve();
  return new Promise((come) => {
    document.addEventListener('prerenderingchange', () => come(), { once: true, signal });
  });
}

/** Calls `returned` when the page comes back out of the browser's page cache, where it missed all changes. */
export function onReturn(returned: () => void, { signal }: ScriptLife): void {
  addEventListener('pageshow', ({ persisted }) => persisted && returned(), { signal });
}

const LOOK_EVERY = 1_000;

/**
 * Calls `moved` when the site may have gone to another address without loading. The browser's event comes before the
 * address changes, and also for navigations that never happen (downloads, stopped loads), so the call waits a moment;
 * in browsers without such an event, it comes every second.
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

/** Lets the page's own work go first, for up to half a second. Never resolves for a script whose life has ended. */
export function idleMoment({ signal }: ScriptLife): Promise<void> {
  return new Promise((come) => {
    requestIdleCallback(() => signal.aborted || come(), { timeout: 500 });
  });
}
