import type { Translate } from './create-translate';
import { LANGUAGES, translatorFor } from './translate';

/**
 * A mark as it is written in a language: of a picture without words, which has no name but “picture of PUMA”, whoever read it and in
 * whichever language; any other mark is as it is recorded.
 * @param name the words of the text that named the picture's holder
 */
export function markIn(t: Translate, mark: string, name: string): string {
  const isPicture = LANGUAGES.some((one) => translatorFor(one)('verdict.pictureOf', { name }) === mark);
  return isPicture ? t('verdict.pictureOf', { name }) : mark;
}
