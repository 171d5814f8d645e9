import { storage } from '#imports';
import type { Undo } from '../domain/undo';
import { type HealthEntry, siteHealth, withEntry } from '../marketplaces/page/health';
import type { PageKind } from '../marketplaces/reading';
import { withLock } from '../runtime/with-lock';

/** How pages were read, on this machine: no address, no words. */
const log = storage.defineItem<HealthEntry[]>('local:siteHealth', { fallback: [] });

/** One writer at a time over background and pages: two pages that report at once must not lose one. */
function rewrite(next: (log: HealthEntry[]) => HealthEntry[]): Promise<void> {
  return withLock('site health', async () => log.setValue(next(await log.getValue())));
}

/** Adds how a page was read, in place of what the same visit gave before. */
export const keepHealth = (entry: HealthEntry): Promise<void> => rewrite((now) => withEntry(now, entry));

/** Whether most recent pages of this kind could not be read, while earlier ones could. */
export async function hasChanged(site: string, page: PageKind): Promise<boolean> {
  const health = siteHealth(await log.getValue());
  return health.some((each) => each.site === site && each.page === page && each.changed);
}

/** The log as it stands, for a backup. */
export const healthLog = (): Promise<HealthEntry[]> => log.getValue();

/** Puts a log before what is here; of each kind of page the latest entries stay. */
export const restoreHealth = (entries: HealthEntry[]): Promise<void> =>
  rewrite((now) => now.reduce(withEntry, entries.reduce(withEntry, [] as HealthEntry[])));

/** Erases the log; the undo puts it before what came since. */
export async function eraseHealth(): Promise<Undo> {
  let before: HealthEntry[] = [];
  await rewrite((now) => {
    before = now;
    return [];
  });
  return () => restoreHealth(before);
}
