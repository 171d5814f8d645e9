import * as v from 'valibot';

const Phrase = v.strictObject({
  phrase: v.pipe(v.string(), v.minLength(1)),
  /** Its position relative to the words for what the goods fit. */
  stands: v.picklist(['before', 'after']),
  /** What goods fit goes before or behind the goods, as the seller has it; otherwise always behind. */
  order: v.optional(v.literal('in place')),
});

/** Words that state what goods fit, by language: the table of `languages.json`. */
export const LanguagesSchema = v.record(v.pipe(v.string(), v.length(2)), Phrase);

/** A marketplace's requirements for titles that name what goods fit: a row of `sites.json`. */
export const SiteRuleSchema = v.pipe(
  v.strictObject({
    site: v.string(),
    /** In our words; `not checked` if nobody has read a rule. */
    rule: v.pipe(v.string(), v.minLength(1)),
    /** Where the rule was read, or `not checked`. */
    source: v.pipe(v.string(), v.minLength(1)),
    /** The day, month or year that the source speaks for, or `not checked`. */
    date: v.pipe(v.string(), v.regex(/^(?:\d{4}(?:-\d{2}){0,2}|not checked)$/)),
    /** The most UTF-16 units of a title. */
    longest: v.optional(v.pipe(v.number(), v.integer(), v.minValue(20))),
    lengthSource: v.optional(v.string()),
    /** The marketplace's own words, if they differ from its language's. */
    phrases: v.optional(LanguagesSchema),
    /** The field of its editor for what the goods fit. */
    field: v.optional(v.string()),
  }),
  v.check(({ longest, lengthSource }) => (longest === undefined) === (lengthSource === undefined)),
);

export type Phrase = v.InferOutput<typeof Phrase>;
export type SiteRule = v.InferOutput<typeof SiteRuleSchema>;
