import * as v from 'valibot';
import { Day } from '../../domain/day-schema';
import { CheckedSchema, WordsSchema } from '../law/provision';

const Amount = v.pipe(v.number(), v.minValue(0));

/** One step of what follows. `$1` is the number of days, `$2` an amount of money. */
const StepSchema = v.strictObject({
  key: v.string(),
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  unit: v.optional(v.picklist(['working', 'calendar'])),
  text: WordsSchema,
  checked: CheckedSchema,
});

/** The first tier that fits decides: a value below `below`, up to `upTo`, or any. */
const TierSchema = v.strictObject({
  below: v.optional(Amount),
  upTo: v.optional(Amount),
  share: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  atLeast: v.optional(Amount),
  fixed: v.optional(Amount),
});

/** `exempt`: left alone; `covered`: judged like any other goods; `unknown`: no rule was found. */
const ExemptionSchema = v.picklist(['exempt', 'covered', 'unknown']);

/** How one customs authority, or none, protects recorded marks. Every statement says how far it was checked. */
export const RegimeSchema = v.strictObject({
  regime: v.string(),
  name: WordsSchema,
  authority: WordsSchema,
  /** Whether customs acts on the list by itself; `unknown`: nothing about this country's customs was read. */
  route: v.picklist(['ex-officio', 'application', 'unknown']),
  /** A similar mark that was not recorded: waived, covered by the base mark's record, or not known. */
  similarMarks: v.picklist(['waived', 'covered', 'unclear']),
  directions: v.pipe(v.array(v.picklist(['export', 'import'])), v.minLength(1)),
  /** Of the direction that is not named: whether customs has no power there, or its rules were not read. */
  otherDirection: v.optional(v.picklist(['none', 'not-read'])),
  /** What of a private person's goods the regime leaves alone. */
  personal: v.strictObject({ parcel: ExemptionSchema, luggage: ExemptionSchema }),
  /** Months after its end in which a registration may still be renewed. */
  registrationGraceMonths: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  termYears: v.optional(v.pipe(v.number(), v.minValue(1))),
  /** ISO 4217; empty where unknown. */
  currency: v.string(),
  procedure: v.array(StepSchema),
  /** Steps on the holder's application. */
  application: v.array(StepSchema),
  guarantee: v.optional(
    v.strictObject({
      /** Of the tiers' amounts. The user sets what other currencies are worth in yuan, and in nothing else. */
      currency: v.literal('CNY'),
      checked: CheckedSchema,
      tiers: v.pipe(v.array(TierSchema), v.minLength(1)),
    }),
  ),
  statements: v.array(
    v.strictObject({
      topic: v.string(),
      text: WordsSchema,
      source: v.string(),
      date: Day,
      checked: CheckedSchema,
    }),
  ),
});

export type Regime = v.InferOutput<typeof RegimeSchema>;
export type Step = v.InferOutput<typeof StepSchema>;
export type Tier = v.InferOutput<typeof TierSchema>;
