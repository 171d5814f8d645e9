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
  /** Out of a backup: it waits for the person's word, and no host is asked before. */
  fromBackup?: true;
  /** Whether the browser lets the extension ask that host; a backup from elsewhere brings no such leave. */
  allowed: boolean;
  nextCheck?: string;
  problem?: ToldProblem;
  /** Days that this computer's clock differs from the publisher's. */
  clockOff?: number;
  /** Where what is followed is an authority's own register: the page on which a person finds its file. */
  page?: string;
  /** Fingerprints of the pinned key and of another one that the publisher signs with now. */
  keys?: { pinned: string; offered: string };
}

/** Why the last check brought nothing, and the text that tells it. */
export interface ToldProblem {
  code: ProblemCode;
  says: TextKey;
  at: string;
  /** Of a file that waits for the person's word: live rows of the list, and its own. */
  live?: LiveRows;
}

/** Every published list that is followed, with the list it brought. */
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

/** Whether the browser lets the extension fetch from an address: never from one that is none, whatever is stored. */
async function mayAsk(url: string): Promise<boolean> {
  if (!isListAddress(url)) return false;
  // A host that no pattern of the browser can name is one that it lets nobody ask.
  return browser.permissions.contains(hostPermission(url)).catch(() => false);
}

/** What is stored as a moment may be no number that a date takes: ECMAScript's dates end 8.64e15 ms after 1970. */
const isTime = (ms: number): boolean => ms > 0 && ms <= 8.64e15;

/** What is stored as a key may be none. */
const printOf = (key: string): Promise<string> => fingerprintOf(key).catch(() => key.slice(0, 40));
