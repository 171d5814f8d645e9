import type { PluralKey, TextKey, TextParams } from './text-key';

/**
 * Returns a text in one language. `params` fill the `{names}` in it. A text with plural forms also needs the number
 * that chooses among them; it fills `{n}` as well. A plain function, so that components can be drawn and tested
 * without a browser, in every language.
 */
export interface Translate {
  (key: TextKey, params?: TextParams): string;
  (key: PluralKey, params: TextParams, count: number): string;
}

/** A text cut at its parameters: "list {list} of {date}" → ["list ", "list", " of ", "date", ""]. */
type Template = readonly string[];

/**
 * A `Translate` for one language. `lookUp` returns the text of a key, or undefined. A missing text or parameter is
 * shown as its key or `{name}`, so that the gap is visible. Each text is split once.
 */
export function createTranslate(lookUp: (key: string) => string | undefined): Translate {
  const templates = new Map<string, Template>();
  let rules: Intl.PluralRules | undefined;

  function template(key: string): Template {
    const known = templates.get(key);
    if (known) return known;
    const found = cut(lookUp(key) ?? key);
    templates.set(key, found);
    return found;
  }

  /**
   * The key of a plural form. An English text standing in for a missing one may lack this language's form; every text
   * has `other`.
   */
  function formOf(key: string, category: Intl.LDMLPluralRule): string {
    const form = `${key}.${category}`;
    return lookUp(form) === undefined ? `${key}.other` : form;
  }

  return (key: string, params: TextParams = {}, count?: number) => {
    if (count === undefined) return filled(template(key), params);
    rules ??= new Intl.PluralRules(lookUp('languageTag'));
    return filled(template(formOf(key, rules.select(count))), { n: count, ...params });
  };
}

/** Fills in the `{names}` of a text, for sentences that a table keeps itself. */
export function fill(text: string, params: TextParams): string {
  return filled(cut(text), params);
}

function cut(text: string): Template {
  return text.split(/\{(\w+)\}/);
}

function filled(template: Template, params: TextParams): string {
  let text = template[0]!;
  for (let at = 1; at < template.length; at += 2) {
    const name = template[at]!;
    text += params[name] ?? `{${name}}`;
    text += template[at + 1]!;
  }
  return text;
}
