import type { Translate } from '../locales/create-translate';
import { type Notice, noticeText } from '../locales/notice';
import { LANGUAGES, speaksEveryLanguage, translatorFor } from '../locales/translate';
import type { Said } from './said-schema';

/**
 * The result of `say` in every language of the product. Throws if their texts have not been read yet
 * (`readEveryLanguage`): otherwise one language would be stored under the names of the others.
 */
export function said(say: (t: Translate, language: string) => string): Said {
  if (!speaksEveryLanguage()) throw new Error('the texts of every language must be read first');
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(translatorFor(language), language)]));
}

/** A notice in every language. */
export const saidNotice = (notice: Notice): Said => said((t) => noticeText(notice, t));
