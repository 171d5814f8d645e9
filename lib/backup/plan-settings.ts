import { isList, LISTS, type ListField, type ListName, type Settings } from '../settings/fields';
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
 * Lays the settings of a file over those that are here. Lists of things grow and lose nothing (own marks, sites that are
 * switched off, what a survey looks for, reasons, labels; of yuan values of a currency the newer one stands); those here first, as many as
 * are ever kept. No file starts a survey: only a press does.
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

/** Both lists as one, nothing twice: an entry of the file stands in the place of one here where it is later. */
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
