import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DecidedScreening } from '../../lib/decisions/decided';
import type { Decision, DecisionKind } from '../../lib/decisions/decision';
import type { Listing } from '../../lib/domain/listing';
import { inFull, type SaidOnce } from '../../lib/messages/said-once';
import { BOTH } from './browsers/both';
import type { Tab, TestBrowser } from './browsers/browser';
import { viewOf } from './page-state';
import { CONFLICT, card, shopPage } from './shop-cards';

const SEARCH = 'https://www.amazon.com/s?k=reach';
const PAGES = { [SEARCH]: shopPage(card('B000000001', CONFLICT) + card('B000000002', CONFLICT)) };

const elsewhere = (site: string, url: string, seller?: string): Listing => ({
  ...{ id: 'x', site, url, title: CONFLICT, images: [] },
  ...(seller ? { seller } : {}),
});
const EBAY = elsewhere('ebay', 'https://www.ebay.com/itm/1', 'counterfeit99');

describe.each(BOTH)('how far a decision reaches in %s', (_, open) => {
  let browser: TestBrowser;
  let ours: Tab;
  /** The cards as their page was read: neither names a seller. */
  let cards: { listing: Listing; screening: DecidedScreening }[];

  beforeAll(async () => {
    browser = await open(PAGES);
    ours = await browser.tab();
    await ours.goto(browser.extensionPage('popup.html'));
    const page = await browser.tab();
    await page.goto(SEARCH);
    cards = (await viewOf(browser, SEARCH)).state.screened;
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    const { decisions } = await ask<{ decisions: Decision[] }>('decisions', null);
    await ask('retract', { ids: decisions.map(({ id }) => id) });
  });

  /** Asks the background as our own pages do. */
  async function ask<Answer>(kind: string, body: unknown): Promise<Answer> {
    const reply = await ours.evaluate(
      async (message: object) => {
        const { browser, chrome } = globalThis as never as Record<
          'browser' | 'chrome',
          { runtime: { sendMessage(message: object): Promise<{ answer?: unknown; error?: unknown }> } }
        >;
        return (browser ?? chrome).runtime.sendMessage(message);
      },
      { kind, ask: body },
    );
    if ('error' in reply) throw new Error(String(reply.error));
    return reply.answer as Answer;
  }

  const screenings = async (...listings: Listing[]) => inFull(await ask<SaidOnce>('screen', { listings }));
  const outcomes = async (...listings: Listing[]) =>
    (await screenings(...listings)).map(({ outcome }) => outcome);

  async function decide(kind: DecisionKind, listing: Listing): Promise<Decision> {
    const finding = (await screenings(listing))[0]!.findings[0]!;
    const { decisions } = await ask<{ decisions: Decision[] }>('decide', {
      asks: [{ kind, finding, listing }],
    });
    return decisions[0]!;
  }

  test('“authorised” on an Amazon card without a seller leaves every other listing a conflict', async () => {
    const [first, second] = cards.map(({ listing }) => listing) as [Listing, Listing];
    expect(first.seller).toBeUndefined();
    await decide('authorised', first);
    expect(await outcomes(first, second, EBAY)).toEqual(['clear', 'conflict', 'conflict']);
  });

  test('a seller is one on a site: the name elsewhere, or written otherwise, is another', async () => {
    const [{ listing }] = cards as [(typeof cards)[0]];
    const by = (seller: string) => ({ ...listing, id: seller, seller });
    await decide('authorised', by('Best Shop'));
    expect(
      await outcomes(
        by('Best Shop'),
        by('BEST  shop'),
        elsewhere('aliexpress', 'https://www.aliexpress.com/item/1.html', 'Best Shop'),
        elsewhere('taobao', 'https://item.taobao.com/item.htm?id=1', 'Ｂest Shop'),
      ),
    ).toEqual(['clear', 'conflict', 'conflict', 'conflict']);
  });

  test('“not a conflict” holds for the words on its site, and the folded finding says so', async () => {
    const [first, second] = cards.map(({ listing }) => listing) as [Listing, Listing];
    await decide('not-conflict', first);
    const [folded, elsewhereStill] = await screenings(second, EBAY);
    expect(folded!.outcome).toBe('clear');
    expect(folded!.findings[0]!.told!.before).toMatch(/amazon\.com/);
    expect(elsewhereStill!.outcome).toBe('conflict');
  });

  test('what is no decision is refused, and a seller without a name is nobody', async () => {
    const made = await decide('authorised', cards[0]!.listing);
    const nobody = { ...made, id: 'nobody', reach: { to: 'seller', site: 'ebay.com', seller: '' } };
    await expect(ask('importDecisions', { decisions: [nobody] })).rejects.toThrow();
    expect(await outcomes(elsewhere('ebay', 'https://www.ebay.com/itm/1'))).toEqual(['conflict']);
  });

  test('the database is opened again under a living background after it was deleted', async () => {
    await decide('escalated', cards[0]!.listing);
    await ours.evaluate(
      () =>
        new Promise((done, failed) => {
          const deleting = indexedDB.deleteDatabase('recordal-lens-decisions');
          deleting.onsuccess = done;
          deleting.onerror = failed;
        }),
    );
    await decide('authorised', cards[0]!.listing);
    const { decisions } = await ask<{ decisions: Decision[] }>('decisions', null);
    expect(decisions.map(({ kind }) => kind)).toEqual(['authorised']);
  });
});
