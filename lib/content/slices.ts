/** Milliseconds for which the page's thread is held at a time. */
const SLICE = 8;

/**
 * Takes the steps of a work in slices, after each of which whatever else waits for the page's thread comes first, until the
 * signal is aborted. Rejects where a step throws.
 */
export async function inSlices(steps: Iterator<unknown>, signal: AbortSignal): Promise<void> {
  let since = performance.now();
  let isAny = false;
  while (!signal.aborted && !steps.next().done) {
    isAny = true;
    if (performance.now() - since < SLICE) continue;
    await nextTask();
    since = performance.now();
  }
  if (isAny) await nextTask();
}

/** One for all: to make a channel takes the browser as long as to send through it. */
let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/**
 * Comes with the next task. A timer would wait longer the more often it is set, and seconds in a tab that nobody looks at;
 * `scheduler.yield` would come after all else of a page that never rests, as the idle moment did in which the work began.
 */
export function nextTask(): Promise<void> {
  channel ??= new MessageChannel();
  const { port1, port2 } = channel;
  port1.onmessage = () => waiting.shift()?.();
  return new Promise((come) => {
    waiting.push(come);
    port2.postMessage(0);
  });
}
