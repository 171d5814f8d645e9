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

/** Screens listings the way the background does, with this worker's learning. */
async function see(worker: PageLearning, ...listings: Listing[]) {
  const context = { on: '2026-06-01', policy: 'strict', own: [], locale: 'en', all: true } as const;
  return screen(listings, [list, { ...list, name: 'second' }], { ...context, learning: await worker.open() });
}

const tents = (count: number) =>
  Array.from({ length: count }, (_, id) => listing(id, `Tent ${id} for the summit`, 'Camptime'));
const stored = async () => (await fakeBrowser.storage.local.get('localPrior')).localPrior;
const written = () => vi.advanceTimersByTimeAsync(10_000);

test('a word that never names the brand on pages seen loses confidence, in the next worker too', async () => {
  const probe = listing(99, 'Summit jacket');
  const first = new PageLearning();
  const [before] = await see(first, probe);
  await see(first, ...tents(30));
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
  expect(await stored()).toEqual({ summit: [5, 0] });
});

test('only list words and counts are stored: no title, no brand, no address', async () => {
  await see(
    new PageLearning(),
    listing(1, 'Nike shoes at the summit, for Ann Smith', 'NIKE'),
    listing(2, 'N1KE shoes and Nikee socks', 'Unheard'),
    listing(3, 'Nike without a brand field'),
  );
  await written();
  expect(await stored()).toEqual({ nike: [1, 1], summit: [1, 0] });
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
  expect(await stored()).toEqual({ summit: [60, 0] });
});

test('a worker that dies before it wrote loses nothing that does not come back with the page', async () => {
  await see(new PageLearning(), ...tents(5));
  vi.clearAllTimers();
  await see(new PageLearning(), ...tents(5));
  await written();
  expect(await stored()).toEqual({ summit: [5, 0] });
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
  expect(await stored()).toEqual({ summit: [4, 0] });
});

test.each([[null], [7], ['x'], [[]], [{ summit: 'x' }], [{ summit: [1, 9] }]])(
  'damaged storage (%j) is as good as none',
  async (damage) => {
    await fakeBrowser.storage.local.set({ localPrior: damage });
    await fakeBrowser.storage.session.set({ localPriorListings: damage });
    const worker = new PageLearning();
    expect(await worker.words()).toBe(0);
    await see(worker, ...tents(2));
    expect(await worker.words()).toBe(1);
  },
);

test('forgetting empties memory and storage, and nothing under way brings it back', async () => {
  const worker = new PageLearning();
  await see(worker, ...tents(5));
  await written();
  await see(worker, listing(50, 'Nike hat', 'Nike'));
  await vi.advanceTimersByTimeAsync(2_999);
  const inFlight = see(worker, listing(51, 'Nike cap', 'Nike'));
  await worker.forget();
  await inFlight;
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  await written();
  expect((await stored()) ?? {}).not.toHaveProperty('summit');
  expect(await new PageLearning().words()).toBeLessThan(2);
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
  const forgotten = worker.forget();
  release();
  await forgotten;
  await written();
  expect(await stored()).toBeUndefined();
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('what was forgotten can be taken back, and lasts', async () => {
  const worker = new PageLearning();
  await see(worker, ...tents(5));
  await worker.restore(await worker.forget());
  expect(await worker.words()).toBe(1);
  expect(await stored()).toEqual({ summit: [5, 0] });
});
