import * as v from 'valibot';
import { isLearnedWord, type LearnedWord, type LearningData, MOST_WORDS } from './learning-data';

/** One word from outside, such as a backup, with its counts. */
const LearnedWordSchema = v.custom<LearnedWord>(isLearnedWord);

/** What was learned, as one part of the extension sends it to another. */
export const LearningSchema: v.GenericSchema<unknown, LearningData> = v.object({
  version: v.literal(2),
  words: v.pipe(v.array(LearnedWordSchema), v.maxLength(MOST_WORDS)),
});
