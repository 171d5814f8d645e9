import * as v from 'valibot';
import { MARKED_OUTCOMES, OUTCOMES } from '../domain/outcome';
import { SaidSchema } from '../said/said-schema';

export const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const Digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/**
 * The levels of a row, most severe first. `settled`: something was found, and none of it is left in sight, by a person's
 * decision or because no recordal reaches the offer; `clear` is a row in which nothing was found.
 */
export const ROW_LEVELS = [...MARKED_OUTCOMES, 'settled', 'clear'] as const;
export type RowLevel = (typeof ROW_LEVELS)[number];

const ListSchema = v.strictObject({
  name: v.string(),
  /** Day it speaks for; empty where nobody knows. */
  date: v.string(),
  expires: v.exactOptional(v.string()),
  demonstration: v.boolean(),
  regimes: v.array(v.string()),
  recordals: Count,
  /** SHA-256 of what its rows say, whatever their order: its version. */
  content: Digest,
  /** SHA-256 of the file that it was read from; null where a browser keeps its rows, and no file. */
  file: v.nullable(Digest),
  /** Null for a whole register. */
  coverage: v.nullable(v.strictObject({ searches: Count, inPart: Count, whole: v.array(v.string()) })),
  freshness: v.picklist(['fresh', 'stale', 'expired', 'undated']),
  /** Rows of it that were refused; null where it was compiled before, and nobody knows any more. */
  refused: v.nullable(Count),
  /** What it answers for, in words. */
  answers: SaidSchema,
});
export type RecordedList = v.InferOutput<typeof ListSchema>;

const HeadSchema = v.strictObject({
  part: v.literal('head'),
  v: v.literal(1),
  program: v.string(),
  /** When the record was begun, by this machine's clock. */
  at: v.string(),
  file: v.strictObject({ name: v.string(), sha256: Digest }),
  judged: v.strictObject({
    on: v.string(),
    policy: v.string(),
    direction: v.string(),
    consignment: v.string(),
    ownMarks: Count,
  }),
  lists: v.array(ListSchema),
  /** The log by whose decisions the findings stand; null where none was given, its `file` where it is the browser's own. `head` is the hash of its last entry. */
  decisions: v.nullable(
    v.strictObject({ file: v.nullable(Digest), entries: Count, unread: Count, head: Digest }),
  ),
  notChecked: v.array(SaidSchema),
  /** Every word that the page has beside the data: a later version of the program shows, and checks, the same page. */
  labels: v.record(v.string(), SaidSchema),
});
export type RecordHead = v.InferOutput<typeof HeadSchema>;

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
  rows: Count,
  rejected: Count,
  levels: v.strictObject({
    conflict: Count,
    review: Count,
    note: Count,
    'not-looked-up': Count,
    settled: Count,
    clear: Count,
  }),
  notChecked: v.array(SaidSchema),
});
export type RecordEnd = v.InferOutput<typeof EndSchema>;

/** A record is a head, a part for each row of the file, and an end. */
export type RecordPart = RecordHead | RecordedRow | RejectedRow | RecordEnd;

/** A part in its place: `prev` is the hash of the part before, `hash` is over both. */
export interface SealedPart {
  hash: string;
  part: RecordPart;
  prev: string;
}

const SealedSchema: v.GenericSchema<unknown, SealedPart> = v.strictObject({
  hash: Digest,
  part: v.variant('part', [HeadSchema, RowSchema, RejectedSchema, EndSchema]),
  prev: Digest,
});

/** A part of unknown origin; undefined where it is none. Never throws. */
export function readSealedPart(value: unknown): SealedPart | undefined {
  const read = v.safeParse(SealedSchema, value);
  return read.success ? read.output : undefined;
}
