import * as v from 'valibot';
import { Day } from '../../domain/day-schema';
import type { TextBelow } from '../../locales/text-key';
import { hasTranslation } from '../../locales/translate';
import { CheckedSchema } from '../law/provision';

const NextText = v.custom<TextBelow<'next'>>(
  (key) => typeof key === 'string' && hasTranslation(`next.${key}`),
);

const Some = v.optional(v.pipe(v.array(v.string()), v.minLength(1)));

/** Steps for one role in one kind of case. All rules that fit apply, in the file's order. */
export const NextRuleSchema = v.strictObject({
  role: v.picklist(['seller', 'moderator', 'holder']),
  when: v.strictObject({
    row: Some,
    customs: Some,
    use: Some,
    outcome: Some,
    /** Regimes whose rule the steps are, and those whose rule they are not. */
    regime: Some,
    notRegime: Some,
    /** The goods are an accessory or part. */
    accessory: v.optional(v.boolean()),
    /** Characters were exchanged or hidden. */
    evasion: v.optional(v.boolean()),
    /** Somebody else has recorded the user's own word. */
    rival: v.optional(v.boolean()),
  }),
  /** Keys of sentences under `next`; {mark}, {recordNo} and {holder} are filled in. */
  steps: v.pipe(v.array(NextText), v.minLength(1)),
  /** Of steps that a law prescribes: where they were read, and when. */
  source: v.optional(
    v.strictObject({ law: v.string(), article: v.string(), on: Day, checked: CheckedSchema }),
  ),
});

export const NextFileSchema = v.array(NextRuleSchema);

export type NextRule = v.InferOutput<typeof NextRuleSchema>;
export type Role = NextRule['role'];
