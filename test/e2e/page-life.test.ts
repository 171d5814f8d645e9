import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { only } from './browsers/engine';
import { openFirefox } from './browsers/firefox';
import { badgesAre, highlightsOn, textsOf } from './on-page';
import { openOurs } from './our-pages';
import { watchMarks } from './own-marks';
import { askerOf } from './page-state';
import { CLEAN, CONFLICT, card, conflicts, shopPage, stateOnce } from './shop-cards';
import { type SiteServer, serveSites } from './site-server';
import { activate, discard, openTab, tabsShowing } from './tabs-showing';

const FIRST = 'https://www.amazon.com/s?k=first';
const PLANTED = 'https://www.amazon.com/s?k=planted';
const NEXT = 'https://www.amazon.com/s?k=next';
const DISCARDED = 'https://www.amazon.com/s?k=discarded';
/** A word of nobody's list, which the person comes to watch. */
const WATCHED = 'Zorblewatch';
/** Says whether the page came back as it was left, or was loaded anew. */
const TELLING = `addEventListener('pageshow', ({ persisted }) => { cameBack = persisted; });`;

describe.each(BOTH)('the life of a page in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open(
      {
        [FIRST]: shopPage(card('B000000001', CONFLICT) + card('B000000002', CLEAN), TELLING),
        [PLANTED]: shopPage(
          [CONFLICT, `${WATCHED} straps`, CLEAN].map((title, at) => card(`B00000003${at}`, title)).join(''),
          TELLING,
        ),
        [NEXT]: shopPage(card('B000000011', CLEAN)),
      },
      { backForwardCache: true },
    );
  });
  afterAll(() => browser?.close());

  // Firefox's driver waits in vain for the next page of a tab that went back.
  beforeEach(async () => {
    tab = await browser.tab();
  });

  async function back(): Promise<void> {
    await tab.front();
    await tab.evaluate(() => history.back());
    await tab.until(
      'the page that comes back',
      () => (globalThis as never as { cameBack?: boolean }).cameBack,
    );
  }

  test('what a person came to watch meanwhile is told to them, and cannot be read by the page that comes back', async () => {
    await tab.goto(PLANTED);
    await stateOnce(browser, PLANTED, (state) => conflicts(state).length === 1);
    await tab.front();
    await badgesAre(tab, 1);
    const underlined = async () => (await highlightsOn(tab)).map(({ node, text }) => [node, text]);
    await expect.poll(underlined).toEqual([[CONFLICT, 'Nlke']]);
    const before = await tab.evaluate(readOfOurs);
    await tab.goto(NEXT);
    await stateOnce(browser, NEXT, ({ readable }) => readable === 1);
    const ours = await openOurs(browser, 'options.html');
    await watchMarks(ours, [WATCHED]);
    await ours.close();
    await back();
    await stateOnce(browser, PLANTED, ({ screened }) =>
      screened.some(({ screening }) => screening.findings.some(({ text }) => text === WATCHED)),
    );
    await tab.front();
    await expect.poll(async () => (await textsOf(tab, '.badge')).length).toBeGreaterThan(1);
    await expect.poll(underlined).toEqual([[CONFLICT, 'Nlke']]);
    expect(await tab.evaluate(readOfOurs)).toEqual(before);
  });

  test('a page that comes back out of the browser’s store catches up with what was decided meanwhile', async () => {
    await tab.goto(FIRST);
    await stateOnce(browser, FIRST, (state) => conflicts(state).length === 1);
    await tab.goto(NEXT);
    await stateOnce(browser, NEXT, ({ readable }) => readable === 1);
    const ours = await openOurs(browser, 'options.html');
    // The site is switched off while the page is in the store and hears of nothing.
    await ours.until('the switch', () => {
      const sites = [...document.querySelectorAll('#sites li')];
      const amazon = sites.find(({ textContent }) => textContent?.includes('Amazon'));
      const switched = amazon?.querySelector<HTMLElement>('[role="switch"]:enabled');
      switched?.click();
      return switched;
    });
    // The page in front hears of it: so it is stored.
    await stateOnce(browser, NEXT, ({ off }) => off);
    await ours.close();
    await back();
    await stateOnce(browser, FIRST, ({ off }) => off);
    await expect.poll(() => highlightsOn(tab)).toEqual([]);
  });
});

describe.each(only('firefox'))('a tab that was thrown out of memory in %s', () => {
  let sites: SiteServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    sites = await serveSites({
      [DISCARDED]: shopPage(card('B000000021', CONFLICT) + card('B000000022', CLEAN)),
    });
    browser = await openFirefox({}, { proxy: sites.proxy });
  });
  afterAll(async () => {
    await browser?.close();
    sites?.close();
  });

  test('comes back marked once a person looks at it', async () => {
    const asker = await askerOf(browser);
    // The driver holds up for ever what a tab of its own asks for when it comes back.
    await openTab(asker, DISCARDED);
    const told = async () =>
      (await tabsShowing(asker, DISCARDED)).map(({ conflicts, badge }) => [conflicts, badge]);
    await expect.poll(told).toEqual([[1, '1']]);
    const [shown] = await tabsShowing(asker, DISCARDED);
    const left = await discard(asker, shown!.id);
    await expect.poll(told).toEqual([]);
    await activate(asker, left);
    await expect.poll(told).toEqual([[1, '1']]);
    expect(browser.errors).toEqual([]);
  });
});

/** Runs in the page: what it reads of ours. */
function readOfOurs() {
  const hosts = [...document.querySelectorAll<HTMLElement>('[data-recordal-lens]')];
  return {
    hosts: hosts.map((host) => [host.shadowRoot, host.attributes.length, host.getClientRects().length]),
    ranges: [...(CSS.highlights as unknown as Map<string, Set<Range>>)].map(([name, { size }]) => [
      name,
      size,
    ]),
    size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
  };
}
