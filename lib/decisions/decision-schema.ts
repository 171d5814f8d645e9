import * as v from 'valibot';
import { valuesOf } from '../runtime/values-of';
import type { GoodsRelation, Use } from '../verdict/verdict';
import type { Decision, DecisionKind } from './decision';

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(4_000));
const Words = v.pipe(v.string(), v.maxLength(10_000));

const Kind = v.picklist(
  valuesOf<DecisionKind>({ conflict: true, 'not-conflict': true, authorised: true, watch: true }),
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

/** A decision that comes from outside, such as a backup: one without its kind or its reach would hide findings. */
export const DecisionSchema: v.GenericSchema<unknown, Decision> = v.object({
  id: Name,
  kind: Kind,
  regime: Name,
  recordNo: Name,
  mark: Words,
  words: Words,
  reach: v.variant('to', [
    v.object({ to: v.literal('listing'), site: Words, listingId: Words }),
    v.object({ to: v.literal('seller'), seller: Name }),
    v.object({ to: v.literal('words'), words: Name, use: UseOfWords, goods: Goods }),
  ]),
  note: v.pipe(v.string(), v.maxLength(100_000)),
  at: v.pipe(v.string(), v.isoTimestamp()),
});
