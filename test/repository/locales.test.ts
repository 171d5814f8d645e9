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

test.each(Object.entries(DICTIONARIES))('%s has exactly the texts that English has', (_, dictionary) => {
  expect(keys(dictionary).sort()).toEqual(keys(DICTIONARIES.en).sort());
});

test.each(Object.entries(DICTIONARIES))(
  '%s has of each plural the forms of its own grammar',
  (_, dictionary) => {
    const { pluralCategories } = new Intl.PluralRules(dictionary.languageTag).resolvedOptions();
    const expected = [...pluralCategories].sort().join(' ');
    expect(plurals(dictionary).filter(([, forms]) => forms !== expected)).toEqual([]);
  },
);

test('the browser keeps every text under a name of its own', () => {
  const names = keys(DICTIONARIES.en).map((path) => path.replaceAll('.', '_'));
  expect(new Set(names).size).toBe(names.length);
});

test('every key is a name that browsers accept for a message: no hyphen, no dot', () => {
  expect(keys(DICTIONARIES.en).filter((path) => !/^\w+$/.test(path.replaceAll('.', '_')))).toEqual([]);
});

describe('a new language is one file', () => {
  test('that the collection of dictionaries picks up by itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lens-locales-'));
    try {
      cpSync('lib/locales', folder, { recursive: true });
      const made = { ...DICTIONARIES.en, extensionName: 'Zollbrille' };
      writeFileSync(join(folder, 'de.json'), JSON.stringify(made));
      expect(collectDictionaries(folder)).toEqual(['de', ...LANGUAGES]);
      const { DICTIONARIES: collected } = await import(join(folder, 'dictionaries.generated.ts'));
      expect(collected.de.extensionName).toBe('Zollbrille');
      expect(collected.zh_CN.extensionName).toBe(DICTIONARIES.zh_CN.extensionName);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('and the collection that is here names every file that is here', () => {
    const before = readFileSync('lib/locales/dictionaries.generated.ts', 'utf8');
    collectDictionaries('lib/locales');
    expect(readFileSync('lib/locales/dictionaries.generated.ts', 'utf8')).toBe(before);
  });

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
    const russian: Record<string, string> = {
      languageTag: 'ru',
      'age.days.one': 'давность {n} день',
      'age.days.few': 'давность {n} дня',
      'age.days.many': 'давность {n} дней',
      'age.days.other': 'давность {n} дня',
    };
    const t = createTranslate((key) => russian[key]);
    expect([1, 2, 5, 11, 21, 104, 1.5].map((days) => t('age.days', {}, days))).toEqual([
      'давность 1 день',
      'давность 2 дня',
      'давность 5 дней',
      'давность 11 дней',
      'давность 21 день',
      'давность 104 дня',
      'давность 1.5 дня',
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
