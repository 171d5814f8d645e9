import { translate } from '../locales/translate';
import { isHolderOfPicture } from '../verdict/relation-reasons';
import type { Finding } from './finding';

/** What stands in the mark's place of a picture without words whose holder a text names, in the reader's language. */
export function pictureMark(name: string, locale: string): string {
  return translate(locale, 'verdict.pictureOf', { name });
}

/**
 * Whether a finding is such a picture and this stood in its mark's place, whoever read it: every language writes the name that was
 * read, with words of its own. The background has not all of them at hand.
 */
export function isPictureMark(finding: Finding, mark: string, name: string): boolean {
  return isHolderOfPicture(finding) && mark !== name && mark.includes(name);
}
