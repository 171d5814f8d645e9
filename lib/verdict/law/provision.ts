import * as v from 'valibot';
import { Day } from '../../domain/day-schema';

/** A text of the tables in every language that it was written in; readers of another get the English one. */
export const WordsSchema = v.objectWithRest({ en: v.string(), zh_CN: v.string() }, v.string());

/**
 * How far a statement was checked: against the law's own text, against a secondary source, by its content without the
 * article's number (`content`), by the heading of its chapter alone (`heading`), from memory, or not at all.
 */
export const CheckedSchema = v.picklist(['primary', 'secondary', 'content', 'heading', 'memory', 'no']);

/** What was seen where, on which day: a source is named with what it really said, and with what it did not. */
const SeenSchema = v.strictObject({ on: Day, where: v.string(), what: v.string() });

/** One article of one version of a law. `key` is what the decision table asks for; days choose among versions. */
export const ProvisionSchema = v.strictObject({
  key: v.string(),
  law: WordsSchema,
  version: v.string(),
  /** Begins with the article's number; absent where a source names the act alone. */
  article: v.optional(v.pipe(v.string(), v.regex(/^\d/))),
  /** Acts of the United States are cut into sections. */
  unit: v.optional(v.literal('section')),
  /** Whether a number in brackets counts items (项) or, as mostly, paragraphs (款): Chinese names them apart. */
  bracket: v.optional(v.literal('item')),
  /** What it says, in our own words. */
  summary: WordsSchema,
  /** Absent where no source tells: then the rule is taken as it stands today. */
  inForceFrom: v.optional(Day),
  inForceTo: v.optional(Day),
  source: v.string(),
  checked: CheckedSchema,
  /** Must be there where something was checked. */
  seen: v.optional(SeenSchema),
  note: v.optional(v.string()),
});

export const LawFileSchema = v.strictObject({ regime: v.string(), provisions: v.array(ProvisionSchema) });

/** The new numbers of a law that was revised: one file to edit when its text has been read. */
export const RenumberingSchema = v.strictObject({
  regime: v.string(),
  version: v.string(),
  /** The version whose articles are renumbered. */
  was: v.string(),
  inForceFrom: Day,
  source: v.string(),
  seen: SeenSchema,
  articles: v.array(
    v.strictObject({
      key: v.string(),
      was: v.string(),
      is: v.string(),
      /** `heading`: the number follows from a chapter's heading, and the text was not seen. */
      read: v.picklist(['text', 'heading']),
      /** Where the rule changed with its number. */
      summary: v.optional(WordsSchema),
    }),
  ),
});

export type Checked = v.InferOutput<typeof CheckedSchema>;
export type Provision = v.InferOutput<typeof ProvisionSchema>;
export type Renumbering = v.InferOutput<typeof RenumberingSchema>;
