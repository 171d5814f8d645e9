import { isList, LISTS, type ListField, type ListName, type Settings } from '../settings/fields';
import type { PartCount } from './backup-part';

/** The changes that a backup's settings would make. */
export interface SettingsPlan {
  /** The settings to store. */
  take: Partial<Settings>;
  /** The number of settings that would change, and of those that are the same already. */
  changed: number;
  same: number;
  own: PartCount;
}

/**
 * Merges the settings of a file into those that are here. Lists (own marks, sites switched off, marks of a survey,
 * reasons, labels) only grow, existing entries first, up to their limits; of two yuan values for a currency, the newer
 * counts. No file starts a survey: only the person can.
 */
export function planSettings(brought: Partial<Settings>, here: Settings): SettingsPlan {
  const { surveying: _, ...file } = brought;
  const wanted: Partial<Settings> = { ...file };
  for (const name of Object.keys(file).filter(isList))
    Object.assign(wanted, { [name]: grown(name, here, file) });
  const changes = Object.entries(wanted).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(here[name as keyof Settings]),
  );
  const take: Partial<Settings> = Object.fromEntries(changes);
  const brings = take.own ? take.own.length - here.own.length : 0;
  const others = Object.keys(file).filter((name) => name !== 'own').length;
  const changed = changes.filter(([name]) => name !== 'own').length;
  return { take, changed, same: others - changed, own: { brings, stays: (file.own?.length ?? 0) - brings } };
}

function grown<Name extends ListName>(name: Name, here: Settings, file: Partial<Settings>): Settings[Name] {
  const isLater = name === 'yuanValues' ? (isSetLater as never) : undefined;
  return joined(name, here[name], file[name] ?? [], isLater);
}

/** Both lists merged without duplicates: an entry of the file replaces an existing one if it is newer. */
function joined<Name extends ListName>(
  name: Name,
  here: Settings[Name],
  file: Settings[Name],
  isLater: (one: Settings[Name][number], other: Settings[Name][number]) => boolean = () => false,
): Settings[Name] {
  type Entry = Settings[Name][number];
  const { keyOf, most } = LISTS[name] as ListField<Entry>;
  const entries = new Map<string, Entry>(here.map((entry) => [keyOf(entry), entry]));
  for (const entry of file as Entry[]) {
    const before = entries.get(keyOf(entry));
    if (before === undefined || isLater(entry, before)) entries.set(keyOf(entry), entry);
  }
  return [...entries.values()].slice(0, most) as Settings[Name];
}

const isSetLater = (one: { setOn: string }, other: { setOn: string }): boolean => one.setOn > other.setOn;
