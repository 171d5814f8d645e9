import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectDictionaries } from '../../lib/build/collect-dictionaries';
import { DICTIONARIES } from '../../lib/locales/dictionaries.generated';
import { inLanguage, LANGUAGES, languageFor, say } from '../../lib/locales/sentence';

/** Every key path of a nested dictionary of texts. */
function keys(node: object, path = ''): string[] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'object' ? keys(value, `${path}${key}.`) : [`${path}${key}`],
  );
}

test.each(Object.entries(DICTIONARIES))('%s has exactly the texts that English has', (_, dictionary) => {
  expect(keys(dictionary).sort()).toEqual(keys(DICTIONARIES.en).sort());
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

  test('sentences are said by the browser’s own tag of a language', () => {
    expect(say('zh-CN', 'level.conflict')).toBe(DICTIONARIES.zh_CN.level.conflict);
    expect(say('en-GB', 'level.conflict')).toBe(DICTIONARIES.en.level.conflict);
  });
});
