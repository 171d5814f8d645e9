import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePage } from '../demo/samples';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { openCard, pressOnCard, textsOf } from './on-page';
import { typeInto } from './our-pages';
import { viewOf } from './page-state';

const sample = samplePage('amazon-search');
const SHOP = sample.url;
const OF_SAMPLE = 'Leather Case for iPhone 13 Pro Wallet Flip Cover Card Holder';
const OFFERED = 'Leather Case compatible with iPhone 13 Pro Wallet Flip Cover Card Holder';

/** The sample page, whose first card is a reference: badges stand on the cards in the window. */
const html = sample.html.replaceAll(
  'Nlke Running Shoes for Men Lightweight Breathable Walking Sneakers, Black/White',
  OF_SAMPLE,
);

describe.each(BOTH)('a title that says what goods fit, in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open({ [SHOP]: { html, scripts: false, policy: "style-src 'none'" } });
    tab = await browser.tab();
  });
  afterAll(() => browser?.close());

  test('the card of a reference offers it, and a press copies it', async () => {
    expect(html).toContain(OF_SAMPLE);
    await tab.goto(SHOP);
    await viewOf(browser, SHOP);
    await openCard(tab);
    await expect.poll(() => textsOf(tab, '.stage .suggested-title')).toEqual([OFFERED]);
    const said = () => textsOf(tab, '.stage .suggested').then(String);
    await expect.poll(said).toContain('Put your own brand in front');
    expect(await said()).toContain('No clearance');
    await pressOnCard(tab, 'Copy this title');
    await expect.poll(() => browser.clipboard()).toBe(OFFERED);
  });

  test('the page for drafts offers it as it is written, and says what is needed where none helps', async () => {
    const draft = await browser.tab();
    await draft.goto(browser.extensionPage('draft.html'));
    const write = (text: string) => typeInto(draft, 'textarea', text);
    const suggested = () => draft.evaluate(() => document.querySelector('.suggested')?.textContent ?? '');
    await write(OF_SAMPLE);
    await expect.poll(suggested).toContain(OFFERED);
    await write('NIKE running shoes');
    await expect.poll(suggested).toContain('authorisation');
    expect(await suggested()).not.toContain('compatible');
    await write('Garden chair');
    await expect.poll(suggested).toBe('');
  });
});
