/** Runs jobs side by side, so many at a time, begun in their order; the next begins as soon as a lane is free. */
export async function inLanes(lanes: number, jobs: readonly (() => Promise<unknown>)[]): Promise<void> {
  const waiting = [...jobs];
  const lane = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
