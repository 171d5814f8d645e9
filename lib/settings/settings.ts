import * as v from 'valibot';
import { Day } from '../domain/day-schema';
import { STALE_AFTER_DAYS } from '../domain/freshness';
import { SHOWN_FROM } from '../domain/thresholds';

/** Days among which a person chooses when a list counts as stale. */
export const STALE_CHOICES = [30, 90, 180, 365] as const;

const Text = v.pipe(v.string(), v.maxLength(400));

/** What a person chose, setting by setting. */
const FIELDS = {
  /** Who reads: sets the defaults below, and whose next steps are shown. */
  role: v.picklist(['seller', 'moderator', 'holder']),
  /** Whether a similar mark that was not recorded counts as waived at customs. */
  policy: v.picklist(['strict', 'cautious']),
  /** Which border the goods cross: some customs act on imports only. */
  direction: v.picklist(['export', 'import']),
  /** How sure a finding must be before a page shows it. */
  sensitivity: v.picklist(['few', 'usual', 'many']),
  /** Marks the person owns or may use. */
  own: v.pipe(
    v.array(
      v.object({
        markText: v.pipe(Text, v.minLength(1)),
        recordNo: v.optional(Text),
        registrationNo: v.optional(Text),
        /** The holder as the lists write the name: their recordals are the person's own. */
        holder: v.optional(Text),
        /** Customs regimes (CN, US, …) in which the mark is protected or licensed; absent: in all. */
        regimes: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(100))),
        role: v.picklist(['own', 'licensed']),
      }),
    ),
    v.maxLength(10_000),
  ),
  /** What one unit of a currency is worth in yuan, and when the person said so; one entry per currency. */
  yuanValues: v.pipe(
    v.array(
      v.object({
        currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
        yuan: v.pipe(v.number(), v.finite(), v.gtValue(0)),
        setOn: Day,
      }),
    ),
    v.maxLength(200),
  ),
  /** Days after which a list counts as stale. */
  staleAfterDays: v.picklist(STALE_CHOICES),
  /** Host names of sites that are switched off. */
  sitesOff: v.pipe(v.array(Text), v.maxLength(1_000)),
  /** Whether the first-run page was read to its end. */
  welcomed: v.boolean(),
};
export type Settings = v.InferOutput<v.ObjectSchema<typeof FIELDS, undefined>>;
export type Role = Settings['role'];
export type Sensitivity = Settings['sensitivity'];

const DEFAULTS: Settings = {
  role: 'seller',
  policy: 'strict',
  direction: 'export',
  sensitivity: 'usual',
  own: [],
  yuanValues: [],
  staleAfterDays: STALE_AFTER_DAYS,
  sitesOff: [],
  welcomed: false,
};

/** What is a setting and holds a value that the setting takes; everything else is left out. Never throws. */
export function settingsIn(stored: object): Partial<Settings> {
  const read = Object.entries(stored).flatMap(([name, value]) => {
    if (!Object.hasOwn(FIELDS, name)) return [];
    const { success, output } = v.safeParse(FIELDS[name as keyof Settings] as v.GenericSchema, value);
    return success ? [[name, output]] : [];
  });
  return Object.fromEntries(read);
}

/** Settings out of anything, of any age or damaged: what cannot be read has its default. Never throws. */
export function settingsFrom(stored: unknown): Settings {
  return { ...DEFAULTS, ...(typeof stored === 'object' && stored !== null ? settingsIn(stored) : {}) };
}

/** What a role usually wants: a seller no surprises, a moderator few false alarms, a holder every trace. */
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
