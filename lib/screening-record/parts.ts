import * as v from 'valibot';
import { OUTCOMES } from '../domain/outcome';
import { SaidSchema } from '../said/said-schema';
import { Count, Digest, ROW_LEVELS, TALLY } from './fields';
import { HeadSchema, type RecordHead } from './head-schema';
import {
  type ShipmentEnd,
  ShipmentEndSchema,
  type ShipmentHead,
  ShipmentHeadSchema,
} from './shipment-schema';

const VerdictSchema = v.strictObject({ outcome: v.string(), ground: SaidSchema });

const DecidedSchema = v.strictObject({
  kind: v.picklist(['conflict', 'not-conflict', 'authorised', 'escalated', 'watch']),
  by: v.string(),
  at: v.string(),
  why: v.string(),
  /** Whether it counts: not where what it rests on changed since, or where another contradicts it. */
  standing: v.picklist(['stands', 'contested', 'lapsed']),
});
export type RecordedDecision = v.InferOutput<typeof DecidedSchema>;

export const FindingSchema = v.strictObject({
  recordNo: v.string(),
  regime: v.string(),
  list: v.string(),
  listDate: v.string(),
  demonstration: v.boolean(),
  mark: v.string(),
  holder: v.string(),
  relation: v.string(),
  field: v.string(),
  start: Count,
  end: Count,
  text: v.string(),
  use: v.string(),
  goods: v.string(),
  /** Null where nobody knows. */
  inForce: v.nullable(v.boolean()),
  confidence: v.number(),
  outcome: v.picklist(OUTCOMES),
  /** What a person decided about it; null where nobody did. */
  decision: v.nullable(DecidedSchema),
  customs: VerdictSchema,
  law: VerdictSchema,
});
export type RecordedFinding = v.InferOutput<typeof FindingSchema>;

const TextSchema = v.strictObject({ text: v.string(), sha256: Digest });

const RowSchema = v.strictObject({
  part: v.literal('row'),
  row: Count,
  id: v.string(),
  /** The listing's texts by their field, as they were screened, with the digest of their normal form. */
  texts: v.record(v.string(), TextSchema),
  level: v.picklist(ROW_LEVELS),
  findings: v.array(FindingSchema),
  /** What nobody looked up of it, in words. */
  notLookedUp: v.array(SaidSchema),
});
export type RecordedRow = v.InferOutput<typeof RowSchema>;

const RejectedSchema = v.strictObject({
  part: v.literal('rejected'),
  row: Count,
  id: v.string(),
  reason: SaidSchema,
});
export type RejectedRow = v.InferOutput<typeof RejectedSchema>;

const EndSchema = v.strictObject({
  part: v.literal('end'),
  ...TALLY,
  notChecked: v.array(SaidSchema),
});
export type RecordEnd = v.InferOutput<typeof EndSchema>;

/** What a listing or its refusal is in a record. */
export type RowPart = RecordedRow | RejectedRow;

/**
 * A record is a head, a part for each listing, and an end. One of a shipment is its own head, such records one after the
 * other, whole, and its own end.
 */
export type RecordPart = RecordHead | RowPart | RecordEnd | ShipmentHead | ShipmentEnd;

/** A part in its place: `prev` is the hash of the part before, `hash` is over both. */
export interface SealedPart {
  hash: string;
  part: RecordPart;
  prev: string;
}

const SealedSchema: v.GenericSchema<unknown, SealedPart> = v.strictObject({
  hash: Digest,
  part: v.variant('part', [
    HeadSchema,
    RowSchema,
    RejectedSchema,
    EndSchema,
    ShipmentHeadSchema,
    ShipmentEndSchema,
  ]),
  prev: Digest,
});

/** A part of unknown origin; undefined where it is none. Never throws. */
export function readSealedPart(value: unknown): SealedPart | undefined {
  const read = v.safeParse(SealedSchema, value);
  return read.success ? read.output : undefined;
}
