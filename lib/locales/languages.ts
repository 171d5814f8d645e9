/**
 * The language among `languages` that suits a reader of `locale` ("zh-Hans-CN", "zh_CN", "en-GB") best: exactly that
 * one, otherwise one with the same base language, otherwise English.
 */
export function languageFor<Language extends string>(locale: string, languages: readonly Language[]) {
  const wanted = locale.replaceAll('-', '_').toLowerCase();
  const tongue = (language: string) => language.toLowerCase().split('_')[0];
  return (
    languages.find((language) => language.toLowerCase() === wanted) ??
    languages.find((language) => tongue(language) === tongue(wanted)) ??
    'en'
  );
}

/** A text that a table keeps in several languages, in the reader's; in English if the table lacks that language. */
export function inLanguage(words: Readonly<Record<string, string>> & { en: string }, locale: string): string {
  return words[languageFor(locale, Object.keys(words))] ?? words.en;
}
