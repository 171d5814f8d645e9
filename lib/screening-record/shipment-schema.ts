import * as v from 'valibot';
import { SaidSchema } from '../said/said-schema';
import { Count, Digest, TALLY } from './fields';

const ContentSchema = v.strictObject({
  /** The file or page that the record is of. */
  name: v.string(),
  /** The record's digest, by which others know it where it stands alone. */
  digest: Digest,
  rows: Count,
});
export type ShipmentContent = v.InferOutput<typeof ContentSchema>;

export const ShipmentHeadSchema = v.strictObject({
  part: v.literal('shipment'),
  v: v.literal(1),
  program: v.string(),
  /** When the records were put together, by this machine's clock. */
  at: v.string(),
  /** What the person calls it. */
  name: v.string(),
  /** The records in it, in their order. */
  records: v.array(ContentSchema),
  notChecked: v.array(SaidSchema),
  /** Every word that the page has beside the data and beside the records, which bring their own. */
  labels: v.record(v.string(), SaidSchema),
});
export type ShipmentHead = v.InferOutput<typeof ShipmentHeadSchema>;

export const ShipmentEndSchema = v.strictObject({
  part: v.literal('shipment-end'),
  records: Count,
  ...TALLY,
});
export type ShipmentEnd = v.InferOutput<typeof ShipmentEndSchema>;
