import { afterEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak } from '../../lib/locales/i18n';
import { translate, translateNotice } from '../../lib/locales/translate-spoken';

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
