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
      share: (nth % 200) / 100,
    },
    named: [{ mark: 'NIKE', words, relation: 'similar' }],
    ...{ outcome: nth % 3 ? 'conflict' : 'review', verdicts: [] },
    at: new Date(Date.UTC(2026, 0, 1) + nth * 300_000).toISOString(),
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const bench = {
  /** Fills the store up to so many offers, then measures; milliseconds each. */
  async measure(from: number, to: number): Promise<Record<string, number>> {
    for (let at = from; at < to; at += 1_000)
      await store.keep(Array.from({ length: 1_000 }, (_, nth) => offer(at + nth)));
    const again = Array.from({ length: ON_A_PAGE }, (_, nth) => offer((nth * 97) % to));
    const plan = { surveyMarks: [{ markText: 'NIKE' }], yuanValues: [] } as unknown as SurveyPlan;
    return {
      'keep a page of 60 new offers': await timed(() =>
        store.keep(Array.from({ length: ON_A_PAGE }, (_, nth) => offer(to + nth))),
      ),
      'keep 60 that are known': await timed(() => store.keep(again)),
      'first 100 offers': await timed(() => store.page({}, 100)),
      'first 100 of a way of writing': await timed(() =>
        store.page({ place: { by: 'words', value: 'NIKE → nike7' } }, 100),
      ),
      'a seller': await timed(() =>
        store.page({ place: { by: 'seller', value: 'amazon.com shop 10' } }, 100),
      ),
      'words that nothing has, over everything': await timed(() => store.page({ text: 'zzz' }, 100)),
      'all charts': await timed(() =>
        Promise.all(
          (['day', 'words', 'seller', 'site', 'price', 'outcome'] as const).map((by) => store.top(by, 400)),
        ),
      ),
      'what is not recorded': await timed(() => waiverGaps(store.walk())),
      'a new genuine price': await timed(() => renew(store, plan)),
    };
  },
};

declare global {
  var surveyBench: typeof bench;
}
globalThis.surveyBench = bench;
