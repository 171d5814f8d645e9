import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COLLECTION = 'dictionaries.generated.ts';
const NAMES = 'language-names.generated.ts';

/**
 * Names every language's file in one module, so that lib/ reads them the same in Node, in tests and in the browser; and
 * what each language calls itself in another, for what offers a choice without carrying the texts.
 * Run by wxt.config.ts before each build: a new language is its JSON file and nothing else. Writes only a change.
 * Returns the languages, in the order of their names. Throws where a file is not named as browsers name languages.
 */
export function collectDictionaries(folder: string): string[] {
  const languages = readdirSync(folder)
    .flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? [])
    .sort();
  const wrong = languages.find((language) => !/^\w+$/.test(language));
  if (wrong) throw new Error(`${wrong}.json: browsers name a language by letters, digits and _, as pt_BR`);
  writeChanged(join(folder, COLLECTION), [
    ...languages.map((language) => `import ${language} from './${language}.json';`),
    '',
    `export const DICTIONARIES = { ${languages.join(', ')} };`,
  ]);
  const names = languages.map(
    (language) => `  ${language}: ${quoted(nameOf(join(folder, `${language}.json`)))},`,
  );
  writeChanged(join(folder, NAMES), ['export const LANGUAGE_NAMES = {', ...names, '} as const;']);
  return languages;
}

function nameOf(file: string): string {
  const { languageName } = JSON.parse(readFileSync(file, 'utf8')) as { languageName: string };
  return languageName;
}

/** As the formatter has it: O‘zbekcha stands between single quotes, O'zbekcha between double ones. */
const quoted = (name: string) => (name.includes("'") ? JSON.stringify(name) : `'${name}'`);

function writeChanged(file: string, lines: readonly string[]): void {
  const text = ['// Made by lib/build/collect-dictionaries.ts from the files beside it.', ...lines, ''].join(
    '\n',
  );
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}
