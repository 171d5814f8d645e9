import type { SurveyPlan } from '../../lib/survey/plan';
import { renew } from '../../lib/survey/renew';
import type { Seen } from '../../lib/survey/sighting';
import { openSurvey } from '../../lib/survey/store';
import { waiverGaps } from '../../lib/survey/waiver';

/** Offers on one page of results. */
const ON_A_PAGE = 60;
const SITES = ['amazon.com', 'amazon.de', 'ebay.com', 'aliexpress.com', 'temu.com'];
const store = openSurvey('bench');

/** An offer of a market with 2,000 sellers and 300 ways of writing a mark, seen within a year. */
function offer(nth: number): Seen {
  const site = SITES[nth % SITES.length]!;
  const words = `Nike${nth % 300}`;
  return {
    ...{ key: JSON.stringify([site, `B${nth}`]), site, shop: 'amazon', id: `B${nth}` },
    ...{ url: `https://www.${site}/dp/B${nth}`, title: `${words} running shoes for men, size ${nth % 14}` },
    ...{
      seller: `Shop ${(nth * 7919) % 2_000}`,
      price: nth % 200,
      currency: 'USD',
    },
    named: [{ mark: 'NIKE', words, relation: 'similar' }],
    ...{ outcome: nth % 3 ? 'conflict' : 'review', verdicts: [] },
    at: new Date(Date.UTC(2026, 0, 1) + nth * 300_000).toISOString(),
  };
}

const genuine = [{ price: 100, currency: 'USD' }];
const planOf = (variants: string[]) =>
  ({ surveyMarks: [{ markText: 'NIKE', genuine, variants }], yuanValues: [] }) as unknown as SurveyPlan;

/** What is measured of a store of so many offers. */
const WORKS: Record<string, (count: number) => Promise<unknown>> = {
  'keep a page of 60 new offers': (count) =>
    store.keep(Array.from({ length: ON_A_PAGE }, (_, nth) => offer(count + nth))),
  'keep 60 that are known': (count) =>
    store.keep(Array.from({ length: ON_A_PAGE }, (_, nth) => offer((nth * 97) % count))),
  'first 100 offers': () => store.page({}, 100),
  'first 100 of a way of writing': () => store.page({ place: { by: 'words', value: 'NIKE → nike7' } }, 100),
  'a seller': () => store.page({ place: { by: 'seller', value: 'amazon.com shop 10' } }, 100),
  'all charts': () =>
    Promise.all((['day', 'words', 'seller', 'site', 'outcome'] as const).map((by) => store.top(by, 400))),
  'a new genuine price: its bands counted anew': () => store.prices(planOf([])),
  'over everything: words that nothing has': () => store.page({ text: 'zzz' }, 100),
  'over everything: a band of prices that none is in': () =>
    store.page({ where: ({ price = 0 }) => price > 1_000 }, 100),
  'over everything: what is not recorded': () => waiverGaps(store.lines()),
  'over everything: a way of writing more, in one of 2,000': (count) =>
    renew(store, planOf([count > 1_000 ? 'shop 7' : 'shop 8'])),
};

const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(duration);
}).observe({ type: 'longtask' });

const bench = {
  works: Object.keys(WORKS),
  /** Fills the store up to so many offers. */
  async fill(from: number, to: number): Promise<void> {
    for (let at = from; at < to; at += 1_000)
      await store.keep(Array.from({ length: 1_000 }, (_, nth) => offer(at + nth)));
    await renew(store, planOf([]));
  },
  /** Does one of the works; the longest task in which the page answered nobody, in milliseconds, 0 below 50. */
  async measure(name: string, count: number): Promise<number> {
    longTasks.length = 0;
    await WORKS[name]!(count);
    await new Promise((done) => setTimeout(done));
    return Math.max(0, ...longTasks);
  },
};

declare global {
  var surveyBench: typeof bench;
}
globalThis.surveyBench = bench;
