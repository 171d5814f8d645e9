import { browser } from '../browser';

/** The life of one content script: it ends when another of ours takes its place or the extension is gone. */
export interface ScriptLife {
  readonly signal: AbortSignal;
  readonly isValid: boolean;
}

declare global {
  var recordalLensLife: AbortController | undefined;
}

/**
 * Begins this script's life and ends that of the one that ran here before: both share a world that no page reaches. An
 * event or a message instead would tell the page that we are here, and any page could end us with one of its own.
 */
export function beginLife(): ScriptLife {
  globalThis.recordalLensLife?.abort();
  const life = new AbortController();
  globalThis.recordalLensLife = life;
  return {
    signal: life.signal,
    get isValid() {
      if (browser.runtime?.id === undefined) life.abort();
      return !life.signal.aborted;
    },
  };
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
