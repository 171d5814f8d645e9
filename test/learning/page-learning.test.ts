import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Listing } from '../../lib/domain/listing';
import { PageLearning } from '../../lib/learning/page-learning';
import type { ScreeningList } from '../../lib/lists/store/screening-list';
import { screen } from '../../lib/screening/screen';
import { indexOf } from '../matching/list-of';
import { recordalOf } from '../recordal-of';

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const listing = (id: number, title: string, brand?: string): Listing => ({
  ...{ id: String(id), site: 'amazon', url: `https://shop.example/secret/${id}`, title, images: [] },
  ...(brand ? { brand } : {}),
});

const MARKS = ['SUMMIT', 'NIKE', 'GARMIN'];
const RECORDALS = MARKS.map((markText, row) => {
  const validity = { validFrom: '2020-01-01', validTo: '2030-01-01' };
  return recordalOf({ recordNo: `R${row}`, regime: 'CN', markText, classes: [25], ...validity });
});
const list: ScreeningList = {
  ...{ name: 'test', date: '2026-05-01', demonstration: false, index: indexOf(...MARKS) },
  recordals: async (rows) => rows.map((row) => RECORDALS[row]!),
};

/** Screens listings the way the background does, for somebody who visits this site, with this worker's learning. */
async function seeOn(site: string | undefined, worker: PageLearning, ...listings: Listing[]) {
  const context = { on: '2026-06-01', policy: 'strict', own: [], locale: 'en', all: true } as const;
  const learning = await worker.open(site);
  return screen(listings, [list, { ...list, name: 'second' }], { ...context, learning });
}

const see = (worker: PageLearning, ...listings: Listing[]) => seeOn('amazon', worker, ...listings);

/** What is stored of words that one site showed so often, and so often as the brand. */
const onAmazon = (words: Record<string, [titles: number, brands: number]>) => ({
  version: 2,
  words: Object.entries(words).map(([word, [titles, brands]]) => [word, [['amazon', titles, brands]]]),
});

const tents = (count: number) =>
  Array.from({ length: count }, (_, id) => listing(id, `Tent ${id} for the summit`, 'Camptime'));
const tentsOn = (site: string, count: number) => tents(count).map((tent) => ({ ...tent, site }));
const stored = async () => (await fakeBrowser.storage.local.get('localPrior')).localPrior;
const written = () => vi.advanceTimersByTimeAsync(10_000);

test('a word that never names the brand on pages seen loses confidence, in the next worker too', async () => {
  const probe = listing(99, 'Summit jacket');
  const first = new PageLearning();
  const [before] = await see(first, probe);
  for (const site of ['amazon', 'ebay', 'shop.example']) await seeOn(site, first, ...tentsOn(site, 30));
  await written();
  const [after] = await see(new PageLearning(), probe);
  expect(after!.findings[0]!.confidence).toBeLessThan(before!.findings[0]!.confidence);
  expect(after!.findings[0]!.terms.map(({ key }) => key)).toContain('local_ordinary');
  expect(after!.findings).toHaveLength(before!.findings.length);
});

test('each listing counts once: over lists, looks, and the worker that died in between', async () => {
  const worker = new PageLearning();
  await see(worker, ...tents(5));
  await see(worker, ...tents(5));
  await written();
  await see(new PageLearning(), ...tents(5));
  await written();
  expect(await stored()).toEqual(onAmazon({ summit: [5, 0] }));
});

test('only list words and counts are stored: no title, no brand, no address', async () => {
  await see(
    new PageLearning(),
    listing(1, 'Nike shoes at the summit, for Ann Smith', 'NIKE'),
    listing(2, 'N1KE shoes and Nikee socks', 'Unheard'),
    listing(3, 'Nike without a brand field'),
  );
  await written();
  expect(await stored()).toEqual(onAmazon({ nike: [1, 1], summit: [1, 0] }));
  const everything = JSON.stringify([
    await fakeBrowser.storage.local.get(),
    await fakeBrowser.storage.session.get(),
  ]);
  for (const secret of ['Ann', 'secret', 'shop', 'shoes', 'unheard', 'Unheard'])
    expect(everything).not.toContain(secret);
});

test('"compatible with" another brand and replicas do not make the mark ordinary', async () => {
  await see(
    new PageLearning(),
    listing(1, 'Watch strap compatible with Garmin', 'Strapco'),
    listing(2, 'Nike shoes 1:1 replica mirror quality', 'Fastfoot'),
  );
  await written();
  expect(await stored()).toBeUndefined();
});

test('sixty listings in a row are one write, and it comes within five seconds', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  const worker = new PageLearning();
  for (const tent of tents(60)) await see(worker, tent);
  expect(set).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(set).toHaveBeenCalledTimes(1);
  expect(await stored()).toEqual(onAmazon({ summit: [20, 0] }));
});

test('a worker that dies before it wrote loses nothing that does not come back with the page', async () => {
  await see(new PageLearning(), ...tents(5));
  vi.clearAllTimers();
  await see(new PageLearning(), ...tents(5));
  await written();
  expect(await stored()).toEqual(onAmazon({ summit: [5, 0] }));
});

test('a write that fails is told, stops no screening, and the next write holds everything', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const worker = new PageLearning();
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota'));
  await see(worker, ...tents(3));
  await written();
  expect(warned).toHaveBeenCalledTimes(1);
  expect(await stored()).toBeUndefined();
  await see(worker, listing(50, 'Summit hat', 'Hatter'));
  await written();
  expect(await stored()).toEqual(onAmazon({ summit: [4, 0] }));
});

test.each([[null], [7], ['x'], [[]], [{ summit: 'x' }], [{ summit: [1, 9] }]])(
  'damaged storage (%j) is as good as none',
  async (damage) => {
    await fakeBrowser.storage.local.set({ localPrior: damage });
    await fakeBrowser.storage.session.set({ localPriorListings: damage });
    const worker = new PageLearning();
    expect((await worker.data()).words).toEqual([]);
    await see(worker, ...tents(2));
    expect(await worker.data()).toEqual(onAmazon({ summit: [2, 0] }));
  },
);

test('forgetting empties memory and storage, and nothing under way brings it back', async () => {
  const worker = new PageLearning();
  await see(worker, ...tents(5));
  await written();
  await see(worker, listing(50, 'Nike hat', 'Nike'));
  await vi.advanceTimersByTimeAsync(2_999);
  const inFlight = see(worker, listing(51, 'Nike cap', 'Nike'));
  await worker.forgetAll();
  await inFlight;
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  await written();
  expect(JSON.stringify((await stored()) ?? {})).not.toContain('summit');
  expect((await new PageLearning().data()).words.length).toBeLessThan(2);
});

test('forgetting during a write leaves nothing behind once both are done', async () => {
  const worker = new PageLearning();
  await see(worker, ...tents(5));
  const set = fakeBrowser.storage.local.set.bind(fakeBrowser.storage.local);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async (items) => {
    await held;
    await set(items);
  });
  await vi.advanceTimersByTimeAsync(5_000);
  const forgotten = worker.forgetAll();
  release();
  await forgotten;
  await written();
  expect(await stored()).toBeUndefined();
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('what was forgotten can be taken back, and lasts', async () => {
  const worker = new PageLearning();
  await see(worker, ...tents(5));
  await worker.restore(await worker.forgetAll());
  expect(await worker.data()).toEqual(onAmazon({ summit: [5, 0] }));
  expect(await stored()).toEqual(onAmazon({ summit: [5, 0] }));
});

test('one word is forgotten, the others stay, and it comes back', async () => {
  const worker = new PageLearning();
  await see(worker, ...tents(3), listing(50, 'Nike hat', 'Nike'));
  const forgotten = await worker.forget(['summit']);
  expect(await stored()).toEqual(onAmazon({ nike: [1, 1] }));
  await worker.restore(forgotten);
  expect(await new PageLearning().data()).toEqual(onAmazon({ nike: [1, 1], summit: [3, 0] }));
});

test('what nobody looks at teaches nothing: a tab behind, a page loaded ahead, a title that was typed in', async () => {
  await seeOn(undefined, new PageLearning(), ...tents(30));
  await written();
  expect(await stored()).toBeUndefined();
});

test('what was stored before sites were told apart is taken up as one site, and moves nothing by itself', async () => {
  await fakeBrowser.storage.local.set({ localPrior: { summit: [400, 0] } });
  const worker = new PageLearning();
  const [screening] = await see(worker, listing(99, 'Summit jacket'));
  expect(screening!.findings[0]!.terms.map(({ key }) => key)).not.toContain('local_ordinary');
  expect(await worker.data()).toEqual({ version: 2, words: [['summit', [['?', 20, 0]]]] });
});
