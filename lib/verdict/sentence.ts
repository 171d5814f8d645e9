import en from '../locales/en.json';
import zh from '../locales/zh_CN.json';

type Dictionary = { [key: string]: string | Dictionary };

const texts: Record<string, ReadonlyMap<string, string>> = {
  en: flatten(en as Dictionary),
  zh_CN: flatten(zh as Dictionary),
};

/**
 * A sentence of the product in a language ("en" or "zh_CN"; any other reads English), with `$1`…`$9` filled
 * in. Keys are paths ("verdict.say.inScope"); hyphens read as camel case, since message names of extensions
 * cannot hold a hyphen ("relation.near-identical" is "relation.nearIdentical"). Returns the key itself where
 * no such text exists, so that a gap is seen and not silent. Pure; O(length).
 */
export function say(locale: string, key: string, params: readonly (string | number)[] = []): string {
  const text = find(locale, key);
  if (text === undefined) return key;
  return text.replace(/\$(\d)/g, (_, digit: string) => String(params[Number(digit) - 1] ?? ''));
}

/** Whether a sentence exists, in every language: a test keeps both files alike. */
export function canSay(key: string): boolean {
  return find('en', key) !== undefined;
}

function find(locale: string, key: string): string | undefined {
  const language = texts[locale.startsWith('zh') ? 'zh_CN' : 'en']!;
  return language.get(key) ?? language.get(camel(key));
}

function camel(key: string): string {
  return key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function flatten(node: Dictionary, path = '', into = new Map<string, string>()): Map<string, string> {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string') into.set(path + key, value);
    else flatten(value, `${path}${key}.`, into);
  }
  return into;
}
