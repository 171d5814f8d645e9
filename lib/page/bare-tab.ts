import { browser } from '../browser';
import { siteEntry } from './site-entries';

/** What the browser says about a tab, as far as needed; its address only for extensions that may read it. */
export interface LoadedTab {
  url?: string | undefined;
  status?: string | undefined;
}

/**
 * Whether a tab without a reader should have one: a fully loaded marketplace page. Chromium only runs content scripts
 * while a page loads, so a page that was open before an installation or update has none.
 */
export function isBare({ url, status }: LoadedTab): boolean {
  if (url === undefined || status !== 'complete') return false;
  return siteEntry(url, browser.runtime.getManifest().content_scripts ?? []) !== undefined;
}
