import * as v from 'valibot';
import { storage } from '#imports';
import type { Undo } from '../domain/undo';
import { type HealthEntry, siteHealth, withEntry } from '../marketplaces/page/health';
import type { PageKind } from '../marketplaces/reading';
import { withLock } from '../runtime/with-lock';
import { HealthEntrySchema } from './health-schema';

/** How pages were read on this machine, without addresses or words. */
const log = storage.defineItem<HealthEntry[]>('local:siteHealth', { fallback: [] });

/** The readable entries; storage may hold anything else as well. */
async function soundLog(): Promise<HealthEntry[]> {
  const entries: unknown = await log.getValue();
  if (!Array.isArray(entries)) return [];
  return (entries as unknown[]).filter((entry): entry is HealthEntry => v.is(HealthEntrySchema, entry));
}

/** One writer at a time across background and pages: of two pages that report at once, neither must be lost. */
function rewrite(next: (log: HealthEntry[]) => HealthEntry[]): Promise<void> {
  return withLock('site health', async () => log.setValue(next(await soundLog())));
}

/** Adds how a page was read, replacing what the same visit reported before. */
export const keepHealth = (entry: HealthEntry): Promise<void> => rewrite((now) => withEntry(now, entry));

/** Whether most recent pages of this kind could not be read, while earlier ones could. */
export async function hasChanged(site: string, page: PageKind): Promise<boolean> {
  const health = siteHealth(await soundLog());
  return health.some((each) => each.site === site && each.page === page && each.changed);
}

/** The log as it stands, for a backup. */
export const healthLog = (): Promise<HealthEntry[]> => soundLog();

/** Adds a log in front of what is here; of each kind of page, the latest entries are kept. */
export const restoreHealth = (entries: HealthEntry[]): Promise<void> =>
  rewrite((now) => now.reduce(withEntry, entries.reduce(withEntry, [] as HealthEntry[])));

/**
 * Adds earlier readings in front of those here, as far as the log has room. The undo restores the previous log with
 * what came since. O(entries × log).
 */
export async function addHealth(entries: readonly HealthEntry[]): Promise<Undo> {
  let before: HealthEntry[] = [];
  let after: readonly HealthEntry[] = [];
  const told = (entry: HealthEntry) => JSON.stringify(entry);
  await rewrite((now) => {
    before = now;
    after = [...entries, ...now].reduce(withEntry, [] as HealthEntry[]);
    return [...after];
  });
  return () =>
    rewrite((now) => {
      const known = new Set(after.map(told));
      return now.filter((entry) => !known.has(told(entry))).reduce(withEntry, before);
    });
}

/** Erases the log; the undo restores it in front of what came since. */
export async function eraseHealth(): Promise<Undo> {
  let before: HealthEntry[] = [];
  await rewrite((now) => {
    before = now;
    return [];
  });
  return () => restoreHealth(before);
}
