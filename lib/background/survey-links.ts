import type { ShopPage } from '../messages/protocol';
import type { PageReport } from '../page/page-state';
import { readSettings } from '../settings/items';
import { markGone, markMoved } from '../survey/gone';
import { forgetOpened, openedIn } from '../survey/opened-links';
import { covers } from '../survey/plan';
import { surveyStore } from './survey-store';
import { siteKeyOf } from './visited-site';

/**
 * Updates reported offers from their page when it is opened again and does not show them: they are gone, or the link
 * to one leads elsewhere. Nothing else in a page's report counts, nor does a page that shows a wall or has not
 * finished loading.
 */
export async function takeReported(report: PageReport, shop: ShopPage): Promise<void> {
  const says = saidBy(report);
  if (shop.inPrivate || !says) return;
  const site = siteKeyOf(shop);
  const at = new Date().toISOString();
  try {
    const link = await openedIn(shop.tabId, at);
    const isAsked = link !== undefined || says === 'gone';
    if (!isAsked || !covers(await readSettings(), site)) return;
    if (says === 'gone') await markGone(surveyStore(), site, shop.url, at);
    if (!link) return;
    await markMoved(surveyStore(), link, shop.url, at);
    await forgetOpened(shop.tabId);
  } catch (error) {
    console.warn('what became of a reported offer was not noted', error);
  }
}

/**
 * Whether the page shows no offer although it is an offer's page, or is a page that was read. Undefined while an offer
 * may still appear.
 */
function saidBy({ page, readable, reason }: PageReport): 'gone' | 'read' | undefined {
  if (readable > 0) return 'read';
  if (reason !== 'error-page' && reason !== 'no-listings') return undefined;
  return page === 'detail' ? 'gone' : 'read';
}
