import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectDictionaries } from '../../lib/build/collect-dictionaries';
import { createTranslate } from '../../lib/locales/create-translate';
import { DICTIONARIES } from '../../lib/locales/dictionaries.generated';
import { inLanguage, languageFor } from '../../lib/locales/languages';
import { hasTranslation, LANGUAGES, translate } from '../../lib/locales/translate';
import { isPlural } from '../locales/plural-forms';

/** Every key path of a nested dictionary of texts; a text in plural forms is one. */
function keys(node: object, path = ''): string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' && !isPlural(value) ? keys(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

/** Every text in plural forms, with the forms that are there. */
function plurals(node: object, path = ''): [path: string, forms: string][] {
  return Object.entries(node).flatMap(([key, value]): [string, string][] => {
    if (typeof value !== 'object') return [];
    if (isPlural(value)) return [[path + key, Object.keys(value).sort().join(' ')]];
    return plurals(value, `${path}${key}.`);
  });
}

/** Every change to the texts brings these; the others are translated when a release is made, and say English until then. */
const BROUGHT_BY_EVERY_CHANGE = ['en', 'zh_CN'];

describe.each(Object.entries(DICTIONARIES))('%s', (language, dictionary) => {
  const own = keys(dictionary);
  const wanted = keys(DICTIONARIES.en);

  test('has no text that English has not', () => {
    expect(own.filter((key) => !wanted.includes(key))).toEqual([]);
  });

  test('lacks no text, or says which it lacks', ({ annotate }) => {
    const lacking = wanted.filter((key) => !own.includes(key));
    if (BROUGHT_BY_EVERY_CHANGE.includes(language)) return expect(lacking).toEqual([]);
    if (lacking.length === 0) return;
    const told = `${language} says ${lacking.length} of ${wanted.length} texts in English: ${lacking.join(' ')}`;
    console.warn(told);
    return annotate(told, 'warning');
  });

  test('has of each plural the forms of its own grammar', () => {
    const expected = formsOf(dictionary.languageTag).join(' ');
    expect(plurals(dictionary).filter(([, forms]) => forms !== expected)).toEqual([]);
  });
});

const formsOf = (languageTag: string) =>
  [...new Intl.PluralRules(languageTag).resolvedOptions().pluralCategories].sort();

test('the browser keeps every text under a name of its own', () => {
  const names = keys(DICTIONARIES.en).map((path) => path.replaceAll('.', '_'));
  expect(new Set(names).size).toBe(names.length);
});

test('every key is a name that browsers accept for a message: no hyphen, no dot', () => {
  expect(keys(DICTIONARIES.en).filter((path) => !/^\w+$/.test(path.replaceAll('.', '_')))).toEqual([]);
});

const SPANISH_DAYS = { one: 'hace {n} día', many: 'hace {n} de días', other: 'hace {n} días' };

describe('a new language is one file', () => {
  test('that the collection of dictionaries picks up by itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lens-locales-'));
    try {
      cpSync('lib/locales', folder, { recursive: true });
      const made = { languageTag: 'es', languageName: 'Español', age: { days: SPANISH_DAYS } };
      writeFileSync(join(folder, 'es.json'), JSON.stringify(made));
      expect(collectDictionaries(folder)).toEqual([...new Set([...LANGUAGES, 'es'])].sort());
      const { translate } = await import(join(folder, 'translate.ts'));
      expect([1, 2, 1_000_000].map((days) => translate('es-MX', 'age.days', {}, days))).toEqual([
        'hace 1 día',
        'hace 2 días',
        'hace 1000000 de días',
      ]);
      expect(translate('zh-CN', 'extensionName')).toBe(DICTIONARIES.zh_CN.extensionName);
      const { LANGUAGE_NAMES } = await import(join(folder, 'language-names.generated.ts'));
      const names = LANGUAGES.map((one) => [one, DICTIONARIES[one].languageName]);
      expect(LANGUAGE_NAMES).toEqual({ ...Object.fromEntries(names), es: 'Español' });
      // What nobody has translated yet is said in English, with English plurals.
      expect(translate('es', 'level.review')).toBe(DICTIONARIES.en.level.review);
      expect(translate('es', 'lists.recordals', { count: 1_000_000 }, 1_000_000)).toBe('1000000 recordals');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('whatever it calls itself, and whose file is not named as browsers name it is told', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lens-locales-'));
    try {
      for (const [language, languageName] of [
        ['en', 'English'],
        ['uz', "O'zbekcha"],
        ['pt_BR', 'Português (Brasil)'],
      ])
        writeFileSync(join(folder, `${language}.json`), JSON.stringify({ languageName }));
      collectDictionaries(folder);
      const { LANGUAGE_NAMES } = await import(join(folder, 'language-names.generated.ts'));
      expect(LANGUAGE_NAMES).toEqual({ en: 'English', pt_BR: 'Português (Brasil)', uz: "O'zbekcha" });
      writeFileSync(join(folder, 'fr-CA.json'), JSON.stringify({ languageName: 'Français' }));
      expect(() => collectDictionaries(folder)).toThrow(/fr-CA\.json/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('the type of the library has a word for each', () => {
    const types = readFileSync('lib/library/types.ts', 'utf8');
    expect(types).toContain(`language?: ${LANGUAGES.map((one) => `'${one}'`).join(' | ')};`);
  });

  test.each(['dictionaries', 'language-names'])(
    'and the %s that are here name every file that is here',
    (made) => {
      const before = readFileSync(`lib/locales/${made}.generated.ts`, 'utf8');
      collectDictionaries('lib/locales');
      expect(readFileSync(`lib/locales/${made}.generated.ts`, 'utf8')).toBe(before);
    },
  );

  test.each([
    ['de-AT', 'de'],
    ['de', 'de'],
    ['zh-CN', 'zh_CN'],
    ['zh-Hant-TW', 'zh_CN'],
    ['zh_TW', 'zh_TW'],
    ['fr', 'en'],
    ['', 'en'],
  ])('a reader of %j gets %s', (locale, language) => {
    const languages = locale === 'zh_TW' ? ['de', 'en', 'zh_CN', 'zh_TW'] : ['de', 'en', 'zh_CN'];
    expect(languageFor(locale, languages)).toBe(language);
  });

  test('the tables of law speak it where they have it, and English where they do not yet', () => {
    const words = { en: 'Trademark Law', zh_CN: '商标法', de: 'Markengesetz' };
    expect(inLanguage(words, 'de-CH')).toBe('Markengesetz');
    expect(inLanguage(words, 'zh-CN')).toBe('商标法');
    expect(inLanguage(words, 'fr')).toBe('Trademark Law');
  });

  test('with the plural forms of its own grammar', () => {
    const days = (count: number) => translate('ru-RU', 'options.staleDays', { days: count }, count);
    expect([1, 2, 5, 11, 21, 104, 112].map(days)).toEqual([
      '1 день',
      '2 дня',
      '5 дней',
      '11 дней',
      '21 день',
      '104 дня',
      '112 дней',
    ]);
  });

  test('sentences are said by the browser’s own tag of a language', () => {
    expect(translate('zh-CN', 'level.conflict')).toBe(DICTIONARIES.zh_CN.level.conflict);
    expect(translate('en-GB', 'level.conflict')).toBe(DICTIONARIES.en.level.conflict);
  });
});

describe('one way to look up a text', () => {
  test('fills in what is named, in the order of each language', () => {
    const params = { words: 'Nike', found: 'A', missing: 'B' };
    expect(translate('en', 'lists.recordedNot', params)).toBe('“Nike” is recorded in A, not in B.');
    expect(translate('zh-CN', 'lists.recordedNot', params)).toMatch(/Nike.*A.*B/);
  });

  test('takes what is filled in as it is, whatever it looks like', () => {
    expect(translate('en', 'lookup.none', { words: '{words} $1 $& {n}' })).toContain('“{words} $1 $& {n}”');
  });

  test('a reader whose language is not there gets English with English plurals', () => {
    expect(translate('fr', 'age.days', {}, 0)).toBe('0 days old');
    expect(translate('fr', 'age.days', {}, 1)).toBe('1 day old');
    expect(translate('zh-CN', 'age.days', {}, 1)).toMatch(/1/);
  });

  test('words of the domain are keys as they are: a hyphen in them is an underscore in the files', () => {
    expect(translate('en', 'customs.in-scope')).toBe(DICTIONARIES.en.customs.in_scope);
  });

  test('a gap is seen: a missing text shows its key, a missing value its name', () => {
    const t = createTranslate((key) => (key === 'lookup.none' ? 'No {words}, no {other}.' : undefined));
    expect(t('level.conflict')).toBe('level.conflict');
    expect(t('lookup.none', { words: 'Nike' })).toBe('No Nike, no {other}.');
    expect(hasTranslation('level.nothing')).toBe(false);
    expect(hasTranslation('age.days')).toBe(false);
  });
});
