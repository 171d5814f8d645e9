import { saveFile } from '../../components/shared/save-file';
import { browser } from '../../lib/browser';
import type { BulkCheck } from '../../lib/bulk/check';
import { judgingNow } from '../../lib/bulk/judging-now';
import { makeRecord } from '../../lib/bulk/record/save-record';
import { openRecordWorker } from './workers';

/** The bulk page's actions on records of screenings. */
export const recordServices = (check: BulkCheck) => ({
  verifyAt: '/verify-record.html',
  onRecord: (form: 'html' | 'json', progress: (share: number) => void, signal: AbortSignal) =>
    saveRecord(check, form, progress, signal),
});

/** Makes a record of the checked file in a worker and offers it for download; rejects as `makeRecord` does. */
async function saveRecord(
  { stage, source }: BulkCheck,
  form: 'html' | 'json',
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  if (stage.at !== 'results' || !source) return;
  const at = new Date().toISOString();
  const program = `Recordal Lens ${browser.runtime.getManifest().version}`;
  const order = { form, ...source, leftOut: stage.leftOut, judging: await judgingNow(), program, at };
  const record = await makeRecord(stage.results.rows, order, {
    openWorker: openRecordWorker,
    progress,
    signal,
  });
  saveFile(record, `recordal-lens-record-${at.slice(0, 10)}.${form}`);
}
