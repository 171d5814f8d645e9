import { BOUNDS, comparePrices, type GenuinePrices, PRICE_BANDS, type PriceBand } from './genuine-price';
import { type Facet, offeredIn } from './places';
import type { SurveyDatabase, Tally } from './stored';

/** How many offers are in a band of prices beside the genuine ones. */
export type PriceTally = Tally<'price'>;

/** The values of a facet with the most sightings, the most first; all of them where no number is given. */
export async function topTallies(
  database: SurveyDatabase,
  by: Facet,
  most = Number.POSITIVE_INFINITY,
): Promise<Tally<Facet>[]> {
  const tallies: Tally<Facet>[] = [];
  const range = IDBKeyRange.bound([by, 0], [by, Number.MAX_SAFE_INTEGER]);
  let cursor = await database.transaction('tallies').store.index('most').openCursor(range, 'prev');
  while (cursor && tallies.length < most) {
    tallies.push(cursor.value as Tally<Facet>);
    cursor = await cursor.continue();
  }
  return tallies;
}

/**
 * How many sightings are in each band of prices under the genuine prices of now, by an index of what is offered: no sighting is
 * read for it, and none was written for a genuine price. O(marks × currencies) questions to the index.
 */
export async function priceTallies(database: SurveyDatabase, plan: GenuinePrices): Promise<PriceTally[]> {
  const { lowest } = comparePrices(plan);
  const reading = database.transaction(['lines', 'tallies']);
  const index = reading.objectStore('lines').index('offered');
  const range = IDBKeyRange.bound(['offered', ''], ['offered', '\uffff']);
  const [all, offered] = await Promise.all([
    reading.objectStore('lines').count(),
    reading.objectStore('tallies').getAll(range),
  ]);
  const counts = new Map<PriceBand, number>();
  const add = (band: PriceBand, count: number) => counts.set(band, (counts.get(band) ?? 0) + count);
  const compared = offered.map(async ({ value, count }) => {
    const [marks, currency] = offeredIn(value);
    const genuine = lowest(marks, currency);
    if (genuine === undefined) return 0;
    const below = (price: number) =>
      IDBKeyRange.bound(
        [JSON.stringify(marks), currency],
        [JSON.stringify(marks), currency, price],
        false,
        true,
      );
    const upTo = await Promise.all(BOUNDS.map(([, bound]) => index.count(below(bound * genuine))));
    for (const [nth, [band]] of BOUNDS.entries()) add(band, upTo[nth]! - (upTo[nth - 1] ?? 0));
    add('genuine', count - upTo.at(-1)!);
    return count;
  });
  const sum = (await Promise.all(compared)).reduce((sum, count) => sum + count, 0);
  add('none', all - sum);
  return PRICE_BANDS.filter((band) => counts.get(band)).map((band) => ({
    ...{ by: 'price' as const, value: band, label: band, count: counts.get(band)! },
  }));
}
