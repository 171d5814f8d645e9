import { browser } from '../browser';
import { hostPermission, isListAddress } from '../domain/list-address';
import { problemText } from '../lists/problem-text';
import type { ProblemCode } from '../lists/publication/manifest';
import { fingerprintOf } from '../lists/publication/signature';
import type { LiveRows, StoredProblem } from '../lists/publication/subscription';
import { listStatus } from '../lists/store/list-repository';
import { type StoredSubscription, subscriptions } from '../lists/subscriptions';
import type { TextKey } from '../locales/text-key';
import { fileSourceAt } from '../sources/file-sources';

/** A followed published list, as people see it. Times are ISO. */
export interface SubscriptionStatus {
  url: string;
  /** Absent until the first version is here. */
  name?: string;
  version?: number;
  /** The day the list speaks for. */
  date?: string;
  /** Prescribed by the organisation: it can be paused, but not unfollowed. */
  managed: boolean;
  paused: boolean;
  /** From a backup: it waits for the person's consent, and no host is contacted before. */
  fromBackup?: true;
  /** Whether the browser lets the extension contact that host; a backup from elsewhere brings no permission. */
  allowed: boolean;
  nextCheck?: string;
  problem?: ToldProblem;
  /** Days by which this computer's clock differs from the publisher's. */
  clockOff?: number;
  /** If an authority's own register is followed: the page on which a person finds its file. */
  page?: string;
  /** Fingerprints of the pinned key and of the other one that the publisher signs with now. */
  keys?: { pinned: string; offered: string };
}

/** Why the last check brought nothing, and the text for it. */
export interface ToldProblem {
  code: ProblemCode;
  says: TextKey;
  at: string;
  /** For a file that waits for the person's consent: the number of live rows in the list, and in the file. */
  live?: LiveRows;
}

/** Every followed published list, with the list it brought. */
export async function subscriptionStatuses(): Promise<SubscriptionStatus[]> {
  const [followed, lists] = await Promise.all([subscriptions(), listStatus()]);
  const dates = new Map(lists.map(({ name, date }) => [name, date]));
  return Promise.all(followed.map((one) => statusOf(one, dates.get(one.name ?? ''))));
}

async function statusOf(stored: StoredSubscription, date?: string): Promise<SubscriptionStatus> {
  const { url, name, version, managed, paused, fromBackup, nextCheck, problem, key, offeredKey, clockOff } =
    stored;
  const source = fileSourceAt(url);
  return {
    url,
    managed,
    paused,
    allowed: await mayAsk(url),
    ...(fromBackup && { fromBackup }),
    ...(name && { name }),
    ...(version !== undefined && { version }),
    ...(date && { date }),
    ...(isTime(nextCheck) && { nextCheck: new Date(nextCheck).toISOString() }),
    ...(problem && { problem: told(problem, source !== undefined) }),
    ...(clockOff && { clockOff: Math.abs(clockOff) }),
    ...(source && { page: source.address }),
    ...(key && offeredKey && { keys: { pinned: await printOf(key), offered: await printOf(offeredKey) } }),
  };
}

function told({ code, at, live }: StoredProblem, ofRegister: boolean): ToldProblem {
  return { code, at, says: problemText(code, ofRegister), ...(live && { live }) };
}

/** Whether the browser lets the extension fetch from an address; false for an invalid one, whatever is stored. */
async function mayAsk(url: string): Promise<boolean> {
  if (!isListAddress(url)) return false;
  // No browser grants a host that it cannot express as a pattern.
  return browser.permissions.contains(hostPermission(url)).catch(() => false);
}

/** A stored moment may be out of range for a date: ECMAScript's dates end 8.64e15 ms after 1970. */
const isTime = (ms: number): boolean => ms > 0 && ms <= 8.64e15;

/** A stored key may be invalid. */
const printOf = (key: string): Promise<string> => fingerprintOf(key).catch(() => key.slice(0, 40));
