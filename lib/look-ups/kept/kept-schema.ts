import * as v from 'valibot';
import { QuerySchema } from '../../domain/coverage';
import { Day } from '../../domain/day-schema';
import { withoutControls } from '../../text/controls';
import { MOST_DIGESTS } from '../listing-digests';
import { foldWord, LONGEST_WORD } from '../word-fold';

/** A word without steering characters that folds to something: shown in lists, copied, written to files. */
const Word = v.pipe(
  v.string(),
  v.maxLength(LONGEST_WORD),
  v.transform(withoutControls),
  v.check((word) => foldWord(word) !== ''),
);
const Digest = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1));

/** Places whose listings are kept nowhere else, so that their brands are counted here. */
export const COUNTED_ORIGINS = ['draft', 'file', 'page'] as const;
export type CountedOrigin = (typeof COUNTED_ORIGINS)[number];

/** A brand of listings that were seen: the word, digests of these and the day of the latest. Nothing else of them. */
const CountedSchema = v.object({
  kind: v.literal('counted'),
  origin: v.picklist(COUNTED_ORIGINS),
  word: Word,
  digests: v.pipe(v.array(Digest), v.minLength(1), v.maxLength(MOST_DIGESTS)),
  day: Day,
});
export type KeptCount = v.InferOutput<typeof CountedSchema>;

/** What a person said of a word: it is one to look up, or no brand. */
const ChoiceSchema = v.object({
  kind: v.literal('choice'),
  word: Word,
  choice: v.picklist(['added', 'hidden']),
});

/** A search that a person made and told by hand: its rows are in no list. */
const AnswerSchema = v.object({
  kind: v.literal('answer'),
  regime: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,10}$/)),
  query: QuerySchema,
});

/** Everything that is kept for the query list, entry by entry; what a backup holds of it too. */
export const KeptSchema = v.variant('kind', [CountedSchema, ChoiceSchema, AnswerSchema]);
export type Kept = v.InferOutput<typeof KeptSchema>;

/** The entries that can be read. What cannot is left where it is, and counts for nothing. */
export function soundKept(stored: readonly unknown[]): Kept[] {
  return stored.flatMap((entry) => {
    const read = v.safeParse(KeptSchema, entry);
    return read.success ? [read.output] : [];
  });
}

/** What tells entries apart; one of the same key takes the place of another. */
export function keyOfKept(kept: Kept): string {
  if (kept.kind === 'counted') return `counted ${kept.origin} ${foldWord(kept.word)}`;
  if (kept.kind === 'choice') return `choice ${foldWord(kept.word)}`;
  return `answer ${kept.regime} ${foldWord(kept.query.words)}`;
}

/** The day by which the newer of two entries is told; empty for what a person chose. */
export function dayOfKept(kept: Kept): string {
  if (kept.kind === 'choice') return '';
  return kept.kind === 'counted' ? kept.day : kept.query.day;
}
