import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { admit } from '../../lib/messages/admission/admit';
import { REQUESTS } from '../../lib/messages/admission/requests';
import type { MessageKind } from '../../lib/messages/protocol';
import { finding, listing as listingWith } from '../components/fixtures';
import { fromOwnPage, fromShop } from '../message-channel';

const SHOP = () => fromShop('https://www.amazon.com/s?k=shoes');
const REFUSED = { notice: { key: 'problem.refused' } };
const listing = listingWith({ title: 'Nlke shoes' });
const made = {
  ...{ id: 'd', kind: 'conflict', regime: 'CN', recordNo: '1', mark: 'NIKE', words: 'Nlke', note: '' },
  ...{ reach: { to: 'listing', site: 'amazon.com', listingId: '1' }, at: '2026-05-20T08:00:00.000Z' },
};
const decision = { kind: 'not-conflict', finding: finding(), listing };
const report = {
  ...{ visit: 'v', site: 'amazon', page: 'search', status: 'read', off: false, failed: false },
  ...{ cards: 24, readable: 24, conflicts: 1, reviews: 0 },
};

/** A request of every kind that a content script makes. */
const OF_SHOPS: [MessageKind, unknown][] = [
  ['screen', { listings: [listing] }],
  ['suggest', { listing }],
  ['pageSettings', null],
  ['writing', null],
  ['draft', { title: 'Nlke shoes', brand: 'Nlke' }],
  ['report', report],
  ['decide', { asks: [decision] }],
  ['retract', { ids: ['a'] }],
  ['openRecord', { regime: 'CN', recordNo: 'DEMO-1' }],
  ['collectorJoin', null],
  ['collectorPress', { search: { words: 'nike', field: 'mark', match: 'contains' } }],
  ['collectorPage', { table: [['RECORD_NAME'], ['NIKE']], hits: 1 }],
  ['collectorDone', null],
  ['openPictures', { listingId: '1' }],
];
/** A request of every other kind, as our own pages make it. */
const OF_OWN_PAGES: [MessageKind, unknown][] = [
  ['recordBasis', null],
  ['recordRows', { listings: [listing], first: 1 }],
  ['lookup', { text: 'nike', limit: 8 }],
  ['updateList', { url: 'https://lists.example/list.json' }],
  ['registersRead', null],
  ['lists', null],
  ['health', { site: 'amazon', page: 'search' }],
  ['decisions', null],
  ['importDecisions', { decisions: [] }],
  ['eraseDecisions', null],
  ['settle', { chosen: made }],
  ['listsChanged', null],
  ['rivals', null],
  ['alerts', null],
  ['collect', { tabId: 1_234_567_890 }],
  ['collection', { tabId: 1 }],
  ['endCollection', { tabId: 1 }],
  ['undoCollection', { tabId: 1 }],
  ['learning', null],
  ['forgetLearning', { words: 'all' }],
  ['restoreLearning', { learning: { version: 2, words: [['home', [['ebay', 3, 0]]]] } }],
  ['surveyTrouble', null],
  ['toLookUp', { listings: [{ site: 'ebay', id: '1', title: 'Cap', brand: 'Acmeo' }] }],
];

beforeEach(() => fakeBrowser.reset());

const thrownBy = (act: () => unknown): unknown => {
  try {
    return { admitted: act() };
  } catch (error) {
    return error;
  }
};

describe('who may ask', () => {
  test('every kind is asked here', () => {
    const kinds = [...OF_SHOPS, ...OF_OWN_PAGES].map(([kind]) => kind);
    expect(kinds.sort()).toEqual(Object.keys(REQUESTS).sort());
  });

  test.each(OF_SHOPS)('a content script may ask for: %s', (kind, ask) => {
    expect(admit(kind, ask, SHOP()).sender).toMatchObject({ is: 'shop', tabId: 7 });
  });

  test.each(OF_OWN_PAGES)('a content script may not ask for: %s, our own pages may', (kind, ask) => {
    expect(thrownBy(() => admit(kind, ask, SHOP()))).toMatchObject(REFUSED);
    expect(admit(kind, ask, fromOwnPage())).toEqual({ ask, sender: { is: 'own' } });
  });

  test('nobody reports for a page but its own script', () => {
    expect(thrownBy(() => admit('report', report, fromOwnPage()))).toMatchObject(REFUSED);
  });

  const OF_FRAMES = ['collectorJoin', 'collectorPress', 'collectorPage'];
  test.each(OF_SHOPS)('a frame may ask for nothing but to collect: %s', (kind, ask) => {
    const given = thrownBy(() => admit(kind, ask, { ...SHOP(), frameId: 3 }));
    expect(given).toMatchObject(
      OF_FRAMES.includes(kind) ? { admitted: { sender: { inFrame: true } } } : REFUSED,
    );
  });
});

describe('what is believed', () => {
  const many = <T>(one: T, count: number): T[] => Array.from({ length: count }, () => one);

  test.each<[what: string, MessageKind, unknown]>([
    ['nothing to screen', 'screen', null],
    ['no listings', 'screen', {}],
    ['null for a listing', 'screen', { listings: [null] }],
    ['an empty listing', 'screen', { listings: [{}] }],
    ['what only looks like a list', 'screen', { listings: { length: 1e9 } }],
    ['a number for a title', 'screen', { listings: [{ ...listing, title: 5 }] }],
    ['an endless price', 'screen', { listings: [{ ...listing, price: Number.POSITIVE_INFINITY }] }],
    ['more listings than a page sends at once', 'screen', { listings: many(listing, 201) }],
    ['1e99 conflicts', 'report', { ...report, conflicts: 1e99 }],
    ['fewer cards than none', 'report', { ...report, cards: -1 }],
    ['half a listing', 'report', { ...report, readable: 0.5 }],
    ['a kind of page that there is not', 'report', { ...report, page: 'constructor' }],
    ['an overlong visit', 'report', { ...report, visit: 'v'.repeat(101) }],
    ['a decision about nothing', 'decide', { asks: [{}] }],
    ['a decision of no kind', 'decide', { asks: [{ ...decision, kind: 'x' }] }],
    [
      'a decision of a kind that objects have by birth',
      'decide',
      { asks: [{ ...decision, kind: '__proto__' }] },
    ],
    ['a decision on an empty finding', 'decide', { asks: [{ ...decision, finding: {} }] }],
    [
      'a use that there is not',
      'decide',
      { asks: [{ ...decision, finding: { ...decision.finding, use: 'x' } }] },
    ],
    ['too many decisions at once', 'decide', { asks: many(decision, 1_001) }],
    ['a number for an id', 'retract', { ids: [5] }],
    ['all for ids', 'retract', { ids: 'all' }],
    ['half a name', 'openRecord', { regime: 'CN' }],
    ['a page of results without a header', 'collectorPage', { table: [] }],
    ['more rows than any register shows', 'collectorPage', { table: many(['NIKE'], 2_002) }],
    ['a cell that is a book', 'collectorPage', { table: [['x'.repeat(10_001)]] }],
    ['a page that is a library', 'collectorPage', { table: many(many('x'.repeat(9_999), 2), 500) }],
    ['a number for a cell', 'collectorPage', { table: [[5]] }],
    ['1e99 hits', 'collectorPage', { table: [['NIKE']], hits: 1e99 }],
    ['half a page', 'collectorPage', { table: [['NIKE']], page: 0.5 }],
    ['a search without words', 'collectorPress', { search: { words: ' ' } }],
    ['a search for a book', 'collectorPress', { search: { words: 'x'.repeat(201) } }],
    ['a field that there is not', 'collectorPress', { search: { words: 'x', field: '__proto__' } }],
    ['an overlong name', 'openRecord', { regime: 'C'.repeat(5_000), recordNo: '1' }],
  ])('%s is refused, whoever asks', (_, kind, ask) => {
    for (const from of [SHOP(), fromOwnPage()])
      expect(thrownBy(() => admit(kind, ask, from))).toMatchObject(REFUSED);
  });

  test.each<[MessageKind, unknown]>([
    ['lookup', { text: null, limit: 8 }],
    ['lookup', { text: 'nike', limit: 1e9 }],
    ['updateList', {}],
    ['health', { site: 'amazon', page: 'x' }],
    ['importDecisions', { decisions: [{ id: 'x', kind: 'x' }] }],
    ['restoreLearning', { learning: { home: [3, 0] } }],
    ['restoreLearning', { learning: { version: 2, words: [['home', [['ebay', 1, 5]]]] } }],
    ['forgetLearning', { words: [7] }],
    ['lists', { everything: true }],
  ])('%s %j is refused to our own pages too', (kind, ask) => {
    expect(thrownBy(() => admit(kind, ask, fromOwnPage()))).toMatchObject(REFUSED);
  });

  test('words of a page that are too long are cut, so that they cost the other listings nothing', () => {
    const { ask } = admit('screen', { listings: [listingWith({ title: 'x'.repeat(5e6) }), listing] }, SHOP());
    const [first, second] = (ask as { listings: { title: string }[] }).listings;
    expect(first!.title).toHaveLength(32_768);
    expect(second).toEqual(listing);
  });

  test('of a message only what its kind has is handed on', () => {
    const loaded = JSON.parse(
      '{"listings":[],"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"more":1}',
    );
    expect(Object.keys(admit('screen', loaded, SHOP()).ask as object)).toEqual(['listings']);
    expect('admin' in {}).toBe(false);
  });
});
