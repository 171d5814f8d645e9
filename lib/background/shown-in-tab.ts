import { storage } from '#imports';
import { browser } from '../browser';

/** The most facts remembered per tab; a page of three thousand cards has no more findings than that. */
const KEPT = 4_000;
/** Bytes of a fact's digest: enough that nobody can find another fact with the same digest. */
const DIGEST = 12;

/**
 * Kept in the browser's memory only, and out of reach of content scripts; the worker that remembers may be a new one.
 */
const itemOf = (tabId: number): `session:${string}` => `session:shownInTab:${tabId}`;

const tabs = new Map<number, Promise<Set<string>>>();
/** An answer may be on its way to a tab that closes meanwhile. Tab numbers are never reused while the browser runs. */
const closed = new Set<number>();

/**
 * Remembers that a tab was shown something, so that its content script may ask about it. Only digests are kept, and
 * the oldest are dropped. O(facts).
 */
export async function rememberShown(tabId: number, facts: readonly string[]): Promise<void> {
  if (facts.length === 0) return;
  const [known, digests] = await Promise.all([factsOf(tabId), Promise.all(facts.map(digestOf))]);
  const isNews = digests.some((digest) => !known.has(digest));
  for (const digest of digests) {
    known.delete(digest);
    known.add(digest);
  }
  for (const digest of known) {
    if (known.size <= KEPT) break;
    known.delete(digest);
  }
  if (isNews && !closed.has(tabId)) store(tabId, known);
}

/** Whether a tab was shown all of this, by this worker or an earlier one. */
export async function wasShown(tabId: number, facts: readonly string[]): Promise<boolean> {
  const [known, digests] = await Promise.all([factsOf(tabId), Promise.all(facts.map(digestOf))]);
  return digests.every((digest) => known.has(digest));
}

/** Forgets what a tab was shown as soon as it is closed. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    closed.add(tabId);
    tabs.delete(tabId);
    void storage.removeItem(itemOf(tabId));
  });
}

/** Not awaited: this worker knows it already, and the page has its verdicts. */
function store(tabId: number, facts: ReadonlySet<string>): void {
  storage.setItem(itemOf(tabId), [...facts]).catch((error: unknown) => {
    console.warn('what a tab was shown is known to this worker alone', error);
  });
}

function factsOf(tabId: number): Promise<Set<string>> {
  const known = tabs.get(tabId) ?? storage.getItem<unknown>(itemOf(tabId)).then(readFacts);
  if (!closed.has(tabId)) tabs.set(tabId, known);
  return known;
}

const readFacts = (stored: unknown): Set<string> => new Set(Array.isArray(stored) ? stored.map(String) : []);

async function digestOf(fact: string): Promise<string> {
  const whole = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(fact)));
  return String.fromCharCode(...whole.subarray(0, DIGEST));
}
