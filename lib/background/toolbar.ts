import { browser } from '../browser';
import { listDoubt } from '../domain/list-doubt';
import { t } from '../locales/i18n';
import type { PageReport } from '../page/page-state';
import { listLabels } from './list-labels';

const CONFLICT = '#b3261e';
const UNSURE = '#6b7280';

/** Shows on the toolbar what the page's content script reported: how many conflicts, or that the number is unknown. */
export async function showOnToolbar(
  report: PageReport,
  tabId: number,
  isHeldUp: (tabId: number) => boolean,
): Promise<void> {
  const inDoubt = listDoubt(await listLabels()) !== undefined;
  await (isHeldUp(tabId) ? showStopped(tabId) : draw(tabId, badgeFor(report, inDoubt)));
}

/** Shows that a page decided faster than a person can, and is held up. The browser removes it with the next address. */
export async function showStopped(tabId: number): Promise<void> {
  await Promise.all([
    draw(tabId, { text: '!', color: CONFLICT }),
    browser.action.setTitle({ tabId, title: t('problem.tooManyDecisions') }),
  ]);
}

async function draw(tabId: number, { text, color }: ReturnType<typeof badgeFor>): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
  ]);
}

/**
 * A number only if every request was answered; "?" if part of the page is unknown or was not looked up, if its marks
 * may be missing, or if the lists are in doubt; never a blank "clear".
 */
export function badgeFor(report: PageReport, inDoubt = false): { text: string; color: string } {
  if (report.off) return { text: '', color: UNSURE };
  if (report.unmarked) return { text: '?', color: report.conflicts > 0 ? CONFLICT : UNSURE };
  if (report.conflicts > 0)
    return { text: report.conflicts > 99 ? '99+' : String(report.conflicts), color: CONFLICT };
  if (
    inDoubt ||
    report.notLookedUp ||
    report.failed ||
    report.status === 'unreadable' ||
    report.status === 'partial'
  )
    return { text: '?', color: UNSURE };
  return { text: '', color: UNSURE };
}
