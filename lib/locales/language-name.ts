import { LANGUAGE_NAMES } from './language-names.generated';

/** A language of the product, by the name of its file: `zh_CN`. */
export type LanguageName = keyof typeof LANGUAGE_NAMES;

/** All of them, without their texts: for code that offers a choice, or stores something in each language. */
export const LANGUAGES_BY_NAME = Object.keys(LANGUAGE_NAMES) as LanguageName[];
