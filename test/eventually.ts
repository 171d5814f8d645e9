import { vi } from 'vitest';

/**
 * What a check gives once it no longer throws; rejects with what it threw last. Vitest's own patience ends after one second,
 * which a busy machine takes for anything.
 */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(check, { timeout: 15_000, interval: 10 });
