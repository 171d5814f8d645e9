import type { ShopPage } from '../messages/protocol';
import type { PageReport } from '../page/page-state';
import { readSettings } from '../settings/items';
import { markGone, markMoved } from '../survey/gone';
import { forgetOpened, openedIn } from '../survey/opened-links';
import { covers } from '../survey/plan';
import { surveyStore } from './survey-store';
import { siteKeyOf } from './visited-site';

/**
 * Writes on reported offers what their page, opened again, says without showing them: that they are gone, or that the link to one
 * leads elsewhere. The rest of what a page reports tells nothing, nor does a page behind a wall or one that has not loaded.
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

/** That it shows no offer, though it is the page of one; or that it is a page that was read. Undefined where it may yet come. */
function saidBy({ page, readable, reason }: PageReport): 'gone' | 'read' | undefined {
  if (readable > 0) return 'read';
  if (reason !== 'error-page' && reason !== 'no-listings') return undefined;
  return page === 'detail' ? 'gone' : 'read';
}
