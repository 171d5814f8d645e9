import { storage } from '#imports';

/** A link to a reported offer that the person opened from the survey, until the page has reported what it shows. */
export interface OpenedLink {
  tabId: number;
  /** The key of the sighting. */
  key: string;
  at: string;
}

/** The most links awaited at once; nobody looks at more opened tabs. */
const MOST = 100;
/** What a tab shows later is no longer what the link led to. */
const LONGEST_WAIT = 5 * 60_000;

/** In the browser's memory, which outlives the worker but not the browser. */
export const openedLinks = storage.defineItem<OpenedLink[]>('session:surveyOpened', { fallback: [] });

/** Notes that a link was opened in a tab, replacing what was awaited there. */
export async function noteOpened(link: OpenedLink): Promise<void> {
  const others = (await openedLinks.getValue()).filter(({ tabId }) => tabId !== link.tabId);
  await openedLinks.setValue([...others, link].slice(-MOST));
}

/** The link that was opened in a tab a short while ago. */
export async function openedIn(tabId: number, now: string): Promise<OpenedLink | undefined> {
  const link = (await openedLinks.getValue()).find((one) => one.tabId === tabId);
  return link && Date.parse(now) - Date.parse(link.at) < LONGEST_WAIT ? link : undefined;
}

/** Its page has reported. */
export async function forgetOpened(tabId: number): Promise<void> {
  const all = await openedLinks.getValue();
  const others = all.filter((one) => one.tabId !== tabId);
  if (others.length < all.length) await openedLinks.setValue(others);
}
