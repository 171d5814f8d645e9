import type { Translate } from './create-translate';
import { LANGUAGES, translatorFor } from './translate';

/**
 * A mark as displayed in a language: a picture without words has no name but “picture of PUMA”, whoever read it and in
 * whichever language; any other mark is shown as recorded.
 * @param name the words of the text that named the picture's holder
 */
export function markIn(t: Translate, mark: string, name: string): string {
  const isPicture = LANGUAGES.some((one) => translatorFor(one)('verdict.pictureOf', { name }) === mark);
  return isPicture ? t('verdict.pictureOf', { name }) : mark;
}
