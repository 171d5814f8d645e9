import * as v from 'valibot';
import { FIELDS } from '../lists/registers/recordal-fields';

/** Shapes of what a backup brings: a file of any origin, so nothing of it is stored unchecked. */
const Text = v.pipe(v.string(), v.maxLength(4_000));
const Long = v.pipe(v.string(), v.maxLength(100_000));
const Moment = v.pipe(v.string(), v.maxLength(40));

export const NoteSchema = v.object({
  regime: Text,
  recordNo: Text,
  note: Long,
  authorisedUsers: v.pipe(v.array(Text), v.maxLength(2_000)),
  mark: v.exactOptional(Text),
  watched: v.exactOptional(v.boolean()),
  at: Moment,
});

export const StockSchema = v.object({
  id: Text,
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
  list: Text,
  listDate: Text,
  demonstration: v.boolean(),
  regime: Text,
  recordNo: Text,
  mark: Long,
  holder: Text,
  at: Moment,
  seen: v.boolean(),
});

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const ChangesSchema = v.object({
  list: Text,
  version: Count,
  generation: Count,
  at: Moment,
  added: Count,
  changed: Count,
  removed: Count,
  records: v.array(
    v.object({
      kind: Kind,
      regime: Text,
      recordNo: Text,
      mark: Long,
      fields: v.exactOptional(v.array(Text)),
    }),
  ),
});

export const ColumnMapSchema = v.object({
  layout: Text,
  map: v.pipe(
    v.array(v.object({ header: Text, field: v.exactOptional(v.picklist(FIELDS)) })),
    v.maxLength(1_000),
  ),
});

/** Subscriptions with their pinned keys; results of the last check are fetched again. */
export const SubscriptionSchema = v.object({
  url: v.pipe(Text, v.url()),
  name: v.exactOptional(Text),
  paused: v.boolean(),
  addedAt: Moment,
  version: v.exactOptional(Count),
  key: v.exactOptional(Text),
});

export const ListSchema = v.object({
  name: v.pipe(Text, v.minLength(1)),
  title: v.exactOptional(Text),
  publisher: v.exactOptional(Text),
  licence: v.exactOptional(Text),
  date: Text,
  expires: v.exactOptional(Text),
  demonstration: v.boolean(),
  origin: v.variant('kind', [
    v.object({ kind: v.literal('packaged') }),
    v.object({ kind: v.literal('own') }),
    v.object({ kind: v.literal('file'), file: Text }),
    v.object({ kind: v.literal('page'), url: Text }),
    v.object({ kind: v.literal('subscription'), url: Text }),
  ]),
  version: Count,
  count: Count,
});
