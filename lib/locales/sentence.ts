import { DICTIONARIES } from './dictionaries.generated';

type Dictionary = { [key: string]: string | Dictionary };

/** A text cut at its parameters: "list $1 of $2" → ["list ", 1, " of ", 2, ""]. */
type Template = readonly (string | number)[];

/** Every language there is a file for in lib/locales, by that file's name ("en", "zh_CN"). */
export const LANGUAGES = Object.keys(DICTIONARIES);

/** The texts asked for so far, by locale and key: each finding asks a dozen times, and a page for few of them. */
const asked = new Map<string, Map<string, Template>>();

/**
 * The one of `languages` that a reader of `locale` ("zh-Hans-CN", "zh_CN", "en-GB") is served best with: that very
 * one, else one of the same tongue, else English.
 */
export function languageFor(locale: string, languages: readonly string[] = LANGUAGES): string {
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

/**
 * A sentence of the product in the language that suits a locale, with `$1`…`$9` filled in. Keys are paths
 * ("verdict.say.inScope"); a hyphen reads as camel case or underscore, since message names of extensions cannot
 * hold one ("relation.near-identical" is "relation.nearIdentical"). Returns the key itself where no such text
 * exists, so that a gap is seen and not silent. Pure; O(length).
 */
export function say(locale: string, key: string, params: readonly (string | number)[] = []): string {
  const template = find(locale, key);
  if (template === undefined) return key;
  let sentence = '';
  for (const part of template) sentence += typeof part === 'string' ? part : (params[part - 1] ?? '');
  return sentence;
}

/** Whether a sentence exists, in every language: a test keeps all files alike. */
export function canSay(key: string): boolean {
  return find('en', key) !== undefined;
}

function find(locale: string, key: string): Template | undefined {
  const templates = asked.get(locale) ?? new Map<string, Template>();
  asked.set(locale, templates);
  const known = templates.get(key);
  if (known) return known;
  const dictionary = DICTIONARIES[languageFor(locale) as keyof typeof DICTIONARIES];
  const text = [key, camel(key), key.replaceAll('-', '_')]
    .map((path) => textAt(dictionary, path))
    .find((found) => found !== undefined);
  if (text === undefined) return undefined;
  const template = cut(text);
  templates.set(key, template);
  return template;
}

function camel(key: string): string {
  return key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function textAt(dictionary: Dictionary, path: string): string | undefined {
  let node: string | Dictionary | undefined = dictionary;
  for (const part of path.split('.')) node = typeof node === 'object' ? node[part] : undefined;
  return typeof node === 'string' ? node : undefined;
}

function cut(text: string): Template {
  return text.split(/\$(\d)/).map((part, i) => (i % 2 === 1 ? Number(part) : part));
}
