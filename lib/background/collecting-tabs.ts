import { storage } from '#imports';
import type { SearchesInTab } from '../domain/result-page';

/** What is collected in a tab; there is none for tabs in which nobody started a collection. */
export interface CollectingTab {
  /** The id of the stored collection. */
  id: string;
  /** Scheme, host and port on which the person started it. */
  origin: string;
  searches: SearchesInTab;
  ended?: true;
  /** The number of pages since the browser last let us in. */
  shutOut?: number;
}

/** Kept in the browser's memory only, and out of reach of content scripts; the worker that asks may be a new one. */
const itemOf = (tabId: number): `session:${string}` => `session:collecting:${tabId}`;

/** What is collected in a tab, by this worker or an earlier one. */
export async function collectingIn(tabId: number): Promise<CollectingTab | undefined> {
  return (await storage.getItem<CollectingTab>(itemOf(tabId))) ?? undefined;
}

export async function keepCollecting(tabId: number, tab: CollectingTab): Promise<void> {
  await storage.setItem(itemOf(tabId), tab);
}

export async function forgetCollecting(tabId: number): Promise<void> {
  await storage.removeItem(itemOf(tabId));
}
