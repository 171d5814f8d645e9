import * as v from 'valibot';
import type { Listing } from '../domain/listing';
import { LONGEST_TITLE } from '../domain/longest-title';
import type { FindingName, QueueItem } from './queue-item';

const Text = v.pipe(v.string(), v.maxLength(LONGEST_TITLE));
const Line = v.pipe(v.string(), v.maxLength(4_000));
const Name = v.pipe(Line, v.regex(/\S/));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Of a row of a file it holds the title, as JSON writes it: a letter that must be escaped is six at most. */
const LONGEST_KEY = 6 * LONGEST_TITLE + 40_000;
const Amount = v.pipe(v.number(), v.finite());
const Moment = v.pipe(v.string(), v.isoTimestamp());

const ListingSchema: v.GenericSchema<unknown, Listing> = v.object({
  id: Line,
  site: Line,
  url: Text,
  title: Text,
  brand: v.exactOptional(Text),
  category: v.exactOptional(Text),
  seller: v.exactOptional(Text),
  price: v.exactOptional(Amount),
  currency: v.exactOptional(Line),
  quantity: v.exactOptional(Amount),
  translated: v.exactOptional(v.literal(true)),
  locale: v.exactOptional(Line),
  images: v.pipe(v.array(Text), v.maxLength(200)),
});

const FindingSchema: v.GenericSchema<unknown, FindingName> = v.object({
  regime: Name,
  recordNo: Name,
  mark: Text,
  text: Text,
  field: v.picklist(['title', 'brand', 'seller']),
  start: Count,
});

/** An item of the queue out of a backup: a file of any origin. */
export const QueueItemSchema: v.GenericSchema<unknown, QueueItem> = v.object({
  key: v.pipe(v.string(), v.maxLength(LONGEST_KEY), v.regex(/\S/)),
  listing: ListingSchema,
  finding: FindingSchema,
  from: v.picklist(['page', 'bulk', 'survey']),
  context: Line,
  addedAt: Moment,
  skippedAt: v.exactOptional(Moment),
  labels: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.maxLength(50))),
});
