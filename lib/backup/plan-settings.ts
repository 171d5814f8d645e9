import { type Settings, settingsIn } from '../settings/settings';
import type { PartCount } from './backup-part';

/** What a backup's settings change. */
export interface SettingsPlan {
  /** The settings to store. */
  take: Partial<Settings>;
  /** Settings that become other ones, and those that are the same already. */
  changed: number;
  same: number;
  own: PartCount;
}

/**
 * Lays the settings of a file over those that are here. Lists of things grow and lose nothing: own marks, yuan values (of
 * a currency the newer one), sites that are switched off. Where they would outgrow what is ever kept, those here stay.
 */
export function planSettings(file: Partial<Settings>, here: Settings): SettingsPlan {
  const own = joined(here.own, file.own ?? [], (mark) => JSON.stringify(Object.entries(mark).sort()));
  const wanted = settingsIn({
    ...file,
    ...(file.own && { own }),
    ...(file.yuanValues && { yuanValues: newestOf([...here.yuanValues, ...file.yuanValues]) }),
    ...(file.sitesOff && { sitesOff: joined(here.sitesOff, file.sitesOff, (site) => site) }),
  });
  const changes = Object.entries(wanted).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(here[name as keyof Settings]),
  );
  const take: Partial<Settings> = Object.fromEntries(changes);
  const brings = take.own ? own.length - here.own.length : 0;
  const others = Object.keys(file).filter((name) => name !== 'own').length;
  const changed = changes.filter(([name]) => name !== 'own').length;
  return { take, changed, same: others - changed, own: { brings, stays: (file.own?.length ?? 0) - brings } };
}

/** Both lists as one, in order, nothing twice. */
function joined<Item>(here: readonly Item[], file: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const known = new Set(here.map(keyOf));
  const added = file.filter((item) => {
    const key = keyOf(item);
    return !known.has(key) && known.add(key);
  });
  return [...here, ...added];
}

/** One value a currency: the one that was set last, of two of a day the first. */
function newestOf(values: Settings['yuanValues']): Settings['yuanValues'] {
  const newest = new Map<string, Settings['yuanValues'][number]>();
  for (const value of values) {
    const before = newest.get(value.currency);
    if (!before || value.setOn > before.setOn) newest.set(value.currency, value);
  }
  return [...newest.values()];
}
