import * as v from 'valibot';
import { Day } from '../domain/day';
import { STALE_AFTER_DAYS } from '../domain/freshness';
import { SHOWN_FROM } from '../domain/thresholds';

/** Days among which a person chooses when a list counts as stale. */
export const STALE_CHOICES = [30, 90, 180, 365] as const;

const Text = v.pipe(v.string(), v.maxLength(400));

/** What a person chose. Every field has a fallback, so that settings of any age, or damaged ones, still open. */
export const SettingsSchema = v.object({
  /** Who reads: sets the defaults below, and whose next steps are told. */
  role: v.fallback(v.picklist(['seller', 'moderator', 'holder']), 'seller'),
  /** Whether a similar mark that was not recorded counts as waived at customs. */
  policy: v.fallback(v.picklist(['strict', 'cautious']), 'strict'),
  /** Which border the goods cross: some customs act on imports only. */
  direction: v.fallback(v.picklist(['export', 'import']), 'export'),
  /** How sure a finding must be before a page shows it. */
  sensitivity: v.fallback(v.picklist(['few', 'usual', 'many']), 'usual'),
  /** Marks the person owns or may use. */
  own: v.fallback(
    v.pipe(
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
    [],
  ),
  /** What one unit of a currency is worth in yuan, and when the person said so; one entry per currency. */
  yuanValues: v.fallback(
    v.pipe(
      v.array(
        v.object({
          currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
          yuan: v.pipe(v.number(), v.finite(), v.gtValue(0)),
          setOn: Day,
        }),
      ),
      v.maxLength(200),
    ),
    [],
  ),
  /** Days after which a list counts as stale. */
  staleAfterDays: v.fallback(v.picklist(STALE_CHOICES), STALE_AFTER_DAYS),
  /** Host names of sites that are switched off. */
  sitesOff: v.fallback(v.pipe(v.array(Text), v.maxLength(1_000)), []),
  /** Whether the first-run page was read to its end. */
  welcomed: v.fallback(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;
export type Role = Settings['role'];
export type Sensitivity = Settings['sensitivity'];

/** Settings out of anything: what cannot be read falls back to its default. Never throws. */
export function settingsFrom(stored: unknown): Settings {
  return v.parse(SettingsSchema, typeof stored === 'object' && stored !== null ? stored : {});
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
