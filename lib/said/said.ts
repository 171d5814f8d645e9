import type { Translate } from '../locales/create-translate';
import { type Notice, noticeText } from '../locales/notice';
import { LANGUAGES, translatorFor } from '../locales/translate';
import type { Said } from './said-schema';

/** What `say` says, in every language of the product. */
export function said(say: (t: Translate, language: string) => string): Said {
  return Object.fromEntries(LANGUAGES.map((language) => [language, say(translatorFor(language), language)]));
}

/** A notice in every language. */
export const saidNotice = (notice: Notice): Said => said((t) => noticeText(notice, t));
