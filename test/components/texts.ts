import { createTranslate, type Translate } from '../../lib/locales/create-translate';
import { DICTIONARIES } from '../../lib/locales/dictionaries.generated';
import { spelledInFiles } from '../../lib/locales/text-key';
import { PSEUDO, type PseudoLanguage } from './pseudo-languages';

export type Language = keyof typeof DICTIONARIES | PseudoLanguage;

/**
 * The interface's texts without a browser: same files, same plural rule, same `{names}`, and in English what a language
 * lacks. Throws for a text that there is not.
 */
export function textsIn(language: Language): Translate {
  return createTranslate((key) => {
    const text = textIn(language, key) ?? textIn('en', key);
    // A plural form that English does not have is not missing.
    if (text === undefined && !/\.(?:zero|two|few|many)$/.test(key))
      throw new Error(`there is no text ${key}`);
    return text;
  });
}

function textIn(language: Language, key: string): string | undefined {
  if (language in PSEUDO) return PSEUDO[language as PseudoLanguage](key, textIn('en', key));
  const text = spelledInFiles(key)
    .split('.')
    .reduce<unknown>(
      (node, step) => (node as Record<string, unknown> | undefined)?.[step],
      DICTIONARIES[language as keyof typeof DICTIONARIES],
    );
  return typeof text === 'string' ? text : undefined;
}
