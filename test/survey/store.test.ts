import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dossierOf } from '../../lib/survey/dossier';
import { comparePrices } from '../../lib/survey/genuine-price';
import { markGone } from '../../lib/survey/gone';
import { merged } from '../../lib/survey/merge';
import { countedBy, FACETS, indexKeys, sellerPlace } from '../../lib/survey/places';
import { renew } from '../../lib/survey/renew';
import type { Sighting } from '../../lib/survey/sighting';
import { openSurvey, type SurveyStore } from '../../lib/survey/store';
import { wantedOf } from '../../lib/survey/view';
import { look, plan } from './a-look';

const opened: SurveyStore[] = [];
function fresh(name: string): SurveyStore {
  opened.push(openSurvey(name));
  return opened.at(-1)!;
}
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

const moment = (nth: number) => new Date(Date.UTC(2026, 0, 1) + nth * 3_600_000).toISOString();
const many = (count: number, over: (nth: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, nth) =>
    look({ id: `B${nth}`, url: `https://www.amazon.com/dp/B${nth}`, ...over(nth) }, moment(nth)),
  );

async function all(store: SurveyStore): Promise<Sighting[]> {
  const sightings: Sighting[] = [];
  for await (const some of store.walk()) sightings.push(...some);
  return sightings;
}

/** What the tallies must say, counted anew from what is kept. */
async function counted(store: SurveyStore): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const sighting of await all(store))
    for (const { by, value } of countedBy(sighting))
      counts[`${by} ${value}`] = (counts[`${by} ${value}`] ?? 0) + 1;
  return counts;
}

async function tallied(store: SurveyStore): Promise<Record<string, number>> {
  const tallies = (await Promise.all([...FACETS, 'offered' as never].map((by) => store.top(by)))).flat();
  return Object.fromEntries(tallies.map(({ by, value, count }) => [`${by} ${value}`, count]));
}

describe('the survey’s store', () => {
  test('keeps an offer once by site and listing, however often it is seen, also in one message', async () => {
    const store = fresh('once');
    expect(await store.keep([look(), look(), look({ id: 'B2' })])).toEqual({
      added: 2,
      known: 1,
      refused: 0,
    });
    const elsewhere = look({ url: 'https://www.amazon.de/dp/B1' });
    expect(await store.keep([look({}, moment(9_999)), elsewhere])).toEqual({
      added: 1,
      known: 1,
      refused: 0,
    });
    expect(await store.count()).toBe(3);
  });

  test('gives them page by page, the latest first, none twice and none left out', async () => {
    const store = fresh('pages');
    await store.keep(many(250, (nth) => ({ seller: nth % 2 ? 'FastFoot' : 'Slow' })));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await store.page({}, 60, after);
      seen.push(...page.sightings.map(({ id }) => id));
      after = page.next;
    } while (after);
    expect(seen).toEqual(Array.from({ length: 250 }, (_, nth) => `B${249 - nth}`));
    const place = { by: 'seller', value: 'amazon.com fastfoot' } as const;
    const one = await store.page({ place }, 200);
    expect(one.sightings).toHaveLength(125);
    expect(one.next).toBeUndefined();
  });

  test('finds by words and by who is kept apart, over pages in which few pass', async () => {
    const store = fresh('filter');
    await store.keep(many(1_200, (nth) => ({ title: nth % 400 === 7 ? 'Nlke sandals' : 'Nlke shoes' })));
    const page = await store.page({ text: 'SANDALS' }, 2);
    expect(page.sightings.map(({ id }) => id)).toEqual(['B807', 'B407']);
    expect((await store.page({ text: 'sandals' }, 2, page.next)).sightings.map(({ id }) => id)).toEqual([
      'B7',
    ]);
    const apart = plan({ knownSellers: [{ seller: 'fastfoot', as: 'reseller' }] });
    expect((await store.page(wantedOf({ apart: 'open' }, apart), 10)).sightings).toEqual([]);
    expect((await store.page(wantedOf({ apart: 'known' }, apart), 10)).sightings).toHaveLength(10);
  });

  test('counts what it keeps, whatever came, changed and went', async () => {
    const store = fresh('tallies');
    await store.keep(many(120, (nth) => ({ seller: `shop ${nth % 7}`, price: nth })));
    await store.keep(many(60, (nth) => ({ seller: `shop ${nth % 3}`, price: nth * 2 })));
    const some = (await all(store)).slice(0, 20);
    const undo = await store.replace(new Map(some.map(({ key }) => [key, undefined])));
    expect(await tallied(store)).toEqual(await counted(store));
    expect(await store.count()).toBe(100);
    await undo();
    expect(await store.count()).toBe(120);
    expect(await tallied(store)).toEqual(await counted(store));
  });

  test('a writing that fails midway leaves all of what was there, and nothing of its own', async () => {
    const store = fresh('quota');
    await store.keep(many(30));
    const before = await counted(store);
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      if (++puts === 5) throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value);
    });
    await expect(store.keep(many(40, () => ({ price: 5 })))).rejects.toMatchObject({
      name: 'QuotaExceededError',
    });
    vi.restoreAllMocks();
    expect(await counted(store)).toEqual(before);
    expect(await tallied(store)).toEqual(before);
    await store.keep(many(40));
    expect(await store.count()).toBe(40);
  });

  test('erases everything, and brings it back beside what came since', async () => {
    const store = fresh('erase');
    await store.keep(many(10));
    const undo = await store.clear();
    expect(await store.count()).toBe(0);
    expect(await tallied(store)).toEqual({});
    await store.keep([look({ id: 'B3', price: 77 }, moment(500)), look({ id: 'new' })]);
    await undo();
    expect(await store.count()).toBe(11);
    expect((await all(store)).find(({ id }) => id === 'B3')).toMatchObject({ price: 77 });
    expect(await tallied(store)).toEqual(await counted(store));
  });
});

describe('a plan that changes', () => {
  const marked = (price: number, variants: string[] = []) =>
    plan({ surveyMarks: [{ markText: 'NIKE', variants, genuine: [{ price, currency: 'USD' }] }] });
  const bandsOf = async (store: SurveyStore, by = plan()) =>
    Object.fromEntries((await store.prices(by)).map(({ value, count }) => [value, count]));
  const counts = (sightings: readonly Sighting[], by = plan()) => {
    const { band } = comparePrices(by);
    const counts: Record<string, number> = {};
    for (const one of sightings) counts[band(one)] = (counts[band(one)] ?? 0) + 1;
    return counts;
  };

  test('to other genuine prices moves offers between the bands, and nothing of them is written', async () => {
    const store = fresh('bands');
    await store.keep(many(300, (nth) => ({ price: nth, currency: nth % 5 ? 'USD' : 'SEK' })));
    await store.keep([look({ id: 'free', price: undefined } as never)]);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (const price of [100, 48, 0.07, 333.33]) {
      const by = marked(price);
      expect(await bandsOf(store, by)).toEqual(counts(await all(store), by));
      const { sightings } = await store.page(wantedOf({ by: 'price', value: 'half' }, by), 1_000);
      expect(sightings.length).toBe((await bandsOf(store, by)).half ?? 0);
    }
    expect(put).not.toHaveBeenCalled();
    const none = plan({ surveyMarks: [{ markText: 'NIKE' }] });
    expect(await bandsOf(store, none)).toEqual({ none: 301 });
  });

  test('to a way of writing more finds it in what was seen before; nothing else moves', async () => {
    const store = fresh('renew');
    await renew(store, marked(48));
    await store.keep([look({ title: 'Nlke and Nikee' }), look({ id: 'B2' })]);
    await renew(store, marked(48, ['Nikee']));
    const after = await all(store);
    expect(after.find(({ id }) => id === 'B1')?.named.map(({ words }) => words)).toContain('Nikee');
    expect(after.find(({ id }) => id === 'B2')).toMatchObject({ first: look().at, last: look().at });
    expect(await tallied(store)).toEqual(await counted(store));
  });

  test('goes on where it was ended midway, by a person or with its page', async () => {
    const store = fresh('ended');
    await renew(store, marked(48));
    await store.keep(many(450, () => ({ title: 'Nlke and Nikee' })));
    const named = async () =>
      (await all(store)).filter((one) => one.named.some(({ words }) => words === 'Nikee')).length;
    const stop = new AbortController();
    const { change } = store;
    const writing = vi.spyOn(store, 'change').mockImplementationOnce(async (...changes) => {
      stop.abort();
      return change(...changes);
    });
    await renew(store, marked(48, ['Nikee']), { signal: stop.signal });
    expect(await named()).toBe(100);
    writing.mockRejectedValueOnce(new Error('the page was closed'));
    await expect(renew(store, marked(48, ['Nikee']))).rejects.toThrow('closed');
    await renew(store, marked(48, ['Nikee']));
    expect(await named()).toBe(450);
    expect(await tallied(store)).toEqual(await counted(store));
  });
});

describe('looking through everything', () => {
  test('tells how far it is, and where it is ended gives what it found and goes on from there', async () => {
    const store = fresh('long');
    await store.keep(many(2_500, (nth) => ({ title: nth % 1_000 === 7 ? 'Nlke sandals' : 'Nlke shoes' })));
    const stop = new AbortController();
    const passed: number[] = [];
    const onPassed = (count: number) => {
      passed.push(count);
      if (count >= 1_000) stop.abort();
    };
    const page = await store.page({ text: 'sandals' }, 100, undefined, { onPassed, signal: stop.signal });
    expect(passed).toEqual([1_000]);
    expect(page.sightings.map(({ id }) => id)).toEqual(['B2007']);
    const rest = await store.page({ text: 'sandals' }, 100, page.next);
    expect(rest.sightings.map(({ id }) => id)).toEqual(['B1007', 'B7']);
    expect(rest.next).toBeUndefined();
  });

  test('the offers of one seller tell how far they were counted, and end when they are told to', async () => {
    const store = fresh('dossier');
    await store.keep(many(1_200, () => ({ seller: 'FastFoot' })));
    const [one] = (await store.page({}, 1)).sightings;
    const place = { by: 'seller' as const, value: sellerPlace(one!) };
    const stop = new AbortController();
    const passed: number[] = [];
    const onPassed = (count: number) => {
      passed.push(count);
      if (count === 1_000) stop.abort();
    };
    await expect(
      dossierOf(store.walk({ place }, { onPassed, signal: stop.signal }), () => undefined),
    ).rejects.toThrow();
    expect(passed).toEqual([500, 1_000]);
    expect((await dossierOf(store.walk({ place }), () => undefined))?.count).toBe(1_200);
  });

  test('a count or an export that is ended gives nothing for the whole', async () => {
    const store = fresh('ended count');
    await store.keep(many(1_200));
    const ended = { signal: AbortSignal.abort() };
    const through = async (batches: AsyncIterable<unknown>) => {
      for await (const _ of batches);
    };
    await expect(through(store.lines(ended))).rejects.toThrow();
    await expect(through(store.walk({ text: 'shoes' }, ended))).rejects.toThrow();
  });
});

describe('a survey of the first version', () => {
  /** As it lay: no lines, a price kept beside the genuine one of then, and counts by its band. */
  async function before(name: string, sightings: readonly Sighting[]): Promise<void> {
    const database = await openDB(name, 1, {
      upgrade(database) {
        const store = database.createObjectStore('sightings', { keyPath: 'key' });
        store.createIndex('place', 'places', { multiEntry: true });
        database
          .createObjectStore('tallies', { keyPath: ['by', 'value'] })
          .createIndex('most', ['by', 'count']);
      },
    });
    const writing = database.transaction(['sightings', 'tallies'], 'readwrite');
    for (const one of sightings) {
      const places = [...indexKeys(one), 'price\thalf\tsomething'];
      void writing.objectStore('sightings').put({ ...one, share: 0.24, places });
    }
    void writing.objectStore('tallies').put({ by: 'price', value: 'half', label: 'half', count: 9 });
    await writing.done;
    database.close();
  }
  const old = () => many(1_500, (nth) => ({ price: nth % 90 })).map((seen) => merged(undefined, seen));

  test('keeps every sighting, and is counted and looked through as if it had been kept by this one', async () => {
    const sightings = old();
    await before('old', sightings);
    const store = fresh('old');
    expect((await all(store)).sort((one, other) => one.last.localeCompare(other.last))).toEqual(sightings);
    expect(await tallied(store)).toEqual(await counted(store));
    expect((await store.page({ text: 'running' }, 2_000)).sightings).toHaveLength(1_500);
    const { length } = sightings.filter(({ price }) => price! < 25);
    expect((await store.prices(plan())).find(({ value }) => value === 'quarter')?.count).toBe(length);
  });

  test('that could not be brought over is as it was, and is brought over the next time', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const sightings = old();
    await before('failing', sightings);
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      if (++puts === 700) throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, value);
    });
    const store = fresh('failing');
    await expect(store.count()).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await store.count()).toBe(1_500);
    expect(await tallied(store)).toEqual(await counted(store));
  });
});

describe('a reported offer whose page says that it is gone', () => {
  const report = async (store: SurveyStore, ids: string[]) => {
    await store.keep(ids.map((id) => look({ id })));
    const sightings = await all(store);
    const changes = sightings.map(
      (one) => [one.key, { ...one, reported: { at: one.last, title: one.title } }] as const,
    );
    await store.replace(new Map(changes));
  };
  const stateOf = async (store: SurveyStore, id: string) =>
    (await all(store)).find((one) => one.id === id)?.looked?.state;

  test('is noted by the number in its address, and no other is', async () => {
    const store = fresh('gone');
    await report(store, ['B0F2R4B6M1', 'B0F2R4B6M12']);
    await markGone(store, 'amazon', new URL('https://www.amazon.com/x/dp/B0F2R4B6M1?ref=a'), moment(9_000));
    expect(await stateOf(store, 'B0F2R4B6M1')).toBe('gone');
    expect(await stateOf(store, 'B0F2R4B6M12')).toBeUndefined();
  });

  test('on another site of the same marketplace it is another offer', async () => {
    const store = fresh('gone elsewhere');
    await report(store, ['B0F2R4B6M1']);
    await markGone(store, 'amazon', new URL('https://www.amazon.de/dp/B0F2R4B6M1'), moment(9_000));
    expect(await stateOf(store, 'B0F2R4B6M1')).toBeUndefined();
  });
});
