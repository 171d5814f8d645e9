import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePage } from '../demo/samples';
import { chooseList, takeIn } from './bring-list';
import { BOTH } from './browsers/both';
import { poll, type Tab, type TestBrowser } from './browsers/browser';
import { checkPasted, wordsOf } from './bulk-page';
import { lookThrough, onCard, textsOf } from './on-page';
import { openOurs, press, texts, typeInto } from './our-pages';
import { expectOnToolbar, viewOf } from './page-state';

const detail = samplePage('amazon-detail');

/** Two searches of a person in a register: one with an answer, one without. */
const COVERAGE = {
  queries: ['HARBOUR SOCK', 'Zorvex'].map((words, at) => ({
    ...{ words, field: 'mark', match: 'exact', day: '2026-11-20', regime: 'CN', hits: 1 - at, taken: 1 - at },
  })),
};
const ROW = {
  ...{ recordNo: 'T2024-1', markText: 'HARBOUR SOCK', holder: 'Harbour Ltd', classes: [25] },
  ...{ validFrom: '2024-01-01', validTo: '2034-01-01' },
};
const LIST = [{ coverage: COVERAGE, date: '2026-11-20' }, ROW].map((line) => JSON.stringify(line)).join('\n');

describe.each(BOTH)('a list of searches in %s', (_, open) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await open({ [detail.url]: { html: detail.html, scripts: true } });
    const options = await openOurs(browser, 'options.html');
    await chooseList(options, { name: 'my-searches.jsonl', text: `${LIST}\n` });
    await options.until('what it answers for', () =>
      document.querySelector('.import-preview')?.textContent?.includes('answers for 2 searches'),
    );
    await takeIn(options);
    await options.until('its card', () =>
      document.querySelector('.list-cards')?.textContent?.includes('answers for 2 searches'),
    );
    await options.close();
  });
  afterAll(() => browser?.close());

  test('leaves what nobody searched for not looked up on the page, with a badge and a card that say so', async () => {
    const page = await browser.tab();
    await page.goto(detail.url);
    const { state } = await viewOf(browser, detail.url);
    const outcomes = state.screened.map(({ screening }) => screening.outcome);
    expect(outcomes).not.toContain('clear');
    expect(outcomes).toContain('not-looked-up');
    await lookThrough(page);
    await poll('its badge', async () => (await signsOn(page)).includes('not-looked-up'));
    await poll('the focus on it', () => page.ours(focusOnNotLookedUp));
    await page.press('Enter');
    await onCard(page, '[role=dialog]');
    const card = async () => (await textsOf(page, '.stage [role=dialog]')).join('\n');
    await expect.poll(card).toContain('Not looked up');
    await expect.poll(card).toContain('my-searches answers for 2 searches, the oldest of Nov 20, 2026');
    if (state.screened.every(({ screening }) => screening.outcome !== 'conflict'))
      await expectOnToolbar(browser, detail.url, '?');
    await page.close();
  });

  test('makes the popup say of other words that they were not looked up, and of a search without a hit that no list has them', async () => {
    const popup = await openOurs(browser, 'popup.html');
    await typeInto(popup, 'input[type="search"]', 'Qwaxil');
    await popup.until('the answer', () =>
      document.querySelector('.answers')?.textContent?.includes('“Qwaxil” has not been looked up yet'),
    );
    await typeInto(popup, 'input[type="search"]', 'zorvex');
    await popup.until('the other answer', () =>
      /zorvex/.test(document.querySelector('.answers .quiet')?.textContent ?? ''),
    );
    expect(await wordsOf(popup, '.answers')).not.toContain('not been looked up');
    await popup.close();
  });

  test('counts, filters and names such rows of a file', async () => {
    const bulk = await openOurs(browser, 'bulk.html');
    await checkPasted(bulk, ['Qwaxil running shoes', 'Zorvex running shoes', 'Harbour Sock socks']);
    const tally = async () => (await texts(bulk, '.tally li')).join(' · ');
    await expect.poll(tally).toContain('1 Not looked up');
    await expect.poll(tally).toContain('1 Nothing found');
    await press(bulk, '.table-row', 'Qwaxil');
    await bulk.until('what is open', () =>
      document.querySelector('.look-up-notes')?.textContent?.includes('Not looked up yet: “Qwaxil”'),
    );
    await bulk.close();
  });

  test('nothing failed along the way', () => {
    expect(browser.errors).toEqual([]);
  });
});

/** Runs in the page: whether such a badge has the focus. */
function focusOnNotLookedUp(layers: HTMLElement[]): boolean {
  const badge = layers
    .flatMap((layer) => [...layer.querySelectorAll<HTMLElement>('.badge[data-level="not-looked-up"]')])
    .at(0);
  badge?.focus();
  return badge !== undefined && (badge.getRootNode() as ShadowRoot).activeElement === badge;
}

function signsOn(page: Tab): Promise<string[]> {
  return page.ours((layers) =>
    layers
      .flatMap((layer) => [...layer.querySelectorAll<HTMLElement>('.badge')])
      .map((badge) => badge.dataset.level ?? ''),
  );
}
