import { createTranslate, type Translate } from './create-translate';
import { t } from './i18n';
import { LANGUAGES_BY_NAME } from './language-name';
import { languageFor } from './languages';
import { type Notice, noticeText } from './notice';
import { spelledInFiles } from './text-key';
import { textsInFiles } from './texts-in-files';
import type * as carried from './translate';

/**
 * Stands in the place of `translate.ts` in the builds of the background and of the extension's pages: what they say, they
 * say in the language that this extension speaks, whose texts the browser keeps. The dictionaries of every language would be
 * two fifths of the background's script and most of the popup's, and each wake and each page loads all of that. Until every
 * language is read, a locale that is asked for is the one spoken.
 */
export const translate: typeof carried.translate = (locale: string, ...asked: unknown[]) =>
  translatorFor(locale)(...(asked as Parameters<Translate>));

/** Every language of the product, by its file's name. */
export const LANGUAGES: typeof carried.LANGUAGES = LANGUAGES_BY_NAME;

const read = new Map<string, Translate>();

/** Reads the texts of all languages, where they are not carried: what is handed on to others is said in each. Rejects where they do not come. */
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

/** A notice in the language that suits a locale, or else in the one spoken. */
export const translateNotice: typeof carried.translateNotice = (locale, notice: Notice) =>
  noticeText(notice, translatorFor(locale));
