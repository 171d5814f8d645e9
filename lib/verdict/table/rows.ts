import * as v from 'valibot';
import { LEVELS } from '../../domain/outcome';
import type { TextBelow } from '../../locales/text-key';
import { hasTranslation } from '../../locales/translate';
import { SITUATIONS } from '../situation';
import type { CustomsOutcome, LawOutcome } from '../verdict';

const CUSTOMS: readonly CustomsOutcome[] = [
  'in-scope',
  'likely',
  'borderline',
  'review',
  'application-only',
  'out',
  'cleared',
  'unknown',
];
const LAW: readonly LawOutcome[] = [
  'identical-mark',
  'likelihood-of-confusion',
  'reference-use',
  'descriptive-use',
  'well-known-only',
  'authorised',
  'none',
  'unknown',
];

/** The values that a column may have for a row to match; a column that is not named matches anything. */
const Condition = v.strictObject(
  v.entriesFromList(
    Object.keys(SITUATIONS) as (keyof typeof SITUATIONS)[],
    v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  ),
);

/** Key of a sentence, under `verdict.say`. */
const Sentence = v.custom<TextBelow<'verdict.say'>>(
  (key) => typeof key === 'string' && hasTranslation(`verdict.say.${key}`),
);

const Grounds = v.array(v.string());

const CustomsCell = v.strictObject({
  when: v.optional(Condition),
  strict: v.picklist(CUSTOMS),
  cautious: v.picklist(CUSTOMS),
  /** Keys of provisions in law/*.json; the regime and the day choose the article. */
  grounds: Grounds,
  say: Sentence,
  /** The sentence where the cautious column decides, if another. */
  sayCautious: v.optional(Sentence),
  /** And its grounds: a reading that no article carries has none of its own. */
  groundsCautious: v.optional(Grounds),
});

const LawCell = v.strictObject({
  when: v.optional(Condition),
  outcome: v.picklist(LAW),
  grounds: Grounds,
  say: Sentence,
});

/** One row of the decision table. Rows are tried from the top; within a row, cells are. */
export const RowSchema = v.strictObject({
  /** Number of the row; a letter where one row was split. */
  id: v.pipe(v.string(), v.regex(/^\d+[a-z]?$/)),
  /** What this row is about, for the reader of the table. */
  note: v.string(),
  when: Condition,
  customs: v.pipe(v.array(CustomsCell), v.minLength(1)),
  law: v.pipe(v.array(LawCell), v.minLength(1)),
  /** Level of the finding, where it does not simply follow from the customs outcome. */
  level: v.optional(v.picklist(LEVELS)),
});

export const TableSchema = v.strictObject({
  source: v.string(),
  rows: v.array(RowSchema),
  /** Level of a finding by customs outcome. */
  levels: v.record(v.picklist(CUSTOMS), v.picklist(LEVELS)),
});

/** What a regime puts in the place of a cell; what it does not name stays as the table has it. */
const Ruling = v.strictObject({
  strict: v.optional(v.picklist(CUSTOMS)),
  cautious: v.optional(v.picklist(CUSTOMS)),
  outcome: v.optional(v.picklist(LAW)),
  grounds: v.optional(Grounds),
  say: Sentence,
  level: v.optional(v.picklist(LEVELS)),
});

export const RulingsSchema = v.strictObject({
  source: v.string(),
  /** Regimes of whose trademark law nothing was read: their verdict under it is that it is not known. */
  lawUnknown: v.array(v.string()),
  /** A list that names no country is read by the law of one. */
  lawOf: v.record(v.string(), v.string()),
  /** By regime, and by the key of the sentence of the cell that is replaced. */
  rulings: v.record(v.string(), v.record(v.string(), Ruling)),
});

export type Ruling = v.InferOutput<typeof Ruling>;
export type Rulings = v.InferOutput<typeof RulingsSchema>;
export type Condition = v.InferOutput<typeof Condition>;
export type Row = v.InferOutput<typeof RowSchema>;
export type CustomsCell = v.InferOutput<typeof CustomsCell>;
export type LawCell = v.InferOutput<typeof LawCell>;
export type Table = v.InferOutput<typeof TableSchema>;
