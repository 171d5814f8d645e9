import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePage } from '../demo/samples';
import { chooseList, keepDemonstration, takeIn } from './bring-list';
import { BOTH } from './browsers/both';
import { poll, type TestBrowser } from './browsers/browser';
import { checkPasted } from './bulk-page';
import {
  allBadges,
  badgesOn,
  badgesStand,
  decideOnCard,
  onCard,
  openCard,
  pressOnCard,
  textsOf,
} from './on-page';
import { openOurs, press, texts, typeInto } from './our-pages';
import { viewOf } from './page-state';

const search = samplePage('amazon-search');

describe.each(BOTH)('the surfaces in %s', (_, open) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await open({ [search.url]: { html: search.html, scripts: true } });
  });
  afterAll(() => browser?.close());

  const surface = (path: string) => openOurs(browser, path);

  test('“not a conflict” clears the same words on the page at once, and the options take it back', async () => {
    const page = await browser.tab();
    await page.goto(search.url);
    await viewOf(browser, search.url);
    const before = await allBadges(browser, page, search.url);
    await openCard(page);
    await decideOnCard(page, 'Not a conflict');
    await onCard(page, '.decided');
    // The card in which it was decided stays until it is closed: there the decision can be taken back.
    await pressOnCard(page, 'Close');
    await poll('no card', async () => (await textsOf(page, '.stage [role=dialog]')).length === 0);
    await poll('fewer badges', async () => (await badgesOn(page)) < before);

    const options = await surface('options.html');
    await options.until('the decision is listed', () => document.querySelector('#decisions tbody tr'));
    await press(options, '#decisions tbody button');
    await options.until('it is gone', () => !document.querySelector('#decisions tbody tr'));
    await poll('as many badges as before', async () => (await badgesOn(page)) === before);
    await options.close();
    await page.close();
  });

  test('a card shows why without being scrolled, in the window of a common small screen', async () => {
    const page = await browser.tab();
    await page.resize(1366, 625);
    await page.goto(search.url);
    await viewOf(browser, search.url);
    await badgesStand(page);
    await openCard(page);
    await onCard(page, '.why li');
    await expect.poll(() => page.ours(seenReasons)).toEqual([true, true]);
    await page.close();
  });

  test('the popup looks a mark up by its pinyin, and checks a pasted title', async () => {
    const popup = await surface('popup.html');
    const type = (words: string) => typeInto(popup, 'input[type="search"]', words);
    await type('naike');
    await popup.until('耐克', () => /NIKE|耐克/.test(document.querySelector('.matches')?.textContent ?? ''));
    await type('Nlke running shoes for men, size 42');
    await popup.until('a finding', () =>
      document.querySelector('.answers .finding-row')?.textContent?.includes('Nlke'),
    );
    await popup.close();
  });

  test('a list added in the options is used at once, and can be removed', async () => {
    const options = await surface('options.html');
    await chooseList(options, {
      name: 'my-list.csv',
      text: 'recordNo,mark,holder,classes,validFrom,validTo\nT2024-1,QUORVANE,Quorvane Ltd,25,2024-01-01,2034-01-01\n',
    });
    await takeIn(options);
    await options.until('the list', () =>
      document.querySelector('.list-cards')?.textContent?.includes('my-list'),
    );
    await keepDemonstration(options);

    const bulk = await surface('bulk.html');
    await checkPasted(bulk, ['Quorvane socks for men', 'Plain cotton socks', 'Nlke running shoes']);
    await expect
      .poll(() => texts(bulk, '.table-row .cell-mark'))
      .toEqual([expect.stringContaining('QUORVANE'), expect.stringContaining('NIKE')]);
    await bulk.close();

    await options.until('its button, to press', () => {
      const card = [...document.querySelectorAll('.list-card')].find((one) =>
        one.textContent?.includes('my-list'),
      );
      const button = card?.querySelector<HTMLElement>('button.danger:enabled');
      button?.click();
      return button;
    });
    await options.until(
      'the list is gone',
      () => !document.querySelector('.list-cards')?.textContent?.includes('my-list'),
    );
    await options.close();
  });

  test('the options open on the page, and at the section, that was asked for', async () => {
    const options = await surface('options.html#decisions');
    const shown = () =>
      options.evaluate(() =>
        [...document.querySelectorAll('main > section')]
          .filter((one) => one.checkVisibility())
          .map(({ id }) => id)
          .join(),
      );
    await expect.poll(shown).toBe('judging,decisions');
    await options.until('the section in view', () => {
      const { top } = document.getElementById('decisions')!.getBoundingClientRect();
      return scrollY > 0 && top >= 0 && top < innerHeight - 80;
    });
    await typeInto(options, '.options-search input', 'erase everything');
    await press(options, '.options-search li a');
    await options.until('the button has the focus', () => document.activeElement?.matches('#data .danger'));
    await expect.poll(shown).toBe('data');
    // Back and forth as between pages of any site.
    await options.evaluate(() => history.back());
    await poll('the page before', async () => (await shown()) === 'judging,decisions');
    await options.close();
  });

  test('the first-run page marks a real conflict on its sample', async () => {
    const welcome = await surface('welcome.html');
    await welcome.until('a place for badges', () => document.querySelector('html > [data-recordal-lens]'));
    await welcome.close();
  });

  test.each(['sidepanel.html', 'privacy.html'])(
    '%s draws, in letters of our own and not in those that the browser gives its extensions',
    async (path) => {
      const tab = await surface(path);
      const letters = () =>
        tab.evaluate(() => {
          const { fontSize, fontFamily } = getComputedStyle(document.body);
          return [fontSize, fontFamily.split(',')[0]];
        });
      await expect.poll(letters).toEqual(['13px', 'system-ui']);
      await tab.close();
    },
  );

  test('nothing was thrown anywhere', () => {
    expect(browser.errors).toEqual([]);
  });
});

/** Whether each of the first two reasons on the open card is seen as it stands. */
function seenReasons(layers: HTMLElement[]): boolean[] {
  const reasons = layers.flatMap((layer) => [...layer.querySelectorAll('.scroll .why li')]).slice(0, 2);
  return reasons.map((reason) => {
    const scrolled = reason.closest('.scroll')!.getBoundingClientRect();
    const { top, bottom } = reason.getBoundingClientRect();
    return top >= scrolled.top && bottom <= scrolled.bottom && bottom <= innerHeight;
  });
}
