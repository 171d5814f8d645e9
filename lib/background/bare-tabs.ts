import { browser } from '../browser';
import { t } from '../locales/i18n';

/**
 * Has the toolbar of every tab that is open now say, pointed at, that a shop's page there is checked once it is loaded
 * anew: Chromium runs no content script in pages that were there before, and which tabs show shops no browser tells us.
 * It takes the words off with the tab's next page. Firefox runs the scripts in open pages too, and needs none.
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
