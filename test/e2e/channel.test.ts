import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Decision } from '../../lib/decisions/decision';
import { inFull, type SaidOnce } from '../../lib/messages/said-once';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { askAsContentScript, askAsOwnPage, storageOfContentScript } from './in-content-script';
import { viewOf } from './page-state';
import { CLEAN, CONFLICT, card, conflicts, shopPage } from './shop-cards';

const SHOP = 'https://www.amazon.com/s?k=shoes';
const OTHER = 'https://www.ebay.com/sch/i.html?_nkw=shoes';
const PAGES = { [SHOP]: shopPage(card('B000000001', CONFLICT) + card('B000000002', CLEAN)) };
const REFUSED = { error: { key: 'problem.refused' } };

const listing = { id: 'B000000001', site: 'amazon', url: '', title: CONFLICT, images: [] };
const screen = { kind: 'screen', ask: { listings: [listing] } };
const learning = { version: 2, words: [] };
const madeUp = {
  ...{
    id: 'x',
    kind: 'not-conflict',
    regime: 'CN',
    recordNo: 'DEMO-000001',
    mark: 'NIKE',
    words: 'x',
    note: '',
  },
  ...{ reach: { to: 'words', words: 'nlke', use: 'mark', goods: 'same' }, at: '2026-11-01T08:00:00.000Z' },
};

/** Everything that is for our own pages alone, each as they would ask. */
const NOT_FOR_PAGES: [kind: string, ask: unknown][] = [
  ['decisions', null],
  ['learning', null],
  ['rivals', null],
  ['alerts', null],
  ['lists', null],
  ['health', { site: 'amazon', page: 'search' }],
  ['lookup', { text: 'nike', limit: 8 }],
  ['importDecisions', { decisions: [madeUp] }],
  ['forgetLearning', { words: 'all' }],
  ['restoreLearning', { learning }],
  ['updateList', { url: 'https://localhost/list.json' }],
  ['listsChanged', null],
];

/** What nobody of ours would send. */
const NOT_OURS: unknown[] = [
  null,
  0,
  'x',
  [],
  {},
  { kind: '__proto__' },
  { kind: 'constructor' },
  { kind: 'toString' },
  { kind: 'nothing', ask: null },
  { kind: 'screen' },
  { kind: 'screen', ask: { listings: [null] } },
  { kind: 'screen', ask: { listings: [{ id: 1, title: 5, images: [] }] } },
  { kind: 'screen', ask: { listings: { length: 1e9 } } },
  { kind: 'decide', ask: { asks: [{ kind: 'x', finding: {}, listing: {} }] } },
  { kind: 'decide', ask: { asks: [{}] } },
  { kind: 'report', ask: { conflicts: 1e99 } },
  { kind: 'retract', ask: { ids: 'all' } },
];

describe.each(BOTH)('the message channel, from a content script in %s', (name, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await open(PAGES);
    tab = await browser.tab();
    await tab.goto(SHOP);
    await viewOf(browser, SHOP);
    await tab.front();
    await browser.pressToolbarButton(SHOP);
  });
  afterAll(() => browser?.close());

  const ask = (...messages: unknown[]) => askAsContentScript(browser, SHOP, messages);
  const decisions = async () =>
    ((await askAsOwnPage(browser, { kind: 'decisions', ask: null })).answer as { decisions: Decision[] })
      .decisions;
  /** The finding that the page itself is shown, as its script is answered. */
  async function shownFinding() {
    const [reply] = await ask(screen);
    const screenings = inFull(reply!.answer as SaidOnce);
    return screenings[0]!.findings[0]!;
  }

  test('nothing is answered that is for our own pages', async () => {
    const replies = await ask(...NOT_FOR_PAGES.map(([kind, ask]) => ({ kind, ask })));
    expect(replies).toEqual(NOT_FOR_PAGES.map(() => REFUSED));
    expect(await decisions()).toEqual([]);
  });

  test('our own pages are answered all of it but what they have no use for', async () => {
    for (const [kind, ask] of NOT_FOR_PAGES.slice(0, 7))
      expect(await askAsOwnPage(browser, { kind, ask })).toHaveProperty('answer');
  });

  test('what nobody of ours would send is refused aloud, from our own pages as well', async () => {
    expect(await ask(...NOT_OURS)).toEqual(NOT_OURS.map(() => REFUSED));
    for (const message of NOT_OURS) expect(await askAsOwnPage(browser, message)).toEqual(REFUSED);
  });

  test('it decides only on what its tab was shown, as it was shown', async () => {
    const finding = await shownFinding();
    const notShown = { error: { key: 'problem.notShown' } };
    const asks = [
      { kind: 'not-conflict', finding: { ...finding, text: 'nike' }, listing },
      { kind: 'not-conflict', finding: { ...finding, recordNo: 'DEMO-000002' }, listing },
      { kind: 'not-conflict', finding: { ...finding, regime: 'US' }, listing },
      { kind: 'authorised', finding, listing: { ...listing, seller: 'Best Shop' } },
      { kind: 'authorised', finding, listing: { ...listing, id: 'B000000009' } },
    ];
    const replies = await ask(...asks.map((one) => ({ kind: 'decide', ask: { asks: [one] } })));
    expect(replies).toEqual(asks.map(() => notShown));
    expect(await ask({ kind: 'openRecord', ask: { regime: 'CN', recordNo: '"><img src=x>' } })).toEqual([
      notShown,
    ]);
    expect(await decisions()).toEqual([]);
  });

  test('it cannot take back what was decided elsewhere', async () => {
    await askAsOwnPage(browser, { kind: 'importDecisions', ask: { decisions: [madeUp] } });
    const [reply] = await ask({ kind: 'retract', ask: { ids: ['x'] } });
    expect(reply).toEqual({ error: { key: 'problem.notShown' } });
    expect(await decisions()).toHaveLength(1);
    await askAsOwnPage(browser, { kind: 'retract', ask: { ids: ['x'] } });
  });

  test('a decision on what was shown is taken, of its own site, by a background that woke up since as well', async () => {
    const finding = await shownFinding();
    await browser.stopBackground();
    const forged = { ...listing, site: 'ebay' };
    const [reply] = await ask({
      kind: 'decide',
      ask: { asks: [{ kind: 'escalated', finding, listing: forged }] },
    });
    const { decisions: made } = reply!.answer as { decisions: Decision[] };
    expect(made).toMatchObject([{ kind: 'escalated', reach: { to: 'listing', site: 'amazon' } }]);
    await browser.stopBackground();
    expect(await ask({ kind: 'retract', ask: { ids: [made[0]!.id] } })).toEqual([{ answer: null }]);
    expect(await decisions()).toEqual([]);
  });

  test('it reports for its own site, and is told of its own site, whatever it says', async () => {
    const report = {
      ...{ site: 'ebay', page: 'search', status: 'unreadable', off: false, failed: false },
      ...{ cards: 10, readable: 0, conflicts: 0, reviews: 0 },
    };
    const reports = Array.from({ length: 30 }, (_, visit) => ({
      kind: 'report',
      ask: {
        ...report,
        visit: String(visit),
        status: visit < 15 ? 'read' : 'unreadable',
        readable: visit < 15 ? 10 : 0,
      },
    }));
    for (const one of reports) expect(await ask(one)).toEqual([{ answer: null }]);
    const health = async (site: string) =>
      (await askAsOwnPage(browser, { kind: 'health', ask: { site, page: 'search' } })).answer;
    expect(await health('ebay')).toEqual({ changed: false });
    expect(await ask({ kind: 'pageSettings', ask: { host: new URL(OTHER).host } })).toEqual([REFUSED]);
    expect(await ask({ kind: 'pageSettings', ask: null })).toEqual([
      { answer: { off: false, role: 'seller' } },
    ]);
  });

  test('storage is out of its reach where the browser can keep it so, and the page is read all the same', async () => {
    const [read, written] = await storageOfContentScript(browser, SHOP);
    // Firefox has no such lock: what is stored there stays open to a content script.
    const expected = name === 'chromium' ? ['refused', 'refused'] : ['read', 'written'];
    expect([read, written]).toEqual(expected);
    await tab.goto(SHOP);
    expect(conflicts((await viewOf(browser, SHOP)).state)).toEqual([CONFLICT]);
  });

  test('nothing failed along the way', () => {
    expect(browser.errors).toEqual([]);
  });
});
