import type { Decision } from '../../lib/decisions/decision';
import { openDecisions } from '../../lib/decisions/store';
import { backupFile, restoreBackup } from '../../lib/lists/backup';
import { saveFile } from '../../lib/save-file';
import { changeSettings, ownSettings } from '../../lib/settings/items';
import { settingsFrom } from '../../lib/settings/settings';

/** Saves lists, settings and decisions as one file that `restore` reads back, here or in another browser. */
export async function saveEverything(): Promise<void> {
  const store = await openDecisions();
  const file = await backupFile({ settings: await ownSettings(), decisions: await store.all() });
  store.close();
  saveFile(file, `recordal-lens-${new Date().toISOString().slice(0, 10)}.jsonl.gz`);
}

/** Reads a file of `saveEverything` back over what is here. Throws, in words for a person, where it is no such file. */
export async function restore(file: File): Promise<{ decisions: number }> {
  const { extras } = await restoreBackup(file.stream() as ReadableStream<Uint8Array>);
  const decisions = Array.isArray(extras.decisions) ? extras.decisions.filter(isDecision) : [];
  await changeSettings(settingsFrom(extras.settings));
  const store = await openDecisions();
  await store.put(...decisions);
  store.close();
  return { decisions: decisions.length };
}

function isDecision(value: unknown): value is Decision {
  const { id, regime, recordNo, reach, at } = (value ?? {}) as Partial<Decision>;
  return (
    [id, regime, recordNo, at].every((text) => typeof text === 'string') && typeof reach?.to === 'string'
  );
}
