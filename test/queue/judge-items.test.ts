import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Listing } from '../../lib/domain/listing';
import { compileList, packCompiled } from '../../lib/lists/compiled/compile';
import { openCompiled } from '../../lib/lists/compiled/open';
import { admitOwn, answer } from '../../lib/messages/answer';
import { saidOnce } from '../../lib/messages/said-once';
import { judgeItems } from '../../lib/queue/judge-items';
import { itemOf, type QueueItem } from '../../lib/queue/queue-item';
import type { WorkItem } from '../../lib/queue/work-item';
import type { Screening, ScreeningContext } from '../../lib/screening/finding';
import { screenerOf } from '../../lib/screening/screener';
import { openMessageChannel } from '../message-channel';
import { recordalOf } from '../recordal-of';

const label = { name: 'register', date: '2026-05-01', demonstration: false, regime: 'CN', regimes: ['CN'] };
const CONTEXT: ScreeningContext = {
  ...{ on: '2026-05-02', policy: 'strict', own: [], locale: 'en', all: false, toDecide: true, folded: true },
};
const TERM = { validFrom: '2020-01-01', validTo: '2030-01-01', classes: [25], goods: ['shoes'] };

let screen: (listing: Listing) => Screening;
beforeAll(async () => {
  const recordals = [
    recordalOf({ recordNo: 'T1', markText: 'NIKE', holder: 'Nike Innovate C.V.', ...TERM }),
    recordalOf({ recordNo: 'T2', markText: 'ZORVEX', holder: 'Zorvex Ltd', ...TERM }),
  ];
  const bytes = packCompiled([await compileList(label, recordals)], '1', (length) => new ArrayBuffer(length));
  screen = screenerOf(openCompiled(bytes).lists, CONTEXT);
});

let asked: Listing[] = [];
beforeEach(() => {
  asked = [];
  openMessageChannel();
  answer(
    {
      screen: async ({ listings }) => {
        asked.push(...listings);
        return saidOnce(listings.map((listing) => screen(listing)));
      },
    },
    admitOwn,
  );
});
afterEach(() => fakeBrowser.reset());

const offer = (over: Partial<Listing> = {}): Listing => ({
  ...{ id: '1', site: 'amazon', url: 'https://www.amazon.com/dp/1', images: [] },
  ...{ title: 'Zorvex running shoes', seller: 'FastFoot' },
  ...over,
});
const itemsOf = (listing: Listing): QueueItem[] =>
  screen(listing).findings.map((finding) =>
    itemOf({ listing, finding }, 'page', 'amazon.com', '2026-05-01T00:00:00.000Z'),
  );
async function judged(...listings: Listing[]): Promise<WorkItem[]> {
  const items: QueueItem[] = [];
  // One that is there stays as it is, as in the queue's store.
  for (const item of listings.flatMap(itemsOf))
    if (!items.some(({ key }) => key === item.key)) items.push(item);
  const work: WorkItem[] = [];
  for await (const some of judgeItems(items)) work.push(...some);
  expect(work.map(({ item }) => item.key).sort()).toEqual(items.map(({ key }) => key).sort());
  return work;
}
const states = (work: readonly WorkItem[]) =>
  work.map(({ item, state }) => `${item.finding.field} ${item.finding.recordNo} ${state}`).sort();

describe('an offer that was read in two ways is judged as each item has it', () => {
  const card = offer();
  test.each<[string, Listing]>([
    ['a card that names no brand, and its page that does', offer({ brand: 'Nike' })],
    ['the brand in other words', offer({ brand: 'NIKE Sportswear' })],
    ['under another address', offer({ brand: 'Nike', url: 'https://www.amazon.com/x/dp/1?th=1' })],
    ['with a price', offer({ brand: 'Nike', price: 40, currency: 'USD' })],
    ['with its category', offer({ brand: 'Nike', category: 'Shoes' })],
  ])('%s', async (_, page) => {
    for (const order of [
      [card, page],
      [page, card],
    ]) {
      const work = await judged(...order);
      expect(states(work)).toEqual(['brand T1 open', 'title T2 open']);
    }
  });
});

describe('a listing that was read in one way is judged once', () => {
  test.each<[string, Listing, number]>([
    ['of two findings', offer({ title: 'Zorvex and Nike running shoes' }), 2],
    ['with brand and title', offer({ brand: 'Nike' }), 2],
    ['of one', offer(), 1],
  ])('%s', async (_, listing, count) => {
    const work = await judged(listing, { ...listing });
    expect(work.map(({ state }) => state)).toEqual(Array(count).fill('open'));
    expect(asked).toHaveLength(1);
  });

  test('and what was found in other words than it has now is gone', async () => {
    const [item] = itemsOf(offer());
    const work: WorkItem[] = [];
    for await (const some of judgeItems([{ ...item!, listing: offer({ title: 'Plain running shoes' }) }]))
      work.push(...some);
    expect(work.map(({ state }) => state)).toEqual(['gone']);
  });
});
