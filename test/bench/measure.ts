/** Searches one title. What it gives back is not looked at while time is taken. */
export type Search = (title: string) => unknown;

/** Time per title, in µs. */
export interface Timing {
  median: number;
  p99: number;
  /** Median over the titles of each title's quickest round: what is left when the machine is busy. */
  best: number;
  rounds: number;
}

/** What one tool costs on one list. Times in µs per title. */
export interface Measurement extends Timing {
  tool: string;
  marks: number;
  buildMs: number;
  heapMB: number;
  titles: number;
  /** Share of disguised marks found. */
  recall: number;
}

const WARM_UP_MS = 1_000;
const ROUNDS = 9;
/** A tool that needs longer than this for one round is not asked again. */
const LONG_MS = 3_000;

const sorted = (numbers: ArrayLike<number>) => Array.from(numbers).sort((a, b) => a - b);
export const at = (numbers: ArrayLike<number>, share: number) =>
  sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!;

/**
 * Time per title: of each title its median over the rounds, then median and 99th percentile over the titles. A busy
 * machine disturbs some rounds of a title, seldom most of them. Before time is taken, every tool searches for one
 * second. `open` is called before each page, outside the time taken: what a tool remembers of a page's words helps
 * with that page alone, so that no title is answered from the round before.
 */
export function timePages(pages: readonly (readonly string[])[], open: () => Search): Timing {
  const perTitle = pages.flat().map((): number[] => []);
  warmUp(pages, open);
  const start = performance.now();
  let rounds = 0;
  do {
    let title = 0;
    for (const page of pages) {
      const search = open();
      for (const text of page) {
        const before = performance.now();
        search(text);
        perTitle[title++]!.push((performance.now() - before) * 1_000);
      }
    }
    rounds++;
  } while (rounds < ROUNDS && performance.now() - start < LONG_MS);
  const medians = perTitle.map((times) => at(times, 0.5));
  const quickest = perTitle.map((times) => Math.min(...times));
  return { median: at(medians, 0.5), p99: at(medians, 0.99), best: at(quickest, 0.5), rounds };
}

function warmUp(pages: readonly (readonly string[])[], open: () => Search): void {
  const until = performance.now() + WARM_UP_MS;
  for (;;) {
    for (const page of pages) {
      const search = open();
      for (const text of page) {
        search(text);
        if (performance.now() > until) return;
      }
    }
  }
}
