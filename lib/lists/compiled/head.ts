import * as v from 'valibot';
import { CoverageSchema } from '../../domain/coverage';
import { Day } from '../../domain/day-schema';

/** UTF-16 units of a list's name. */
export const LONGEST_LIST_NAME = 400;

const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_LIST_NAME));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Where a section lies in the file, in bytes. */
const PlaceSchema = v.object({ at: Count, bytes: Count });
export type Place = v.InferOutput<typeof PlaceSchema>;

/** What a compiled list says of itself. */
const LabelSchema = v.object({
  name: Name,
  /** Day the list speaks for; empty where nobody knows. */
  date: v.union([Day, v.literal('')]),
  demonstration: v.boolean(),
  /** Day after which the publisher no longer stands by it. */
  expires: v.exactOptional(Day),
  /** Absent where its rows are of several regimes. */
  regime: v.exactOptional(Name),
  /** Every regime of its rows, or that was asked. */
  regimes: v.array(Name),
  /** What it answers for; absent for a whole register. */
  coverage: v.exactOptional(CoverageSchema),
});
export type ListLabel = v.InferOutput<typeof LabelSchema>;

const CompiledSchema = v.object({
  label: LabelSchema,
  count: Count,
  /** SHA-256 of what the rows say, whatever their order: that of a published list's manifest (lib/lists/FORMAT.md). */
  content: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  index: PlaceSchema,
  /** The rows as JSON, one behind the other, without their schema's defaults. */
  rows: PlaceSchema,
  /** Float64: where each row starts in `rows`; one more than there are rows. */
  starts: PlaceSchema,
});
export type CompiledPart = v.InferOutput<typeof CompiledSchema>;

const HeadSchema = v.object({
  /** Version of the program that compiled the lists. */
  program: Name,
  lists: v.pipe(v.array(CompiledSchema), v.minLength(1), v.maxLength(1_000)),
});
export type Head = v.InferOutput<typeof HeadSchema>;

/** The head of a file, from its JSON; undefined where it is none. */
export function readHead(json: string): Head | undefined {
  try {
    const read = v.safeParse(HeadSchema, JSON.parse(json));
    return read.success ? read.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
