/** Milliseconds for which the page's thread is held at a time. */
const SLICE = 8;

/**
 * Runs the steps of a task in slices, after each of which the page's other work goes first, until the signal is
 * aborted. Rejects if a step throws.
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

/** One for all: creating a channel takes the browser as long as sending through it. */
let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/**
 * Resolves with the next task. A timer would wait longer the more often it is set, and seconds in a hidden tab;
 * `scheduler.yield` would come after all other work of a page that never rests, as the idle moment in which the task
 * began did.
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
