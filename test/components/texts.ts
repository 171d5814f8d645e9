import { createTranslate, type Translate } from '../../lib/locales/create-translate';
import { DICTIONARIES } from '../../lib/locales/dictionaries.generated';
import { spelledInFiles } from '../../lib/locales/text-key';

export type Language = keyof typeof DICTIONARIES;

/** The interface's texts without a browser: same files, same plural rule, same `{names}`. Throws for a missing text. */
export function textsIn(language: Language): Translate {
  return createTranslate((key) => {
    const text = spelledInFiles(key)
      .split('.')
      .reduce<unknown>(
        (node, step) => (node as Record<string, unknown> | undefined)?.[step],
        DICTIONARIES[language],
      );
    if (typeof text !== 'string') throw new Error(`${language} has no text ${key}`);
    return text;
  });
}
