import * as v from 'valibot';
import { CoverageSchema } from '../domain/coverage';
import { isDay } from '../domain/day';
import { isListAddress } from '../domain/list-address';
import { isMoment, liesAhead } from '../domain/moment';
import { FIELDS } from '../lists/registers/recordal-fields';
import type { TextKey } from '../locales/text-key';
import { withoutControls } from '../text/controls';

/** Schemas for the contents of a backup: the file may come from anywhere, so nothing is stored unchecked. */
const Text = v.pipe(v.string(), v.maxLength(4_000));
const Long = v.pipe(v.string(), v.maxLength(100_000));
const Key = v.pipe(Text, v.minLength(1));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

/** The reasons for refusing a value, as keys of their texts; our checks give these keys as their messages. */
export const FAULTS = [
  'notice.noDay',
  'notice.noMoment',
  'notice.liesAhead',
  'notice.noListAddress',
  'notice.longList',
] as const satisfies TextKey[];
const fault = (text: (typeof FAULTS)[number]): string => text;

const Moment = v.pipe(
  v.string(),
  v.check(isMoment, fault('notice.noMoment')),
  v.check((text) => !liesAhead(text), fault('notice.liesAhead')),
);
const DayOrNone = v.pipe(
  v.string(),
  v.check((text) => text === '' || isDay(text), fault('notice.noDay')),
);
const PastDayOrNone = v.pipe(
  DayOrNone,
  v.check((text) => !liesAhead(text), fault('notice.liesAhead')),
);
/** A name that is shown with every verdict: no control or direction characters. */
const ListName = v.pipe(v.string(), v.maxLength(200), v.transform(withoutControls), v.minLength(1));
const Line = v.pipe(Text, v.transform(withoutControls));

const listOf = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.check(({ length }) => length <= most, fault('notice.longList')),
    v.array(item),
  );

export const NoteSchema = v.object({
  regime: Key,
  recordNo: Key,
  note: Long,
  authorisedUsers: listOf(Text, 2_000),
  mark: v.exactOptional(Text),
  watched: v.exactOptional(v.boolean()),
  at: Moment,
});

export const StockSchema = v.object({
  id: Key,
  title: Long,
  brand: v.exactOptional(Text),
  url: v.exactOptional(Text),
  addedAt: Moment,
});

const Kind = v.picklist(['added', 'changed', 'removed']);

export const AlertSchema = v.object({
  about: v.picklist(['stock', 'own', 'watched']),
  subject: Text,
  title: Long,
  words: Long,
  kind: Kind,
  list: ListName,
  listDate: DayOrNone,
  demonstration: v.boolean(),
  regime: Key,
  recordNo: Key,
  mark: Long,
  holder: Text,
  at: Moment,
  seen: v.boolean(),
});

export const ChangesSchema = v.object({
  list: ListName,
  version: Count,
  generation: Count,
  at: Moment,
  added: Count,
  changed: Count,
  removed: Count,
  records: listOf(
    v.object({
      kind: Kind,
      regime: Text,
      recordNo: Text,
      mark: Long,
      fields: v.exactOptional(listOf(Text, 100)),
    }),
    10_000,
  ),
});

export const ColumnMapSchema = v.object({
  layout: Key,
  map: listOf(v.object({ header: Text, field: v.exactOptional(v.picklist(FIELDS)) }), 1_000),
});

/**
 * Subscriptions with their pinned keys. The outcome of checks is fetched again, and the list's name is taken from the
 * list that is here: a file must not claim another's.
 */
export const SubscriptionSchema = v.object({
  url: v.pipe(Text, v.check(isListAddress, fault('notice.noListAddress'))),
  addedAt: Moment,
  version: v.exactOptional(Count),
  key: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(200), v.base64())),
});

export const ListSchema = v.object({
  name: ListName,
  title: v.exactOptional(Line),
  publisher: v.exactOptional(Line),
  licence: v.exactOptional(Line),
  date: PastDayOrNone,
  expires: v.exactOptional(v.pipe(DayOrNone, v.minLength(1))),
  demonstration: v.boolean(),
  origin: v.variant('kind', [
    v.object({ kind: v.literal('packaged') }),
    v.object({ kind: v.literal('own') }),
    v.object({ kind: v.literal('file'), file: Line }),
    v.object({ kind: v.literal('page'), url: Text }),
    v.object({ kind: v.literal('collected'), url: Text }),
    v.object({
      kind: v.literal('subscription'),
      url: v.pipe(Text, v.check(isListAddress, fault('notice.noListAddress'))),
    }),
  ]),
  coverage: v.exactOptional(CoverageSchema),
  version: Count,
  count: Count,
});
