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
  /** The field of the register that was searched; only a search for marks says anything about a word on a listing. */
  field: v.optional(v.picklist(['mark', 'holder', 'number']), 'mark'),
  /** Whether the register returns only marks equal to these words, or all marks that contain them. */
  match: v.picklist(['exact', 'contains']),
  /** The day of the answer. */
  day: Day,
  /** The number of rows that the register reports; 0 is an answer too. */
  hits: Count,
  /** The number of rows that were taken in. If fewer than `hits`, the search was only partly looked up. */
  taken: Count,
  /** The customs regime whose register was asked; if absent, the only regime of its list's recordals. */
  regime: v.exactOptional(Regime),
});
export type Query = v.InferOutput<typeof QuerySchema>;

/** The most searches that one list may hold: some years of work in a large office. */
const MOST_QUERIES = 50_000;

/**
 * What a list answers for if it is not a whole register: these searches and nothing else. A list without a coverage is
 * a whole register.
 */
export const CoverageSchema = v.object({
  queries: v.pipe(v.array(QuerySchema), v.maxLength(MOST_QUERIES)),
  /**
   * Regimes for which the list holds a whole register nevertheless: a list may combine a register with searches
   * elsewhere.
   */
  whole: v.exactOptional(v.pipe(v.array(Regime), v.maxLength(100))),
});
export type Coverage = v.InferOutput<typeof CoverageSchema>;

/** A coverage, or the name of its invalid part. Never throws. */
export function checkCoverage(value: unknown): { coverage: Coverage } | { fault: string } {
  const read = v.safeParse(CoverageSchema, value);
  return read.success ? { coverage: read.output } : { fault: v.getDotPath(read.issues[0]) ?? 'coverage' };
}
