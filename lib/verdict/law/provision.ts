import * as v from 'valibot';
import { Day } from '../../domain/day';

/** A text of the tables in every language that it was written in; readers of another get the English one. */
export const WordsSchema = v.objectWithRest({ en: v.string(), zh_CN: v.string() }, v.string());

/** How far a statement was checked: against the law's own text, a secondary source, from memory, or not at all. */
export const CheckedSchema = v.picklist(['primary', 'secondary', 'memory', 'no']);

/** What somebody saw where, on which day: a source is named with what it really said, and with what it did not. */
const SeenSchema = v.strictObject({ on: Day, where: v.string(), what: v.string() });

/** One article of one version of a law. `key` is what the decision table asks for; days choose among versions. */
export const ProvisionSchema = v.strictObject({
  key: v.string(),
  law: WordsSchema,
  version: v.string(),
  /** Begins with the article's number. */
  article: v.pipe(v.string(), v.regex(/^\d/)),
  /** The number is that of another version, since the one in force was not checked. */
  numberingOf: v.optional(v.string()),
  /** What it says, in our own words. */
  summary: WordsSchema,
  inForceFrom: Day,
  inForceTo: v.optional(Day),
  source: v.string(),
  checked: CheckedSchema,
  /** Must be there where something was checked; beside `memory` it tells what of the rule was seen. */
  seen: v.optional(SeenSchema),
  note: v.optional(v.string()),
});

export const LawFileSchema = v.strictObject({ regime: v.string(), provisions: v.array(ProvisionSchema) });

export type Checked = v.InferOutput<typeof CheckedSchema>;
export type Provision = v.InferOutput<typeof ProvisionSchema>;
