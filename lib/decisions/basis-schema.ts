import * as v from 'valibot';
import { LONGEST_TITLE } from '../domain/longest-title';
import { valuesOf } from '../runtime/values-of';
import type { RecordPrint } from '../screening/record-print';
import type { DecisionBasis } from './decision';

const Text = v.pipe(v.string(), v.maxLength(LONGEST_TITLE));
const Line = v.pipe(v.string(), v.maxLength(4_000));
const Hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const PRINT = {
  goods: Hash,
  status: v.picklist(
    valuesOf<RecordPrint['status']>({
      active: true,
      expired: true,
      revoked: true,
      cancelled: true,
      unknown: true,
    }),
  ),
  term: v.pipe(v.string(), v.maxLength(200)),
};

/** The facts about a record that are compared, as they come with a finding. */
export const RecordPrintSchema: v.GenericSchema<unknown, RecordPrint> = v.object(PRINT);

/** The facts about a listing that are stored so that a person can judge it again. */
export const KEPT_LISTING = {
  site: Line,
  id: Line,
  url: Text,
  title: Text,
  brand: v.exactOptional(Text),
  seller: v.exactOptional(Text),
  price: v.exactOptional(v.pipe(v.number(), v.finite())),
  currency: v.exactOptional(Line),
};

/** What a decision was based on, from a store or an untrusted file. */
export const BasisSchema: v.GenericSchema<unknown, DecisionBasis> = v.object({
  listing: v.object({ hash: Hash, ...KEPT_LISTING }),
  record: v.exactOptional(v.object({ hash: Hash, ...PRINT })),
});
