export interface SliceOptions {
  signal?: AbortSignal;
  /** Called with the share done, 0…1, once per slice. */
  onProgress?: (share: number) => void;
  /** Time in ms after which a slice begins no further step; a step takes a few. */
  sliceMs?: number;
}

/**
 * Takes the steps of some work in slices of `sliceMs` (20) and the step that ends each, so that a worker stays
 * responsive. Rejects with the signal's reason when aborted.
 */
export async function inSlices<T>(steps: Generator<number, T>, options: SliceOptions = {}): Promise<T> {
  const { signal, onProgress, sliceMs = 20 } = options;
  for (;;) {
    signal?.throwIfAborted();
    const until = performance.now() + sliceMs;
    let share = 0;
    do {
      const step = steps.next();
      if (step.done) return step.value;
      share = step.value;
    } while (performance.now() < until);
    onProgress?.(share);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Takes all the steps at once. */
export function atOnce<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Reports a step's own progress as a part of the whole. */
export function* within<T>(from: number, to: number, steps: Generator<number, T>): Generator<number, T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
