import { once } from '../../runtime/once';
import { cutWords } from '../use/cut-words';
import { fold } from '../use/fold';
import json from './otherwise.json';
import { goodsWords, type Kind, kindById } from './vocabulary';

/** What a word names besides what the vocabulary has it name. */
interface Other {
  /** The word with its accents, in small letters. */
  written: string;
  /** It has accents, and without them it is another word. */
  accented: boolean;
  /** The vocabulary has it name nothing. */
  unknown: boolean;
  language: string;
  kinds: readonly Kind[];
}

const others = once(
  () =>
    new Map(
      Object.entries(json.words).map(([written, { kinds, language }]): [string, Other] => [
        fold(written),
        {
          ...{ written, language, accented: fold(written) !== written },
          unknown: goodsWords(fold(written)).length === 0,
          kinds: kinds.flatMap((id) => kindById(id) ?? []),
        },
      ]),
    ),
);

const ENGLISH = 'en';

/**
 * Kinds of goods that words of a title name otherwise: "couches" are sofas, and nappies in French. Which was meant the title
 * seldom tells, so that neither rules the other out. Not the other language's where the listing is known to be in English. A
 * word is asked where the vocabulary has it name goods alone ("cream", unlike "ice cream"). O(length).
 * @param phrases what the vocabulary took for goods, folded
 */
export function namedOtherwise(
  title: string,
  phrases: readonly string[],
  locale: string | undefined,
): Kind[] {
  const text = title.slice(0, LONGEST).normalize('NFC');
  const folded = fold(text);
  const isEnglish = locale?.toLowerCase().split(/[-_]/)[0] === ENGLISH;
  const found = cutWords(folded).flatMap(({ start, end, word }) => {
    const other = others().get(word);
    if (!other || (isEnglish && other.language !== ENGLISH)) return [];
    const isMeant = other.accented
      ? text.slice(start, end).toLowerCase() === other.written
      : phrases.includes(word) || (other.unknown && !phrases.some((phrase) => hasWord(phrase, word)));
    return isMeant ? other.kinds : [];
  });
  return [...new Set(found)];
}

/** Within a longer name a word means that one: “ручка” is a pen, and a handle in “ручка дверная”. */
const hasWord = (phrase: string, word: string) => phrase.split(' ').includes(word);

const LONGEST = 1_000;
