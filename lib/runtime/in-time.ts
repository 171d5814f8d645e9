/** Resolves like the promise, or rejects with `late()` after this many milliseconds; the work itself continues. */
export function inTime<Value>(work: Promise<Value>, ms: number, late: () => Error): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clock = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  return Promise.race([work, clock]).finally(() => clearTimeout(timer));
}
