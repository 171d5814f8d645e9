import * as v from 'valibot';
import { LONGEST_TITLE } from '../domain/longest-title';
import { valuesOf } from '../runtime/values-of';
import type { GoodsRelation, Use } from '../verdict/verdict';
import { BasisSchema } from './basis-schema';
import type { Decision, DecisionKind } from './decision';
import { narrowed } from './narrowed';

const Name = v.pipe(v.string(), v.maxLength(4_000), v.regex(/\S/));
const Words = v.pipe(v.string(), v.maxLength(10_000));
const SomeWords = v.pipe(Words, v.regex(/\S/));
/** For a row of a file, the number with the whole title (`offerId`). */
const OfferId = v.pipe(v.string(), v.maxLength(LONGEST_TITLE + 4_001), v.regex(/\S/));
const Line = v.pipe(v.string(), v.maxLength(400));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/**
 * Milliseconds by which another machine's clock may be ahead. A decision from the future would always be the last
 * word.
 */
export const AHEAD = 86_400_000;
/** The most decisions of one reach that one can replace, and the most labels on one: more than anybody makes. */
const MANY = 2_000;
const FEW = 50;

const KindSchema = v.picklist(
  valuesOf<DecisionKind>({
    conflict: true,
    'not-conflict': true,
    authorised: true,
    escalated: true,
    watch: true,
  }),
);
const UseOfWords = v.picklist(
  valuesOf<Use>({
    mark: true,
    compatible: true,
    used: true,
    'counterfeit-signal': true,
    descriptive: true,
    own: true,
  }),
);
const Goods = v.picklist(
  valuesOf<GoodsRelation>({
    same: true,
    similar: true,
    'same-class-unknown': true,
    different: true,
    unknown: true,
  }),
);
const Moment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((at) => Date.parse(at) <= Date.now() + AHEAD),
);

/** The site of a seller or of words is missing from decisions that were stored before sites were. */
const StoredReach = v.variant('to', [
  v.object({ to: v.literal('listing'), site: Words, listingId: OfferId }),
  v.object({ to: v.literal('seller'), site: v.exactOptional(Name), seller: Name }),
  v.object({
    to: v.literal('words'),
    site: v.exactOptional(Name),
    words: SomeWords,
    use: UseOfWords,
    goods: Goods,
  }),
  v.object({ to: v.literal('nowhere'), seller: v.exactOptional(Name), words: v.exactOptional(SomeWords) }),
]);

/** Fields that decisions have had since there is a log of them; earlier ones have none of these. */
const SINCE_THE_LOG = {
  by: v.exactOptional(v.pipe(Line, v.minLength(1))),
  list: v.exactOptional(v.object({ name: Words, date: Line, version: v.exactOptional(Count) })),
  basis: v.exactOptional(BasisSchema),
  supersedes: v.exactOptional(v.pipe(v.array(Name), v.maxLength(MANY))),
  labels: v.exactOptional(v.pipe(v.array(v.pipe(Line, v.regex(/\S/))), v.maxLength(FEW))),
  batch: v.exactOptional(v.object({ id: Name, of: Count, context: Words })),
  took: v.exactOptional(Count),
};

/**
 * A decision from a store, a message or a backup, of this version or an earlier one. A decision without kind or reach
 * would hide findings, so it is invalid; one that reaches further than people were told is narrowed.
 */
export const DecisionSchema: v.GenericSchema<unknown, Decision> = v.pipe(
  v.object({
    id: Name,
    kind: KindSchema,
    regime: Name,
    recordNo: Name,
    mark: Words,
    holder: v.exactOptional(Words),
    words: Words,
    reach: StoredReach,
    note: v.pipe(v.string(), v.maxLength(100_000)),
    at: Moment,
    ...SINCE_THE_LOG,
  }),
  v.transform((decision): Decision => ({ ...decision, reach: narrowed(decision.kind, decision.reach) })),
);
