import { browser } from '../browser';
import type { ProblemCode } from '../lists/publication/manifest';
import { fingerprintOf } from '../lists/publication/signature';
import { listStatus } from '../lists/store/list-repository';
import { type StoredSubscription, subscriptions } from '../lists/subscriptions';

/** A published list that is followed, as people see it. Times are ISO. */
export interface SubscriptionStatus {
  url: string;
  /** Absent until the first version is here. */
  name?: string;
  version?: number;
  /** Day the list speaks for. */
  date?: string;
  /** Prescribed by the organisation: it can be paused, not left. */
  managed: boolean;
  paused: boolean;
  /** Whether the browser lets the extension ask that host; a backup from elsewhere brings no such leave. */
  allowed: boolean;
  nextCheck?: string;
  problem?: { code: ProblemCode; at: string };
  /** Fingerprints of the pinned key and of another one that the publisher signs with now. */
  keys?: { pinned: string; offered: string };
}

/** Every published list that is followed, with the list it brought. */
export async function subscriptionStatuses(): Promise<SubscriptionStatus[]> {
  const [followed, lists] = await Promise.all([subscriptions(), listStatus()]);
  const dates = new Map(lists.map(({ name, date }) => [name, date]));
  return Promise.all(followed.map((one) => statusOf(one, dates.get(one.name ?? ''))));
}

async function statusOf(stored: StoredSubscription, date?: string): Promise<SubscriptionStatus> {
  const { url, name, version, managed, paused, nextCheck, problem, key, offeredKey } = stored;
  return {
    url,
    managed,
    paused,
    allowed: await browser.permissions.contains(permissionFor(url)),
    ...(name && { name }),
    ...(version !== undefined && { version }),
    ...(date && { date }),
    ...(nextCheck > 0 && { nextCheck: new Date(nextCheck).toISOString() }),
    ...(problem && { problem }),
    ...(key &&
      offeredKey && { keys: { pinned: await fingerprintOf(key), offered: await fingerprintOf(offeredKey) } }),
  };
}

/** The browser's permission to fetch an address: without the port, which Firefox knows in no pattern of hosts. */
export const permissionFor = (url: string) => ({ origins: [`https://${new URL(url).hostname}/*`] });
