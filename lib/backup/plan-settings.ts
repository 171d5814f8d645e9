import { LISTS, type ListField, type ListName, type Settings } from '../settings/fields';
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
 * a currency the newer one), sites that are switched off, reasons and labels; those here first, as many as are ever kept.
 */
export function planSettings(file: Partial<Settings>, here: Settings): SettingsPlan {
  const wanted: Partial<Settings> = {
    ...file,
    ...(file.own && { own: joined('own', here.own, file.own) }),
    ...(file.yuanValues && {
      yuanValues: joined('yuanValues', here.yuanValues, file.yuanValues, isSetLater),
    }),
    ...(file.sitesOff && { sitesOff: joined('sitesOff', here.sitesOff, file.sitesOff) }),
    ...(file.reasons && { reasons: joined('reasons', here.reasons, file.reasons) }),
    ...(file.labels && { labels: joined('labels', here.labels, file.labels) }),
  };
  const changes = Object.entries(wanted).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(here[name as keyof Settings]),
  );
  const take: Partial<Settings> = Object.fromEntries(changes);
  const brings = take.own ? take.own.length - here.own.length : 0;
  const others = Object.keys(file).filter((name) => name !== 'own').length;
  const changed = changes.filter(([name]) => name !== 'own').length;
  return { take, changed, same: others - changed, own: { brings, stays: (file.own?.length ?? 0) - brings } };
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
