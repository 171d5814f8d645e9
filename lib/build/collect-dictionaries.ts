import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COLLECTION = 'dictionaries.generated.ts';

/**
 * Names every language's file in one module, so that lib/ reads them the same in Node, in tests and in the browser.
 * Run by wxt.config.ts before each build: a new language is its JSON file and nothing else. Writes only a change.
 * Returns the languages, in the order of their names.
 */
export function collectDictionaries(folder: string): string[] {
  const languages = readdirSync(folder)
    .flatMap((file) => /^(\w+)\.json$/.exec(file)?.[1] ?? [])
    .sort();
  const lines = [
    '// Made by lib/build/collect-dictionaries.ts from the files beside it.',
    ...languages.map((language) => `import ${language} from './${language}.json';`),
    '',
    `export const DICTIONARIES = { ${languages.join(', ')} };`,
    '',
  ];
  const collection = join(folder, COLLECTION);
  const text = lines.join('\n');
  if (readdirSync(folder).includes(COLLECTION) && readFileSync(collection, 'utf8') === text) return languages;
  writeFileSync(collection, text);
  return languages;
}
