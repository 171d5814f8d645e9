import * as v from 'valibot';
import { KEPT_LISTING } from '../decisions/basis-schema';
import { LONGEST_TITLE } from '../domain/longest-title';
import { ORIGINS, type Round, SAID } from './round';

/** The most items of one round: a person answers a few hundred a day. */
export const MOST_ITEMS = 2_000;

const Text = v.pipe(v.string(), v.maxLength(LONGEST_TITLE));
const Line = v.pipe(v.string(), v.maxLength(4_000));
const Name = v.pipe(Line, v.regex(/\S/));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Moment = v.pipe(v.string(), v.isoTimestamp());

const ItemSchema = v.object({
  key: Name,
  origin: v.picklist(ORIGINS),
  listing: v.object(KEPT_LISTING),
  about: v.exactOptional(
    v.object({ regime: Name, recordNo: Name, mark: Text, holder: v.exactOptional(Text), words: Text }),
  ),
  known: v.exactOptional(v.picklist(['conflict', 'no-conflict'])),
  knownBy: v.exactOptional(Line),
  said: v.exactOptional(
    v.object({ what: v.picklist(SAID), at: Moment, by: v.exactOptional(Line), took: Count }),
  ),
});

/** A round from a store or a backup. A sample larger than its population is invalid. */
export const RoundSchema: v.GenericSchema<unknown, Round> = v.pipe(
  v.object({
    id: Name,
    drawnAt: Moment,
    from: Line,
    population: v.object({ flagged: Count, unflagged: Count, unreadable: Count }),
    begunAt: v.exactOptional(Moment),
    items: v.pipe(v.array(ItemSchema), v.maxLength(MOST_ITEMS)),
  }),
  v.check(({ items, population }) =>
    (['flagged', 'unflagged'] as const).every(
      (origin) => items.filter((item) => item.origin === origin).length <= population[origin],
    ),
  ),
);
