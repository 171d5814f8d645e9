import { translate } from '../locales/translate';
import { isHolderOfPicture } from '../verdict/relation-reasons';
import type { Finding } from './finding';

/** The text shown as the mark of a picture without words whose holder a text names, in the reader's language. */
export function pictureMark(name: string, locale: string): string {
  return translate(locale, 'verdict.pictureOf', { name });
}

/**
 * Whether a finding is such a picture and this text was shown as its mark, in whichever language: each combines the
 * name that was read with words of its own. The background does not have all languages at hand.
 */
export function isPictureMark(finding: Finding, mark: string, name: string): boolean {
  return isHolderOfPicture(finding) && mark !== name && mark.includes(name);
}
