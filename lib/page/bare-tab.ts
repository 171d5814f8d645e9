import { browser } from '../browser';
import { siteEntry } from './site-entries';

/** What the browser says of a tab, as far as is asked here; its address only to those who may read it. */
export interface LoadedTab {
  url?: string | undefined;
  status?: string | undefined;
}

/**
 * Whether a tab that no reader answers for should have one: a marketplace's page, wholly loaded. Chromium runs content
 * scripts as pages load and at no other time, so that a page which was open before an installation or an update has none.
 */
export function isBare({ url, status }: LoadedTab): boolean {
  if (url === undefined || status !== 'complete') return false;
  return siteEntry(url, browser.runtime.getManifest().content_scripts ?? []) !== undefined;
}
