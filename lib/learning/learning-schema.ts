import * as v from 'valibot';
import { areCounts, type WordCount } from './word-counts';

/** One list word as it comes from outside, such as a backup, with what was counted of it. */
export const LearnedWordSchema = v.tuple([
  v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  v.custom<WordCount>(areCounts),
]);
