/** What one tool costs on one list. Times in µs per title. */
export interface Measurement {
  tool: string;
  marks: number;
  buildMs: number;
  heapMB: number;
  titles: number;
  median: number;
  p99: number;
  /** Median over the titles of each title's quickest round: what is left when the machine is busy. */
  best: number;
  /** Share of disguised marks found. */
  recall: number;
}

const sorted = (numbers: Float64Array) => [...numbers].sort((a, b) => a - b);
const at = (numbers: number[], share: number) =>
  numbers[Math.min(numbers.length - 1, Math.floor(numbers.length * share))]!;

/**
 * Time per title, in µs: of each title its median over the rounds, then median and 99th percentile over the titles.
 * A busy machine disturbs some rounds of a title, seldom most of them.
 */
export function timePerTitle(
  titles: readonly string[],
  rounds: number,
  search: (title: string) => void,
): { median: number; p99: number; best: number } {
  const perTitle = titles.map(() => new Float64Array(rounds));
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < titles.length; i++) {
      const start = performance.now();
      search(titles[i]!);
      perTitle[i]![round] = (performance.now() - start) * 1_000;
    }
  }
  const medians = perTitle.map((times) => at(sorted(times), 0.5)).sort((a, b) => a - b);
  const quickest = perTitle.map((times) => Math.min(...times)).sort((a, b) => a - b);
  return { median: at(medians, 0.5), p99: at(medians, 0.99), best: at(quickest, 0.5) };
}
