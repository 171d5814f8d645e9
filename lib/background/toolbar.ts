import { browser } from '../browser';
import { expiredLists } from '../domain/expired-lists';
import type { PageReport } from '../page/page-state';
import { listLabels } from './list-labels';

const CONFLICT = '#b3261e';
const UNSURE = '#6b7280';

/** Shows on the toolbar what the page's content script reported: how many conflicts, or that the number is unknown. */
export async function showOnToolbar(report: PageReport, tabId: number): Promise<void> {
  const { text, color } = badgeFor(report, expiredLists(await listLabels()).length > 0);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
  ]);
}

/**
 * A number only where every request was answered; "?" where part of the page is unknown or a list has expired,
 * never a blank "clear".
 */
export function badgeFor(report: PageReport, expired = false): { text: string; color: string } {
  if (report.off) return { text: '', color: UNSURE };
  if (report.conflicts > 0)
    return { text: report.conflicts > 99 ? '99+' : String(report.conflicts), color: CONFLICT };
  if (expired || report.failed || report.status === 'unreadable' || report.status === 'partial')
    return { text: '?', color: UNSURE };
  return { text: '', color: UNSURE };
}
