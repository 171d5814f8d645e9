import * as v from 'valibot';
import { withoutControls } from '../text/controls';
import { Day } from './day-schema';

const Words = v.pipe(v.string(), v.transform(withoutControls), v.trim(), v.minLength(1), v.maxLength(200));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));

const Regime = v.pipe(v.string(), v.transform(withoutControls), v.minLength(1), v.maxLength(40));

/** One search that a person made in an authority's own register, and how much of its answer is in the list. */
export const QuerySchema = v.object({
  /** What was searched for, as typed. */
  words: Words,
  /** In which field of the register; only a search for marks says anything of a word on a listing. */
  field: v.optional(v.picklist(['mark', 'holder', 'number']), 'mark'),
  /** Whether the register answers with marks that are these words, or with all that contain them. */
  match: v.picklist(['exact', 'contains']),
  /** Day of the answer. */
  day: Day,
  /** Rows that the register says it has; 0 is an answer too. */
  hits: Count,
  /** Rows of it that were taken in. Fewer than `hits`: looked up in part. */
  taken: Count,
  /** Customs regime whose register was asked; where absent, the only one that its list's recordals are of. */
  regime: v.exactOptional(Regime),
});
export type Query = v.InferOutput<typeof QuerySchema>;

/**
 * What a list answers for, where it is not a whole register: these searches and nothing else. A list without a
 * coverage is a whole register.
 */
export const CoverageSchema = v.object({ queries: v.pipe(v.array(QuerySchema), v.maxLength(50_000)) });
export type Coverage = v.InferOutput<typeof CoverageSchema>;
