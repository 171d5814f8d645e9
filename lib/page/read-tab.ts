import { browser } from '../browser';
import { CONTENT_SCRIPT } from './content-script';
import { LAZY_MODULES } from './lazy-modules';
import { type SiteEntry, siteEntry } from './site-entries';

/**
 * Runs the page reader in a tab where the browser did not: for a shop without a description, which is then read by its
 * structured data and repeated cards, or for a marketplace's tab that was open before the extension came. Needs the
 * permission for the tab that a press on our toolbar button gives. Rejects if the browser lets no extension in.
 */
export async function readTab(tabId: number, url: string | undefined): Promise<void> {
  const target = { tabId };
  const entries = browser.runtime.getManifest().content_scripts ?? [];
  await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [CONTENT_SCRIPT.css] });
  await browser.scripting.executeScript({ target, files: readerOf(url, entries) as never });
  // It may say that the page is checked once it is reloaded.
  await browser.action.setTitle({ tabId, title: '' });
}

/**
 * The scripts that read an address: for a marketplace its own, which load the rest on demand; for any other page all
 * parts and then the reader, since such a page may load nothing from the extension.
 */
export function readerOf(url: string | undefined, entries: readonly SiteEntry[]): string[] {
  const own = url === undefined ? undefined : siteEntry(url, entries);
  return [...(own?.js ?? [...LAZY_MODULES, CONTENT_SCRIPT.js])];
}
