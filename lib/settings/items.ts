import { storage } from '#imports';
import { managed, onManagedChanged } from './managed';
import { migrate, SETTINGS_VERSION } from './migrations';
import { type Settings, settingsFrom, settingsIn } from './settings';

const item = storage.defineItem<unknown>('local:settings');

/** The current settings: the user's own, overridden by what the organisation fixed. */
export async function readSettings(): Promise<Settings> {
  const [own, fixed] = await Promise.all([ownSettings(), managed()]);
  return settingsFrom({ ...own, ...settingsIn(fixed.settings) });
}

/** The user's own settings, without what the organisation fixed; what a backup holds. */
export async function ownSettings(): Promise<Settings> {
  return settingsFrom(migrate(await item.getValue()));
}

/** Settings that the organisation fixed: shown, but not to be changed. */
export async function fixedSettings(): Promise<(keyof Settings)[]> {
  return Object.keys(settingsIn((await managed()).settings)) as (keyof Settings)[];
}

/** Changes some settings and leaves the others; the last writer of a field wins. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const own = settingsFrom({ ...(await ownSettings()), ...change });
  await item.setValue({ version: SETTINGS_VERSION, ...own });
  return readSettings();
}

/** Calls back after any context of the extension changed a setting, until the returned function is called. */
export function onSettingsChanged(changed: (settings: Settings) => void): () => void {
  const tell = (): void => void readSettings().then(changed);
  const stops = [item.watch(tell), onManagedChanged(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}
