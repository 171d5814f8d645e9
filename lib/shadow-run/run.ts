import { today } from '../domain/day';
import { t } from '../locales/i18n';
import { readSettings } from '../settings/items';
import { callWorker, type WorkerHandle } from '../workers/call-worker';
import type { PastListing } from './past-listings';
import type { Proposal, ShadowAnswer, ShadowProgress, ShadowTasks } from './shadow-tasks';

/**
 * Judges past listings twice, as now and under a proposal, in a worker of its own. Rejects with the worker's failure,
 * or with the signal's reason if it was cancelled. Nothing is stored.
 */
export async function shadowRun(
  past: readonly PastListing[],
  proposal: Proposal,
  worker: WorkerHandle,
  options: { signal: AbortSignal; onProgress(progress: ShadowProgress): void },
): Promise<ShadowAnswer> {
  const tasks = callWorker<ShadowTasks>(worker);
  try {
    const listings = past.map(({ listing }) => listing);
    const settings = await readSettings();
    const request = { listings, settings, on: today(), locale: t('languageTag'), proposal };
    return await tasks.call('run', request, options);
  } finally {
    tasks.end();
  }
}
