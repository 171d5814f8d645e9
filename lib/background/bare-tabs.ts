import { browser } from '../browser';
import { t } from '../locales/i18n';

/**
 * Sets the toolbar tooltip of every open tab to say that a shop's page there is checked once it is reloaded. Chromium
 * runs no content script in pages that were open before, and no browser tells us which tabs show shops. The browser
 * removes the tooltip with the tab's next page. Firefox also runs the scripts in open pages, and needs none of this.
 */
export async function tellOfBareTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({});
  const title = t('toolbar.bare');
  // A tab may be closed meanwhile.
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && browser.action.setTitle({ tabId: id, title })),
  );
}
