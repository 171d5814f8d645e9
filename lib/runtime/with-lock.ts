const chains = new Map<string, Promise<unknown>>();

/**
 * Runs one task per name at a time, over all tabs and workers of the extension (Web Locks); in Node, within the
 * process. With `ifFree`, gives up and returns undefined when another task runs.
 */
export async function withLock<T>(
  name: string,
  task: () => Promise<T>,
  options?: { ifFree?: false },
): Promise<T>;
export async function withLock<T>(
  name: string,
  task: () => Promise<T>,
  options: { ifFree: true },
): Promise<T | undefined>;
export async function withLock<T>(
  name: string,
  task: () => Promise<T>,
  { ifFree = false } = {},
): Promise<T | undefined> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  if (locks)
    return locks.request(name, { ifAvailable: ifFree }, (lock) => (lock ? task() : undefined)) as Promise<
      T | undefined
    >;
  if (ifFree && chains.has(name)) return undefined;
  const before = chains.get(name) ?? Promise.resolve();
  const mine = before.then(task, task);
  const settled = mine
    .catch(() => {})
    .then(() => {
      if (chains.get(name) === settled) chains.delete(name);
    });
  chains.set(name, settled);
  return mine;
}
