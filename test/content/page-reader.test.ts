// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadPart } from '../../lib/content/page-parts';
import { pageReader } from '../../lib/content/page-reader';
import { anyShop } from '../../lib/marketplaces/generic/generic-reader';
import { amazon } from '../../lib/marketplaces/sites/amazon';
import { eventually } from '../eventually';

vi.mock('../../lib/content/page-parts', async (original) => ({
  ...(await original<typeof import('../../lib/content/page-parts')>()),
  loadPart: vi.fn(),
}));

const URL_SEARCH = new URL('https://www.amazon.com/s?k=shoes');
const FILLING = '<p>Some words of a page that has loaded.</p>'.repeat(20);

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  globalThis.recordalLensSite = amazon;
  globalThis.recordalLensParts = undefined;
  vi.mocked(loadPart).mockReset();
});
afterEach(() => {
  life.abort();
  globalThis.recordalLensSite = undefined;
  globalThis.recordalLensParts = undefined;
});

/** What is read of a page, at first and whenever the reader says that there is more. */
function readingsOf(html: string, title = '') {
  document.title = title;
  document.body.innerHTML = html;
  const reader = pageReader(URL_SEARCH, life.signal);
  const readings: [status: string, reason: string | undefined, unfinished: boolean][] = [];
  const look = () => {
    const { status, reason, unfinished } = reader.read();
    readings.push([status, reason, unfinished ?? false]);
  };
  reader.watch(look, life.signal);
  look();
  return readings;
}

const letCome = () =>
  vi.mocked(loadPart).mockImplementation(async () => {
    globalThis.recordalLensParts = { 'generic-reader': anyShop };
    return anyShop as never;
  });

describe('a page on which nothing was found', () => {
  test.each<[string, string, string, [status: string, reason: string]]>([
    ['a check for robots', 'Robot or human?', FILLING, ['unreadable', 'captcha']],
    ['a log-in', 'Please sign in', FILLING, ['unreadable', 'login']],
    ['an error', 'Service Unavailable', FILLING, ['unreadable', 'error-page']],
    ['an empty shell', '', '<div></div>', ['unreadable', 'shell']],
    ['a search without results', '', `<p>No results for xyzzy</p>${FILLING}`, ['empty', 'no-listings']],
    ['a search that shows neither', '', FILLING, ['unreadable', 'shell']],
  ])('is unfinished until it is known what it is: %s', async (_, title, html, [status, reason]) => {
    letCome();
    const readings = readingsOf(html, title);
    expect(readings).toEqual([['partial', 'loading', true]]);
    await eventually(() => expect(readings.length).toBeGreaterThan(1));
    expect(readings[1]).toEqual([status, reason, false]);
  });

  test('is what its own site says at once', () => {
    letCome();
    const readings = readingsOf('<p>Type the characters you see in this image</p>');
    expect(readings).toEqual([['unreadable', 'captcha', false]]);
    expect(loadPart).not.toHaveBeenCalled();
  });

  test('is never said to be empty where that cannot be found out, and is tried again as it changes', async () => {
    vi.mocked(loadPart).mockRejectedValue(new Error('gone'));
    const readings = readingsOf(`<p>No results for xyzzy</p>${FILLING}`);
    await eventually(() => expect(readings.length).toBeGreaterThan(1));
    expect(readings).toEqual([
      ['partial', 'loading', true],
      ['partial', 'loading', false],
    ]);
    await new Promise((come) => setTimeout(come, 50));
    expect(loadPart).toHaveBeenCalledTimes(1);
    letCome();
    document.body.append('more');
    await eventually(() => expect(readings.at(-1)).toEqual(['empty', 'no-listings', false]));
    expect(loadPart).toHaveBeenCalledTimes(2);
  });
});

test('a page with listings on all its cards asks for nothing more', () => {
  const readings = readingsOf(
    '<div data-component-type="s-search-result" data-asin="B000000001"><a class="a-link-normal" href="/dp/B000000001"><h2>Shoes</h2></a></div>',
  );
  expect(readings).toEqual([['read', undefined, false]]);
  expect(loadPart).not.toHaveBeenCalled();
});

const written = (title: string) =>
  `<div data-component-type="s-search-result" data-asin="B000000001"><a class="a-link-normal" href="/dp/B000000001"><h2>${title}</h2></a></div>`;

test.each([
  ['Chrome or a widget of Google’s', '<font style="vertical-align: inherit;">North side</font>'],
  ['Edge', '<b _msttexthash="177099">North side</b>'],
  ['Yandex', '<ya-tr-span>North side</ya-tr-span>'],
  ['Read Frog', '<i data-read-frog-translation-only="">North side</i>'],
])('what tells a translator’s words from a seller’s is asked for where %s wrote a title', (_, title) => {
  letCome();
  readingsOf(written(title));
  expect(loadPart).toHaveBeenCalledWith('translation');
});

test.each([
  ['a title of a shop’s own', written('<font color="red">Air</font> Runner')],
  [
    'words elsewhere, which nobody reads',
    `<nav><font style="vertical-align: inherit;">Help</font></nav>${written('Shoes')}`,
  ],
  ['a class of the page’s that only looks like it', `<div class="translated-ltr">x</div>${written('Shoes')}`],
  ['words that a translator left as they were', written('<span class="notranslate">Shoes</span>')],
  ['a sign within a title’s neighbour', `${written('Shoes')}<b _msttexthash="1">North side</b>`],
])('it is not for %s', (_, html) => {
  letCome();
  readingsOf(html);
  expect(loadPart).not.toHaveBeenCalledWith('translation');
});

test('it is asked for where the page says that it is translated as a whole', () => {
  letCome();
  document.documentElement.className = 'translated-rtl';
  readingsOf(written('Shoes'));
  document.documentElement.className = '';
  expect(loadPart).toHaveBeenCalledWith('translation');
});

test('a page is read ahead in a task of its own the first time, for to follow it takes one already', async () => {
  document.body.innerHTML =
    '<div data-component-type="s-search-result" data-asin="B000000001"><h2>Shoes</h2></div>';
  const reader = pageReader(URL_SEARCH, life.signal);
  const read = vi.spyOn(document.body.firstElementChild!, 'querySelector');
  const ahead = reader.readAhead!();
  await Promise.resolve();
  expect(read).not.toHaveBeenCalled();
  await ahead;
  expect(read).toHaveBeenCalled();
});
