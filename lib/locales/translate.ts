import { createTranslate, type Translate } from './create-translate';
import { DICTIONARIES } from './dictionaries.generated';
import { languageFor } from './languages';
import { type Notice, noticeText } from './notice';
import { type PluralKey, spelledInFiles, type TextKey, type TextParams } from './text-key';

type Language = keyof typeof DICTIONARIES;
type Dictionary = { [key: string]: string | Dictionary };

/** Every language there is a file for in lib/locales, by that file's name ("en", "zh_CN"). */
export const LANGUAGES = Object.keys(DICTIONARIES) as Language[];

/**
 * All languages are bundled here; the extension's pages and background have to read them before they write something
 * in each.
 */
export async function readEveryLanguage(): Promise<void> {}

/** Whether the texts of every language are available now. */
export const speaksEveryLanguage = (): boolean => true;

const byLocale = new Map<string, Translate>();

/**
 * A text in the language that suits a locale ("zh-CN"), for workers and the command line, which serve one reader
 * after another; the extension's pages have `t`. See `Translate` for the parameters. Pure; O(length).
 */
export function translate(locale: string, key: TextKey, params?: TextParams): string;
export function translate(locale: string, key: PluralKey, params: TextParams, count: number): string;
export function translate(
  locale: string,
  key: TextKey | PluralKey,
  params?: TextParams,
  count?: number,
): string {
  return translatorFor(locale)(key as PluralKey, params ?? {}, count as number);
}

/** The same for a reader who needs more than one text. What a language lacks is said in English. */
export function translatorFor(locale: string): Translate {
  const known =
    byLocale.get(locale) ??
    createTranslate(
      (key) => textAt(DICTIONARIES[languageFor(locale, LANGUAGES)], key) ?? textAt(DICTIONARIES.en, key),
    );
  byLocale.set(locale, known);
  return known;
}

/** A notice in the language that suits a locale. */
export function translateNotice(locale: string, notice: Notice): string {
  return noticeText(notice, translatorFor(locale));
}

/** Whether a text exists; it can then be said in every language, if necessary in English. */
export function hasTranslation(key: string): key is TextKey {
  return textAt(DICTIONARIES.en, key) !== undefined;
}

function textAt(dictionary: Dictionary, key: string): string | undefined {
  let node: string | Dictionary | undefined = dictionary;
  for (const part of spelledInFiles(key).split('.')) node = typeof node === 'object' ? node[part] : undefined;
  return typeof node === 'string' ? node : undefined;
}
