import { today } from '../domain/day';
import { healthEntry } from '../marketplaces/page/health';
import type { PageReport } from '../page/page-state';
import { keepHealth } from '../page/site-health';

/**
 * Logs how a page was read. Sites that are switched off were not read, and unknown shops share no layout to report on.
 */
export async function logHealth(report: PageReport): Promise<void> {
  if (report.off || report.site === 'generic' || report.site === '') return;
  const entry = healthEntry(report, today());
  if (entry) await keepHealth({ ...entry, visit: report.visit });
}
