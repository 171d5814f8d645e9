import type { PageKind, PageReading, ReadStatus, StatusReason } from '../reading';

/** How one page of a site was read. Holds no address and no words of the page. */
export interface HealthEntry {
  site: string;
  page: PageKind;
  status: ReadStatus;
  /** Share of cards that were read, 0 to 1; 1 where there were none to read. */
  share: number;
  /** Day of the reading, `YYYY-MM-DD`. */
  day: string;
  /** One visit of a page, which is read again as it fills; a random number that says nothing else. */
  visit?: string;
}

/** What the log says about one kind of page of a site. */
export interface SiteHealth {
  site: string;
  page: PageKind;
  readings: number;
  /** Mean share of cards read in the last readings, and in those before. */
  lately: number;
  before: number;
  /** Most recent pages could not be read, while earlier ones could: the layout of the site seems to have changed. */
  changed: boolean;
}

/** Entries stored per site and kind of page. */
const KEPT = 40;
/** How many of the latest readings count as recent. */
const LATELY = 8;
const FEWEST_BEFORE = 4;

/** What stands in front of a page says nothing of its layout. */
const WALLS: ReadonlySet<StatusReason> = new Set(['captcha', 'login', 'gate', 'error-page']);

/** An entry for the log; none for a wall. */
export function healthEntry(reading: Omit<PageReading, 'listings'>, day: string): HealthEntry | undefined {
  const { site, page, status, reason, cards, readable } = reading;
  if (page === 'other' || (reason && WALLS.has(reason))) return undefined;
  const share = status === 'unreadable' ? 0 : cards === 0 ? 1 : readable / cards;
  return { site, page, status, share, day };
}

/**
 * The log with one more entry, in place of what the same visit gave before; the oldest of the same site and kind of
 * page go.
 */
export function withEntry(log: readonly HealthEntry[], entry: HealthEntry): HealthEntry[] {
  const same = log.filter((each) => isSame(each, entry) && !isSameVisit(each, entry));
  const others = log.filter((each) => !isSame(each, entry));
  return [...others, ...[...same, entry].slice(-KEPT)];
}

/** What the log shows, per site and kind of page, in the order they were first met. */
export function siteHealth(log: readonly HealthEntry[]): SiteHealth[] {
  const groups = new Map<string, HealthEntry[]>();
  for (const entry of log)
    groups.set(`${entry.site} ${entry.page}`, [...(groups.get(`${entry.site} ${entry.page}`) ?? []), entry]);
  return [...groups.values()].map(judged);
}

function judged(entries: HealthEntry[]): SiteHealth {
  const last = entries.slice(-LATELY);
  const earlier = entries.slice(0, -LATELY);
  const lately = mean(last);
  const before = earlier.length > 0 ? mean(earlier) : lately;
  const changed =
    earlier.length >= FEWEST_BEFORE && last.length === LATELY && before >= 0.8 && lately < before / 2;
  const { site, page } = entries[0]!;
  return { site, page, readings: entries.length, lately, before, changed };
}

function mean(entries: HealthEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.share, 0) / entries.length;
}

function isSameVisit(one: HealthEntry, other: HealthEntry): boolean {
  return one.visit !== undefined && one.visit === other.visit;
}

function isSame(one: HealthEntry, other: HealthEntry): boolean {
  return one.site === other.site && one.page === other.page;
}
