import en from '../locales/en.json';
import zh from '../locales/zh_CN.json';

type Dictionary = { [key: string]: string | Dictionary };

/** A text cut at its parameters: "list $1 of $2" → ["list ", 1, " of ", 2, ""]. */
type Template = readonly (string | number)[];

const texts: Record<string, Map<string, Template>> = {
  en: flatten(en as Dictionary),
  zh_CN: flatten(zh as Dictionary),
};

/**
 * A sentence of the product in a language ("en" or "zh_CN"; any other reads English), with `$1`…`$9` filled
 * in. Keys are paths ("verdict.say.inScope"); a hyphen reads as camel case or underscore, since message names of
 * extensions cannot hold one ("relation.near-identical" is "relation.nearIdentical"). Returns the key itself where
 * no such text exists, so that a gap is seen and not silent. Pure; O(length).
 */
export function say(locale: string, key: string, params: readonly (string | number)[] = []): string {
  const template = find(locale, key);
  if (template === undefined) return key;
  let sentence = '';
  for (const part of template) sentence += typeof part === 'string' ? part : (params[part - 1] ?? '');
  return sentence;
}

/** Whether a sentence exists, in every language: a test keeps both files alike. */
export function canSay(key: string): boolean {
  return find('en', key) !== undefined;
}

function find(locale: string, key: string): Template | undefined {
  const language = texts[locale.startsWith('zh') ? 'zh_CN' : 'en']!;
  const known = language.get(key);
  if (known || !key.includes('-')) return known;
  const template = language.get(camel(key)) ?? language.get(key.replaceAll('-', '_'));
  if (template) language.set(key, template);
  return template;
}

function camel(key: string): string {
  return key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function flatten(node: Dictionary, path = '', into = new Map<string, Template>()): Map<string, Template> {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') into.set(path + key, cut(value));
    else flatten(value, `${path}${key}.`, into);
  }
  return into;
}

function cut(text: string): Template {
  return text.split(/\$(\d)/).map((part, i) => (i % 2 === 1 ? Number(part) : part));
}
