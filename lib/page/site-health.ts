import { storage } from '#imports';
import { type HealthEntry, siteHealth, withEntry } from '../marketplaces/page/health';
import type { PageKind } from '../marketplaces/reading';

/** How pages were read, on this machine: no address, no words. */
const log = storage.defineItem<HealthEntry[]>('local:siteHealth', { fallback: [] });

/** Entries are added one after the other: two pages that report at once must not lose one. */
let adding: Promise<unknown> = Promise.resolve();

/** Adds how a page was read, in place of what the same visit gave before. */
export function keepHealth(entry: HealthEntry): Promise<void> {
  const added = adding.then(async () => log.setValue(withEntry(await log.getValue(), entry)));
  // A write that failed is told to its own caller; the next one starts afresh.
  adding = added.catch(() => {});
  return added;
}

/** Whether such pages used to be read and lately mostly are not. */
export async function hasChanged(site: string, page: PageKind): Promise<boolean> {
  const health = siteHealth(await log.getValue());
  return health.some((each) => each.site === site && each.page === page && each.changed);
}

/** The log as it stands, to take along. */
export const healthLog = (): Promise<HealthEntry[]> => log.getValue();

/** Takes a log back in place of the one here; entries of another shape are left out. */
export async function restoreHealth(entries: readonly unknown[]): Promise<void> {
  await log.setValue(entries.filter(isEntry));
}

function isEntry(value: unknown): value is HealthEntry {
  const { site, page, status, share, day } = (value ?? {}) as Partial<HealthEntry>;
  return [site, page, status, day].every((text) => typeof text === 'string') && typeof share === 'number';
}

/** Erases the log; the returned function brings it back. */
export async function eraseHealth(): Promise<() => Promise<void>> {
  const before = await log.getValue();
  await log.removeValue();
  return () => log.setValue(before);
}
