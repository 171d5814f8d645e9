import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Decision } from '../../lib/decisions/decision';
import type { Listing } from '../../lib/domain/listing';
import { inFull, type SaidOnce } from '../../lib/messages/said-once';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { askAsOwnPage } from './in-content-script';
import { openOurs } from './our-pages';
import { CLEAN, CONFLICT, card, shopPage } from './shop-cards';
import { moveToOwnWindow, tabsShowing } from './tabs-showing';

const url = (name: string): string => `https://www.amazon.com/s?k=${name}`;
const OTHER = 'Adldas Running Shoes for Women';
/** Two conflicts over different words: a decision on one leaves the other. */
const PAGE = shopPage(card('B000000001', CONFLICT) + card('B000000002', CLEAN) + card('B000000003', OTHER));

describe.each(BOTH)('windows in %s', (_, open) => {
  let browser: TestBrowser;
  let ours: Tab;

  beforeAll(async () => {
    browser = await open({ [url('windows')]: PAGE });
    ours = await openOurs(browser, 'options.html');
  });
  afterAll(() => browser?.close());

  const ask = async <Answer>(kind: string, ask: unknown): Promise<Answer> =>
    (await askAsOwnPage(browser, { kind, ask })).answer as Answer;

  async function decideAgainst(title: string): Promise<string> {
    const listing: Listing = { id: 'x', site: 'amazon', url: url('x'), title, images: [] };
    const screenings = inFull(await ask<SaidOnce>('screen', { listings: [listing] }));
    const { decisions } = await ask<{ decisions: Decision[] }>('decide', {
      asks: [{ kind: 'not-conflict', finding: screenings[0]!.findings[0], listing }],
    });
    return decisions[0]!.id;
  }

  const told = async (name: string) =>
    (await tabsShowing(ours, url(name))).map(({ conflicts, badge }) => [conflicts, badge]);

  test('a page in two windows: what is decided is seen in both, and each tab has its own sign', async () => {
    const [one, other] = [await browser.tab(), await browser.tab()];
    await one.goto(url('windows'));
    await other.goto(url('windows'));
    const bothShow = () =>
      expect
        .poll(() => told('windows'))
        .toEqual([
          [2, '2'],
          [2, '2'],
        ]);
    await bothShow();
    const [, second] = await tabsShowing(ours, url('windows'));
    await moveToOwnWindow(ours, second!.id);
    await bothShow();
    const windows = (await tabsShowing(ours, url('windows'))).map(({ windowId }) => windowId);
    expect(new Set(windows).size).toBe(2);
    const decision = await decideAgainst(CONFLICT);
    await expect
      .poll(() => told('windows'))
      .toEqual([
        [1, '1'],
        [1, '1'],
      ]);
    await ask('retract', { ids: [decision] });
    await bothShow();
    await one.close();
    await expect.poll(() => told('windows')).toEqual([[2, '2']]);
    await other.close();
  });

  test('nothing failed along the way', () => expect(browser.errors).toEqual([]));
});
