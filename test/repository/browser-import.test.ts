import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Who may name the browser's interface itself: the one place all others take it from, and its stand-in on pages. */
const SOURCES = [join('lib', 'browser.ts'), join('lib', 'browser-itself.ts')];

/** An import of `browser`, wherever from; one of a package that brings it; and the globals themselves. */
const WAYS = [
  /import\s*\{[^}]*\bbrowser\b[^}]*\}\s*from\s*'(?!(?:\.\.?\/)+(?:lib\/)?browser')/,
  /from '(?:webextension-polyfill|wxt\/browser|@wxt-dev\/browser)'/,
  /\bglobalThis\.(?:browser|chrome)\b|(?<![\w.'"`-])chrome\.[a-z]/,
];

const files = ['lib', 'components', 'entrypoints']
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)))
  .filter((file) => /\.tsx?$/.test(file));

test.each([
  "import { browser } from '#imports';",
  "import { browser, defineBackground } from '#imports';",
  "import browser from 'webextension-polyfill';",
  "import { browser } from 'wxt/browser';",
  'await chrome.tabs.query({})',
])('another way to the browser is seen: %s', (line) => {
  expect(WAYS.some((way) => way.test(line))).toBe(true);
});

test('the one way is none of them', () => {
  for (const line of [
    "import { browser } from '../browser';",
    "import { browser } from '../../lib/browser';",
  ])
    expect(WAYS.some((way) => way.test(line))).toBe(false);
});

test('the browser is taken from one place only', () => {
  expect(files.length).toBeGreaterThan(100);
  const others = files.filter((file) => {
    const source = readFileSync(file, 'utf8');
    return !SOURCES.includes(file) && WAYS.some((way) => way.test(source));
  });
  expect(others).toEqual([]);
});
