import { DICTIONARIES } from '../../lib/locales/dictionaries.generated';
import type { Translate } from '../../lib/locales/texts';

export type Language = keyof typeof DICTIONARIES;

/** The interface's texts without a browser: same files, same plural rule, same `{names}`. Throws for a missing text. */
export function textsIn(language: Language): Translate {
  return (key, params, count) => {
    let text: unknown = key
      .split('.')
      .reduce<unknown>(
        (node, step) => (node as Record<string, unknown> | undefined)?.[step],
        DICTIONARIES[language],
      );
    if (typeof text === 'object' && text !== null && 'n' in text) {
      const forms = text as Record<string, string>;
      text = (count === 1 && forms[1]) || forms.n;
    }
    if (typeof text !== 'string') throw new Error(`${language} has no text ${key}`);
    const values: Record<string, string | number> = {
      ...(count === undefined ? {} : { n: count }),
      ...params,
    };
    return text.replace(/\{(\w+)\}/g, (name, word) => String(values[word] ?? name));
  };
}
