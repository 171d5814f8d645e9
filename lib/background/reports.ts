import type { ShopPage } from '../messages/protocol';
import type { PageReport } from '../page/page-state';
import { isHeldUp } from './decide';
import { logHealth } from './health';
import { takeReported } from './survey-links';
import { showOnToolbar } from './toolbar';
import { siteKeyOf } from './visited-site';

/**
 * Handles what a page's script reports: shown on the toolbar of its own tab, and logged under its own site; nothing is
 * stored from a private window.
 */
export async function takeReport(told: PageReport, shop: ShopPage): Promise<void> {
  const report = { ...told, site: siteKeyOf(shop) };
  await Promise.all([
    showOnToolbar(report, shop.tabId, isHeldUp),
    !shop.inPrivate && logHealth(report),
    takeReported(report, shop),
  ]);
}
