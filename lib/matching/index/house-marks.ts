import { once } from '../../runtime/once';
import { Scan } from '../../text/scan';
import { namesOf } from '../tables/established-names';
import table from './house-marks.json';

const foldedOf = (words: string): string => {
  const { units, length } = new Scan().read(words);
  return String.fromCharCode(...units.subarray(0, length));
};

/** By the company's name without what parts its words. */
const marks = once(
  () => new Map(Object.entries(table.marks).map(([company, names]) => [foldedOf(company), namesOf(names)])),
);

/** Words of the longest name in the table. */
const MOST_WORDS = 6;
/** A name hardly stands behind more than its legal form, a word for its trade, or titles. */
const LAST_BEGINNING = 3;
/** Titles and short forms stand beside a name: Dr. Ing. h.c. F. Porsche. */
const LONGEST_TITLE = 3;

/** What is known of words in the name of a company. */
export interface WordsBeside {
  isOrdinary: (word: string) => boolean;
  /** Whether it makes of a company's name that of another beside it. */
  tellsAnother: (word: string) => boolean;
}

/**
 * What goods bear whose maker's name is another: John Deere of Deere & Company, BMW of Bayerische Motoren Werke. Empty where the table
 * does not know the company, or its name is words of the language and one beside them makes it another's: Spin Master Laundry. O(words).
 */
export function houseMarksOf(
  words: readonly string[],
  { isOrdinary, tellsAnother }: WordsBeside,
): readonly string[] {
  const isBeside = (word: string) => word.length <= LONGEST_TITLE || !tellsAnother(word);
  for (let from = 0; from <= Math.min(LAST_BEGINNING, words.length - 1); from++)
    for (let to = Math.min(words.length, from + MOST_WORDS); to > from; to--) {
      const known = marks().get(foldedOf(words.slice(from, to).join(' ')));
      if (!known) continue;
      const isNameAlone = !words.slice(from, to).every(isOrdinary);
      if (isNameAlone || [...words.slice(0, from), ...words.slice(to)].every(isBeside)) return known;
    }
  return NONE;
}

const NONE: readonly string[] = [];
