/**
 * The one of `languages` that a reader of `locale` ("zh-Hans-CN", "zh_CN", "en-GB") is served best with: that very
 * one, else one of the same tongue, else English.
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

/** A text that a table keeps in several languages, in the reader's; English where the table has no other. */
export function inLanguage(words: Readonly<Record<string, string>> & { en: string }, locale: string): string {
  return words[languageFor(locale, Object.keys(words))] ?? words.en;
}
