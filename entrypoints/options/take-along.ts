import type { Decision } from '../../lib/decisions/decision';
import { openDecisions } from '../../lib/decisions/store';
import { listStatus, removeList } from '../../lib/lists/cache';
import { changeSettings, readSettings } from '../../lib/settings/items';
import { settingsFrom } from '../../lib/settings/settings';

const KIND = 'recordal-lens settings and decisions';

/** Saves settings and decisions as one file that `restore` reads back. */
export async function saveEverything(): Promise<void> {
  const store = await openDecisions();
  const everything = { kind: KIND, version: 1, settings: await readSettings(), decisions: await store.all() };
  store.close();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(everything, null, 2)], { type: 'application/json' }),
  );
  link.download = `recordal-lens-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Reads a file of `saveEverything` back over what is here. Throws, with nothing changed, where it is no such file. */
export async function restore(file: File): Promise<{ decisions: number }> {
  const saved = JSON.parse(await file.text()) as { kind?: unknown; settings?: unknown; decisions?: unknown };
  if (saved.kind !== KIND || !Array.isArray(saved.decisions)) throw new Error(file.name);
  const decisions = saved.decisions.filter(isDecision);
  await changeSettings(settingsFrom(saved.settings));
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

/** Erases settings, decisions, and every list that did not come with the extension. */
export async function eraseEverything(): Promise<void> {
  const store = await openDecisions();
  await store.clear();
  store.close();
  for (const { name, origin } of await listStatus()) if (origin.kind !== 'packaged') await removeList(name);
  await changeSettings(settingsFrom({}));
}
