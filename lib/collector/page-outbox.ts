import type { ResultPage } from '../domain/result-page';

/** Milliseconds before a page that was not accepted is sent again, longer each time. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 20_000;
/** The most pages that wait; nobody turns more while the extension does not answer. */
const MOST = 100;

interface Outbox {
  put(page: ResultPage): void;
}

/**
 * Sends pages one after another and keeps each until it is accepted, however often that fails, because a worker may
 * die at any moment. `send` resolves when a page is stored. It stops when `send` rejects with an error that `isFinal`,
 * and when the signal is aborted. `waits` is called with the number of waiting pages whenever a failure or an accepted
 * page changes it.
 */
export function pageOutbox(
  send: (page: ResultPage) => Promise<unknown>,
  on: { isFinal(error: unknown): boolean; ended(): void; waits(pages: number): void },
  signal: AbortSignal,
): Outbox {
  const pages: ResultPage[] = [];
  let running = false;
  let wait = FIRST_WAIT;

  async function run(): Promise<void> {
    running = true;
    while (pages[0] && !signal.aborted) {
      try {
        await send(pages[0]);
        pages.shift();
        wait = FIRST_WAIT;
        on.waits(0);
      } catch (error) {
        if (on.isFinal(error)) return on.ended();
        on.waits(pages.length);
        await new Promise((done) => setTimeout(done, wait));
        wait = Math.min(wait * 2, LONGEST_WAIT);
      }
    }
    running = false;
  }

  return {
    put(page) {
      if (pages.length < MOST) pages.push(page);
      if (!running) void run();
    },
  };
}
