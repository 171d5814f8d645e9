import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { textsOnPages } from '../../lib/background/texts-on-pages';
import { DICTIONARIES } from '../../lib/locales/dictionaries.generated';
import { speak, t } from '../../lib/locales/i18n';
import { changeSettings } from '../../lib/settings/items';
import { speakChosen } from '../../lib/settings/speak-chosen';

afterEach(() => {
  speak(undefined);
  vi.unstubAllGlobals();
  fakeBrowser.reset();
});

/** The browser's file of a language, as the build writes it. */
function messages(node: object, path = ''): [string, { message: string }][] {
  return Object.entries(node).flatMap(([key, value]): [string, { message: string }][] =>
    typeof value === 'string' ? [[path + key, { message: value }]] : messages(value, `${path}${key}_`),
  );
}

function serveFiles(): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const [, language] = /_locales\/(\w+)\//.exec(url) ?? [];
    const dictionary = DICTIONARIES[language as keyof typeof DICTIONARIES];
    return new Response(JSON.stringify(Object.fromEntries(messages(dictionary))));
  });
}

test('without a choice the browser’s language is spoken, and pages are given no texts', async () => {
  await speakChosen();
  expect(globalThis.recordalLensTexts).toBeUndefined();
});

test('a chosen language is spoken, with its own plurals', async () => {
  serveFiles();
  await changeSettings({ language: 'ru' });
  const said = await speakChosen();
  expect(said('level.review')).toBe('Сначала проверить');
  expect(t('options.staleDays', { days: 5 }, 5)).toBe('5 дней');
});

test('a language whose files do not come leaves the browser’s', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('gone')));
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await changeSettings({ language: 'ru' });
  await speakChosen();
  expect(globalThis.recordalLensTexts).toBeUndefined();
  expect(warned).toHaveBeenCalledOnce();
});

test('pages are given every text that their scripts say, and not the settings’', async () => {
  serveFiles();
  await changeSettings({ language: 'ru' });
  await speakChosen();
  const texts = textsOnPages() ?? {};
  const names = Object.keys(texts);
  const lacking = saidOnPages().filter(
    (key) => !names.some((name) => name === key || name.startsWith(`${key}_`)),
  );
  expect(lacking).toEqual([]);
  expect(names.filter((name) => /^(?:options|notice|bulk)_/.test(name))).toEqual([]);
});

/** The names of all texts that are spelled out in what runs on shops' pages. */
function saidOnPages(): string[] {
  const files = [
    'components/explanation',
    'components/in-page',
    'lib/content',
    'lib/collector',
    'lib/highlight',
  ].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  );
  const code = files.filter((file) => /\.tsx?$/.test(file)).map((file) => readFileSync(file, 'utf8'));
  const keys = code.flatMap((text) =>
    [...text.matchAll(/\bt\(\s*['`]([\w.]+?)\.?(?:['`]|\$\{)/g)].map(([, key]) => key!),
  );
  expect(keys.length).toBeGreaterThan(20);
  return [...new Set(keys)].map((key) => key.replaceAll('.', '_'));
}
