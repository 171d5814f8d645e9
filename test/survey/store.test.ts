import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { markGone } from '../../lib/survey/gone';
import { placesOf } from '../../lib/survey/places';
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
    for (const { by, value } of placesOf(sighting))
      counts[`${by} ${value}`] = (counts[`${by} ${value}`] ?? 0) + 1;
  return counts;
}

async function tallied(store: SurveyStore): Promise<Record<string, number>> {
  const facets = ['site', 'seller', 'words', 'outcome', 'price', 'day', 'reported'] as const;
  const tallies = (await Promise.all(facets.map((by) => store.top(by)))).flat();
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
  test('compares prices with the genuine one of now, and finds variants that were added; nothing else moves', async () => {
    const store = fresh('renew');
    await store.keep([look({ title: 'Nlke and Nikee' }), look({ id: 'B2' })]);
    const marks = [{ markText: 'NIKE', variants: ['Nikee'], genuine: [{ price: 48, currency: 'USD' }] }];
    await renew(store, plan({ surveyMarks: marks }));
    const after = await all(store);
    expect(after.map(({ share }) => share)).toEqual([0.5, 0.5]);
    expect(after.find(({ id }) => id === 'B1')?.named.map(({ words }) => words)).toContain('Nikee');
    expect(after.find(({ id }) => id === 'B2')).toMatchObject({ first: look().at, last: look().at });
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
