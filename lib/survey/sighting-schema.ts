import * as v from 'valibot';
import { isMoment } from '../domain/moment';
import { OUTCOMES } from '../domain/outcome';
import { withoutControls } from '../text/controls';
import { MOST_EVIDENCE } from './note-evidence';
import { keyOf } from './see';
import type { Sighting } from './sighting';

const Text = v.pipe(v.string(), v.maxLength(2_000), v.transform(withoutControls));
const Word = v.pipe(v.string(), v.maxLength(500), v.transform(withoutControls));
const Moment = v.pipe(v.string(), v.check(isMoment));
const Amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const Currency = v.pipe(v.string(), v.maxLength(10));
const Address = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.check((text) => text === '' || /^https?:/i.test(text)),
);
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));
const Relation = v.picklist(['identical', 'near-identical', 'similar']);

const VerdictSchema = v.object({
  regime: Word,
  recordNo: Word,
  mark: Word,
  words: Word,
  field: v.picklist(['title', 'brand', 'seller']),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  relation: Relation,
  goods: v.picklist(['same', 'similar', 'same-class-unknown', 'different', 'unknown']),
  row: Word,
  level: v.picklist(['conflict', 'review', 'note', 'clear']),
  customs: v.picklist([
    'in-scope',
    'likely',
    'borderline',
    'review',
    'application-only',
    'out',
    'cleared',
    'unknown',
  ]),
  law: v.picklist([
    ...(['identical-mark', 'likelihood-of-confusion', 'reference-use', 'descriptive-use'] as const),
    ...(['well-known-only', 'authorised', 'none', 'unknown'] as const),
  ]),
  list: Word,
  listDate: Word,
  demonstration: v.boolean(),
  decision: v.exactOptional(v.picklist(['conflict', 'not-conflict', 'authorised', 'escalated', 'watch'])),
});

const FACTS = {
  title: Text,
  seller: v.exactOptional(Word),
  price: v.exactOptional(Amount),
  currency: v.exactOptional(Currency),
};

/**
 * A sighting out of a file of any origin: nothing of it is stored unchecked. Its key is made anew, and its last moment is
 * not before its first.
 */
export const SightingSchema: v.GenericSchema<unknown, Sighting> = v.pipe(
  v.object({
    ...FACTS,
    key: v.string(),
    site: v.pipe(Word, v.minLength(1)),
    shop: Word,
    id: v.pipe(Word, v.minLength(1)),
    url: Address,
    brand: v.exactOptional(Word),
    image: v.exactOptional(Address),
    named: v.pipe(
      list(v.object({ mark: Word, words: Word, relation: v.exactOptional(Relation) }), 1_000),
      v.minLength(1),
    ),
    outcome: v.picklist(OUTCOMES),
    verdicts: list(VerdictSchema, 50),
    first: Moment,
    last: Moment,
    days: v.pipe(v.number(), v.integer(), v.minValue(1)),
    prices: v.exactOptional(
      list(v.object({ price: Amount, currency: v.exactOptional(Currency), at: Moment }), 100),
    ),
    clockBack: v.exactOptional(v.literal(true)),
    reported: v.exactOptional(v.object({ at: Moment, ...FACTS })),
    looked: v.exactOptional(
      v.object({
        at: Moment,
        state: v.picklist(['there', 'changed', 'gone', 'moved', 'back']),
        changes: v.exactOptional(list(v.picklist(['title', 'seller', 'price', 'currency']), 4)),
        to: v.exactOptional(Address),
      }),
    ),
    evidence: v.exactOptional(
      list(
        v.object({ at: Moment, digest: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), file: Word }),
        MOST_EVIDENCE,
      ),
    ),
  }),
  v.check(({ first, last }) => Date.parse(first) <= Date.parse(last)),
  v.transform((sighting) => ({ ...sighting, key: keyOf(sighting.site, sighting.id) })),
);
