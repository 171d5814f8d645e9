import * as v from 'valibot';
import { STALE_AFTER_DAYS } from '../domain/freshness';
import { SHOWN_FROM } from '../domain/thresholds';
import {
  CHOICES,
  type Choices,
  type EntryOf,
  isList,
  LISTS,
  type ListField,
  type ListName,
  type Role,
  type Sensitivity,
  type Settings,
} from './fields';

export {
  type Choices,
  type EntryOf,
  type ListName,
  type ReasonTemplate,
  type Role,
  type Sensitivity,
  type Settings,
  STALE_CHOICES,
} from './fields';

const DEFAULTS: Settings = {
  role: 'seller',
  policy: 'strict',
  direction: 'export',
  sensitivity: 'usual',
  language: '',
  own: [],
  yuanValues: [],
  staleAfterDays: STALE_AFTER_DAYS,
  sitesOff: [],
  writingCentres: [],
  reasons: [],
  labels: [],
  countPageBrands: true,
  surveying: false,
  surveyMarks: [],
  surveySites: [],
  knownSellers: [],
  surveyViews: [],
  reviewer: '',
  timestampServer: '',
  welcomed: false,
  customs: '',
  demonstrationList: 'until-real',
};

/** A part of stored settings that this version cannot read: a whole setting, or one entry of a list. */
export interface UnreadPart {
  setting: string;
  value: unknown;
}

/** Stored settings, taken apart. */
export interface ReadSettings {
  settings: Partial<Settings>;
  unread: UnreadPart[];
}

/** Setting by setting, and entry by entry in lists: an unreadable part affects nothing else. Never throws. */
export function readStored(stored: object): ReadSettings {
  const read: ReadSettings = { settings: {}, unread: [] };
  for (const [name, value] of Object.entries(stored)) {
    if (isList(name)) {
      const { entries, unread } = readList(name, value);
      if (Array.isArray(value)) Object.assign(read.settings, { [name]: entries });
      read.unread.push(...unread.map((part) => ({ setting: name, value: part })));
    } else if (Object.hasOwn(CHOICES, name) && v.is(CHOICES[name as keyof Choices], value))
      Object.assign(read.settings, { [name]: value });
    else read.unread.push({ setting: name, value });
  }
  return read;
}

/** The readable entries of a stored list, and the rest: unreadable entries, or a value that is no list. */
export function readList<Name extends ListName>(
  name: Name,
  stored: unknown,
): { entries: EntryOf<Name>[]; unread: unknown[] } {
  const { schema, most } = LISTS[name] as ListField<EntryOf<Name>>;
  const entries: EntryOf<Name>[] = [];
  const unread: unknown[] = [];
  for (const part of Array.isArray(stored) ? stored : stored === undefined ? [] : [stored]) {
    const { success, output } = v.safeParse(schema, part);
    if (Array.isArray(stored) && success && entries.length < most) entries.push(output);
    else unread.push(part);
  }
  return { entries, unread };
}

/** Settings from any value, however old or damaged: unreadable parts get their defaults. Never throws. */
export function settingsFrom(stored: unknown): Settings {
  return {
    ...DEFAULTS,
    ...(typeof stored === 'object' && stored !== null ? readStored(stored).settings : {}),
  };
}

/** The usual wishes of a role: a seller wants no surprises, a moderator few false alarms, a holder every trace. */
export const ROLE_DEFAULTS: Readonly<Record<Role, Pick<Settings, 'policy' | 'sensitivity'>>> = {
  seller: { policy: 'strict', sensitivity: 'usual' },
  moderator: { policy: 'strict', sensitivity: 'few' },
  holder: { policy: 'cautious', sensitivity: 'many' },
};

/** Least confidence of a finding that a page shows, by sensitivity. `usual` is what the engine itself would show. */
export const LEAST_CONFIDENCE: Readonly<Record<Sensitivity, number>> = {
  few: 0.7,
  usual: SHOWN_FROM,
  many: 0.3,
};
