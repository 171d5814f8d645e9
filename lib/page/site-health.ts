import * as v from 'valibot';
import { storage } from '#imports';
import { type HealthEntry, siteHealth, withEntry } from '../marketplaces/page/health';
import type { PageKind } from '../marketplaces/reading';
import { HealthEntrySchema } from './health-schema';

/** How pages were read, on this machine: no address, no words. */
const log = storage.defineItem<HealthEntry[]>('local:siteHealth', { fallback: [] });

/** The readings that can be judged by; whatever else may be stored there. */
async function soundLog(): Promise<HealthEntry[]> {
  const entries: unknown = await log.getValue();
  if (!Array.isArray(entries)) return [];
  return (entries as unknown[]).filter((entry): entry is HealthEntry => v.is(HealthEntrySchema, entry));
}

/** Entries are added one after the other: two pages that report at once must not lose one. */
let adding: Promise<unknown> = Promise.resolve();

/** Adds how a page was read, in place of what the same visit gave before. */
export function keepHealth(entry: HealthEntry): Promise<void> {
  const added = adding.then(async () => log.setValue(withEntry(await soundLog(), entry)));
  // A failed write rejects for its own caller; the next one starts afresh.
  adding = added.catch(() => {});
  return added;
}

/** Whether most recent pages of this kind could not be read, while earlier ones could. */
export async function hasChanged(site: string, page: PageKind): Promise<boolean> {
  const health = siteHealth(await soundLog());
  return health.some((each) => each.site === site && each.page === page && each.changed);
}

/** The log as it stands, for a backup. */
export const healthLog = (): Promise<HealthEntry[]> => soundLog();

/** Puts a log in place of the one here. */
export const restoreHealth = (entries: HealthEntry[]): Promise<void> => log.setValue(entries);

/**
 * Adds readings of another time in front of those here, as far as the log has room beside these. Gives the log of before.
 * O(entries × log).
 */
export function addHealth(entries: readonly HealthEntry[]): Promise<HealthEntry[]> {
  const added = adding.then(async () => {
    const before = await soundLog();
    await log.setValue([...entries, ...before].reduce(withEntry, [] as HealthEntry[]));
    return before;
  });
  adding = added.catch(() => {});
  return added;
}

/** Erases the log; the returned function brings it back. */
export async function eraseHealth(): Promise<() => Promise<void>> {
  const before = await log.getValue();
  await log.removeValue();
  return () => log.setValue(before);
}
