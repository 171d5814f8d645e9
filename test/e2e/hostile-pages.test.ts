import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BOTH } from './browsers/both';
import type { Served, Tab, TestBrowser } from './browsers/browser';
import { highlightsOn } from './on-page';
import { CLEAN, CONFLICT, card, conflicts, shopPage, stateOnce } from './shop-cards';

const url = (name: string): string => `https://www.amazon.com/s?k=${name}`;
const offers = card('B000000001', CONFLICT) + card('B000000002', CLEAN);

/** Breaks what readers call, as a page may do to its own world. */
const PROTOTYPES_REDEFINED = `
  const broken = () => { throw new Error('redefined'); };
  for (const name of ['querySelector', 'querySelectorAll', 'closest', 'matches', 'getAttribute'])
    Element.prototype[name] = broken;
  Document.prototype.querySelectorAll = broken;
  Object.defineProperty(Node.prototype, 'textContent', { get: broken });
  Array.prototype.map = Array.prototype.filter = String.prototype.replace = RegExp.prototype.exec = broken;
  JSON.parse = broken;
  Object.prototype.brand = 'Adidas';`;

const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const HUGE = `{"@type":"Product","name":"${CLEAN}","description":"${'x'.repeat(5_000_000)}"}`;
const REACHING =
  '{"@type":"Product","name":"Canvas Tote Bag","__proto__":{"brand":"Adidas"},"constructor":{"prototype":{"brand":"Adidas"}}}';

/** Counts the page's own heartbeats: a page kept busy has none. */
const HEARTBEAT = 'beats = 0; setInterval(() => beats++, 20);';

/** Notes what anybody says aloud on the page, and says it again as somebody else's, as our own scripts might part. */
const LISTENING = `
  heard = [];
  addEventListener('message', ({ data }) => {
    heard.push(JSON.stringify(data));
    if (!data || !data.type) return;
    document.dispatchEvent(new CustomEvent(data.type, { detail: { ...data, messageId: 'another' } }));
    postMessage({ ...data, type: undefined, messageId: 'another' }, '*');
  });`;

const PAGES: Served = {
  [url('prototypes')]: shopPage(offers, PROTOTYPES_REDEFINED),
  [url('data')]: shopPage(
    [HUGE, '{"@type":"Product",', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, REACHING].map(data).join('') +
      offers,
    HEARTBEAT,
  ),
  [url('nodes')]: shopPage(`${offers}<div>${'<i>x</i>'.repeat(50_000)}</div>`, HEARTBEAT),
  [url('listening')]: shopPage(offers, LISTENING),
  [url('markup')]: shopPage(
    card(
      'B000000003',
      '&lt;img src=/stolen onerror="pwned=1"&gt; Nlke Shoes &lt;script&gt;pwned=1&lt;/script&gt;',
    ),
  ),
};

describe.each(BOTH)('pages that mean harm in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open(PAGES);
    tab = await browser.tab();
  });
  afterAll(() => browser?.close());

  test('redefined prototypes change nothing of what is read', async () => {
    await tab.goto(url('prototypes'));
    const { screened } = await stateOnce(browser, url('prototypes'), ({ readable }) => readable === 2);
    expect(screened.map(({ listing }) => [listing.title, listing.brand])).toEqual([
      [CONFLICT, undefined],
      [CLEAN, undefined],
    ]);
  });

  test('structured data of five megabytes, broken, endlessly nested or reaching for prototypes stops nothing', async () => {
    await tab.goto(url('data'));
    const state = await stateOnce(browser, url('data'), ({ readable }) => readable === 2);
    expect(conflicts(state)).toEqual([CONFLICT]);
    expect(state.screened.map(({ listing }) => listing.brand)).toEqual([undefined, undefined]);
    await beatsOn();
  });

  test('fifty thousand nodes are read while the page stays alive', async () => {
    await tab.goto(url('nodes'));
    const state = await stateOnce(browser, url('nodes'), ({ readable }) => readable === 2);
    expect(conflicts(state)).toEqual([CONFLICT]);
    await beatsOn();
  });

  test('markup in a title is words: nothing is run and nothing fetched', async () => {
    await tab.goto(url('markup'));
    const state = await stateOnce(browser, url('markup'), ({ readable }) => readable === 1);
    expect(state.screened[0]?.listing.title).toBe(
      '<img src=/stolen onerror="pwned=1"> Nlke Shoes <script>pwned=1</script>',
    );
    await tab.front();
    await expect.poll(async () => (await highlightsOn(tab)).map(({ text }) => text)).toEqual(['Nlke']);
    expect(await tab.evaluate(() => 'pwned' in globalThis)).toBe(false);
    expect(browser.requests.filter(({ url: asked }) => asked.includes('stolen'))).toEqual([]);
  });

  test('a page hears nothing from us, and nothing that it says ends us', async () => {
    await tab.goto(url('listening'));
    await stateOnce(browser, url('listening'), ({ readable }) => readable === 2);
    await tab.evaluate(
      (another) => document.body.insertAdjacentHTML('beforeend', another),
      card('B000000009', CONFLICT),
    );
    const state = await stateOnce(browser, url('listening'), ({ readable }) => readable === 3);
    expect(conflicts(state)).toEqual([CONFLICT, CONFLICT]);
    expect(await tab.evaluate(() => (globalThis as never as { heard: string[] }).heard)).toEqual([]);
  });

  test('nothing failed along the way', () => {
    expect(browser.errors.filter((error) => !error.includes('redefined'))).toEqual([]);
  });

  async function beatsOn(): Promise<void> {
    const beats = () => tab.evaluate(() => (globalThis as never as { beats: number }).beats);
    await tab.front();
    const before = await beats();
    await expect.poll(beats).toBeGreaterThan(before + 10);
  }
});
