import { storage } from '#imports';
import { type Settings, settingsFrom } from './settings';

const item = storage.defineItem<unknown>('local:settings');

/** The settings as they stand now. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await item.getValue());
}

/** Changes some settings and leaves the others; the last writer of a field wins. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = settingsFrom({ ...(await readSettings()), ...change });
  await item.setValue(settings);
  return settings;
}

/** Calls back after any context of the extension changed a setting, until the returned function is called. */
export function onSettingsChanged(changed: (settings: Settings) => void): () => void {
  return item.watch((stored) => changed(settingsFrom(stored)));
}
