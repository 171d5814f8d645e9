/** What a promise gives, or a rejection with `late()` once so many milliseconds have passed; the work itself goes on. */
export function inTime<Value>(work: Promise<Value>, ms: number, late: () => Error): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clock = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), ms);
  });
  return Promise.race([work, clock]).finally(() => clearTimeout(timer));
}
