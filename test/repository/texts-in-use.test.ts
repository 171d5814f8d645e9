import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DICTIONARIES } from '../../lib/locales/dictionaries.generated';
import en from '../../lib/locales/en.json';
import { isPlural } from '../locales/plural-forms';

/** Every text with its path; a text with plural forms counts once, by the form that every language has. */
function texts(node: object, path = ''): [path: string, text: string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (isPlural(value)) return [[path + key, value.other]];
    return texts(value, `${path}${key}.`);
  });
}

const sources = ['components', 'entrypoints', 'lib']
  .flatMap((room) => readdirSync(room, { recursive: true }).map((file) => join(room, String(file))))
  // Of the room of texts alone what names one itself.
  .filter((file) => /\.(tsx?|json)$/.test(file) && (!file.includes('locales') || file.endsWith('failure.ts')))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
/** Every text in quotation marks of the code, and every beginning of a template before what it fills in. */
const quoted = new Set(sources.match(/'[^'\n]*'|"[^"\n]*"/g));
const begun = new Set(Array.from(sources.matchAll(/`([^`$\n]*)\$\{/g), ([, begin]) => begin));
/** Texts that the browser itself looks up, from the manifest. */
const BY_THE_BROWSER = ['extensionName', 'extensionDescription', 'languageName'];

/** Names and signs that every language writes alike. */
const SAME_IN_ALL =
  /^[\s\d\p{P}\p{S}]*$|^(\{\w+\}|CSV|XLSX|JSON Lines|GACC|CNY|Recordal Lens|[\s\p{P}\p{S}\d])+$/u;
const OTHERS = Object.entries(DICTIONARIES).filter(([language]) => language !== 'en');

describe('the interface’s texts', () => {
  test('each stands somewhere in the code: by its path, or below the part of it that the code spells out', () => {
    const unused = texts(en)
      .map(([path]) => path)
      .filter((path) => !BY_THE_BROWSER.includes(path) && !isNamed(path));
    expect(unused.join(' ')).toBe('');
  });

  test.each(OTHERS)('none is left in English in %s', (_, dictionary) => {
    const own = new Map(texts(dictionary));
    const untranslated = texts(en).filter(
      ([path, text]) =>
        own.get(path) === text && !SAME_IN_ALL.test(text) && !/^(languageTag|textDirection)$/.test(path),
    );
    expect(untranslated).toEqual([]);
  });

  test.each(OTHERS)('%s fills in the same values as English', (_, dictionary) => {
    const own = new Map(texts(dictionary));
    const differing = texts(en).filter(
      ([path, text]) => own.has(path) && valuesIn(text) !== valuesIn(own.get(path)!),
    );
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  // Russian says "one" of 21 and 101 too: there the form must tell the number, which English leaves unsaid.
  test.each(OTHERS.filter(([, { languageTag }]) => new Intl.PluralRules(languageTag).select(21) === 'one'))(
    'every plural form of %s fills in the same, its number included',
    (_, dictionary) => {
      const differing = pluralsIn(dictionary).filter(
        ([, forms]) => new Set(Object.values(forms).map(allValuesIn)).size > 1,
      );
      expect(differing.map(([path]) => path)).toEqual([]);
    },
  );
});

const allValuesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
/** "{n}" may stay unsaid where the words already tell the number. */
const valuesIn = (text: string) => allValuesIn(text).replace('{n}', '').trim();

function pluralsIn(node: object, path = ''): [path: string, forms: { other: string }][] {
  return Object.entries(node).flatMap(([key, value]): [string, { other: string }][] => {
    if (typeof value !== 'object') return [];
    return isPlural(value) ? [[path + key, value]] : pluralsIn(value, `${path}${key}.`);
  });
}

/** "level.conflict" is named by 'level.conflict', or by `level.${…}` – the code then makes the rest. */
function isNamed(whole: string): boolean {
  // "verdict.atCustomsBare" is made of its text without a ground by adding a word.
  const path = whole.replace(/Bare$/, '');
  const spellings = [path, path.replaceAll('_', '-')];
  if (spellings.some((key) => quoted.has(`'${key}'`) || quoted.has(`"${key}"`))) return true;
  // What is told of files is made by name: notice('noNumber'), countedNotice('merged', 3).
  const [, text] = /^notice\.(.*)/.exec(path) ?? [];
  if (text) return ['notice', 'countedNotice'].some((made) => sources.includes(`${made}('${text}'`));
  const steps = path.split('.');
  for (let depth = steps.length - 1; depth > 0; depth--) {
    if (begun.has(`${steps.slice(0, depth).join('.')}.`)) return true;
  }
  // The verdict's tables name texts by the path below a root that the code adds ("next." + "seller.hold").
  return steps.length > 2 && quoted.has(`"${steps.slice(1).join('.')}"`);
}
