import { createTranslate, type Translate } from './create-translate';
import { t } from './i18n';
import { LANGUAGES_BY_NAME } from './language-name';
import { languageFor } from './languages';
import { type Notice, noticeText } from './notice';
import { spelledInFiles } from './text-key';
import { textsInFiles } from './texts-in-files';
import type * as carried from './translate';

/**
 * Replaces `translate.ts` in the builds of the background and of the extension's pages: they speak the extension's
 * language, whose texts the browser holds. The dictionaries of all languages would make up two fifths of the
 * background's script and most of the popup's, all of it loaded at every start and by every page. Until the other
 * languages have been read, any requested locale gets the extension's language.
 */
export const translate: typeof carried.translate = (locale: string, ...asked: unknown[]) =>
  translatorFor(locale)(...(asked as Parameters<Translate>));

/** Every language of the product, by its file's name. */
export const LANGUAGES: typeof carried.LANGUAGES = LANGUAGES_BY_NAME;

const read = new Map<string, Translate>();

/**
 * Reads the texts of all languages if they are not bundled: documents for others are written in each. Rejects if they
 * cannot be read.
 */
export async function readEveryLanguage(): Promise<void> {
  for (const language of LANGUAGES) if (!read.has(language)) read.set(language, await translatorIn(language));
}

export const speaksEveryLanguage: typeof carried.speaksEveryLanguage = () => read.size === LANGUAGES.length;

async function translatorIn(language: string): Promise<Translate> {
  const texts = await textsInFiles(language);
  return createTranslate((key) => texts[spelledInFiles(key).replaceAll('.', '_')]);
}

export const translatorFor: typeof carried.translatorFor = (locale) =>
  read.get(languageFor(locale, LANGUAGES)) ?? t;

/** A notice in the language that suits a locale, or else in the extension's language. */
export const translateNotice: typeof carried.translateNotice = (locale, notice: Notice) =>
  noticeText(notice, translatorFor(locale));
