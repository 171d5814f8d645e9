import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../../lib/locales/en.json';
import { speak } from '../../lib/locales/i18n';
import {
  LANGUAGES,
  readEveryLanguage,
  speaksEveryLanguage,
  translate,
  translateNotice,
  translatorFor,
} from '../../lib/locales/translate-spoken';

afterEach(() => {
  speak(undefined);
  fakeBrowser.reset();
});

const IN = {
  ru: { verdict_separator: '; ', verdict_holderUnknown: 'неизвестен', level_note: 'К сведению' },
  en: { verdict_separator: ', ', verdict_holderUnknown: 'unknown', level_note: 'Worth knowing' },
};

test('says everything in the language spoken, whatever locale is asked for', () => {
  speak(IN.ru);
  expect(translate('en', 'verdict.holderUnknown')).toBe('неизвестен');
  expect(translate('zh-CN', 'level.note')).toBe('К сведению');
  expect(translateNotice('en', { key: 'level.note' })).toBe('К сведению');
});

test('and in another from when the person chooses that', () => {
  speak(IN.ru);
  translate('en', 'verdict.holderUnknown');
  speak(IN.en);
  expect(translate('en', 'verdict.holderUnknown')).toBe('unknown');
});

test('each language says its own once all are read, as what is handed on wants it', async () => {
  // A language that is new has few texts of its own.
  const dictionary = (language: string) =>
    ({ ...english, ...JSON.parse(readFileSync(`lib/locales/${language}.json`, 'utf8')) }) as typeof english;
  vi.stubGlobal('fetch', async (url: string) => {
    const { level, verdict } = dictionary(/_locales\/(\w+)\//.exec(url)![1]!);
    const messages = { level_note: level.note, verdict_holderUnknown: verdict.holderUnknown };
    const file = Object.entries(messages).map(([name, message]) => [name, { message }]);
    return { json: async () => Object.fromEntries(file) };
  });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `extension:/${path}`);
  speak(IN.ru);
  expect(speaksEveryLanguage()).toBe(false);
  await readEveryLanguage();
  expect(speaksEveryLanguage()).toBe(true);
  vi.unstubAllGlobals();
  expect(LANGUAGES.length).toBeGreaterThan(2);
  for (const language of LANGUAGES) {
    expect(translate(language, 'level.note')).toBe(dictionary(language).level.note);
    expect(translatorFor(language)('verdict.holderUnknown')).toBe(dictionary(language).verdict.holderUnknown);
  }
});
