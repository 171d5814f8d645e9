import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePage } from '../demo/samples';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { allBadges } from './on-page';
import { expectOnToolbar, viewOf } from './page-state';
import { stateOnce } from './shop-cards';

const search = samplePage('amazon-search');
const ROUNDS = 4;

/** Appends a copy of the page's first cards, under new ids, whenever the end comes into view; four times. */
const MORE_ON_SCROLL = `<script>
  const first = [...document.querySelectorAll('[data-component-type="s-search-result"]')].map((card) => card.outerHTML);
  const list = document.querySelector('[data-component-type="s-search-result"]').parentElement;
  let round = 0;
  addEventListener('scroll', () => {
    if (round >= ${ROUNDS} || scrollY + innerHeight < document.documentElement.scrollHeight - 50) return;
    round++;
    for (const card of first) list.insertAdjacentHTML('beforeend', card.replace(/B0(?=[0-9A-Z]{8})/g, 'B' + round));
  });
</script>`;

/** Takes what is ours away as soon as it comes, and counts; counts its own heartbeats too. */
const BADGES_UNWANTED = `<script>
  window.removed = 0;
  window.beats = 0;
  setInterval(() => window.beats++, 50);
  new MutationObserver(() => {
    for (const ours of document.querySelectorAll('[data-recordal-lens]')) { ours.remove(); window.removed++; }
  }).observe(document, { childList: true, subtree: true });
</script>`;

const GROWING = 'https://www.amazon.com/s?k=growing';
const UNWILLING = 'https://www.amazon.com/s?k=unwilling';

describe.each(BOTH)('pages that move in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    const withScript = (script: string) => search.html.replace('</body>', `${script}</body>`);
    browser = await open({
      [GROWING]: { html: withScript(MORE_ON_SCROLL), scripts: true },
      [UNWILLING]: { html: withScript(BADGES_UNWANTED), scripts: true },
    });
    tab = await browser.tab();
  });
  afterAll(() => browser?.close());

  test('infinite scroll: each round of cards is read, and marked like the first', async () => {
    await tab.goto(GROWING);
    const { state: before } = await viewOf(browser, GROWING);
    expect(before.readable).toBeGreaterThan(10);
    await tab.front();
    for (let round = 1; round <= ROUNDS; round++) {
      await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await tab.until(
        `round ${round} of cards`,
        `document.querySelectorAll('[data-asin^="B${round}"]').length > 0` as never,
      );
    }
    const readable = before.readable * (ROUNDS + 1);
    const state = await stateOnce(browser, GROWING, (now) => now.readable === readable);
    expect(state).toMatchObject({ status: 'read', cards: before.cards * (ROUNDS + 1) });
    const conflicts = (screened: typeof state.screened) =>
      screened.filter(({ screening }) => screening.outcome === 'conflict').length;
    expect(conflicts(state.screened)).toBe(conflicts(before.screened) * (ROUNDS + 1));
    const sign = conflicts(state.screened) > 99 ? '99+' : String(conflicts(state.screened));
    await expectOnToolbar(browser, GROWING, sign);
    expect(await allBadges(browser, tab, GROWING)).toBeGreaterThan(ROUNDS);
  });

  test('a page that takes our badges away in a loop stays alive, and its findings stay known', async () => {
    await tab.goto(UNWILLING);
    const { state } = await viewOf(browser, UNWILLING);
    expect(state.screened.some(({ screening }) => screening.outcome === 'conflict')).toBe(true);
    const count = () => tab.evaluate(() => (globalThis as never as { removed: number }).removed);
    await tab.until('badges taken away', () => (globalThis as never as { removed: number }).removed > 0);
    // Forty heartbeats of the page from now: a page kept busy would not come to them, nor ours to rest.
    const before = await count();
    await tab.evaluate(async () => {
      const page = globalThis as never as { beats: number };
      const until = page.beats + 40;
      while (page.beats < until) await new Promise((done) => setTimeout(done, 20));
    });
    expect((await count()) - before).toBeLessThan(state.cards);
    expect(browser.errors).toEqual([]);
  });
});
