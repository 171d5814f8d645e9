import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Listing } from '../../lib/domain/listing';
import type { Recordal } from '../../lib/domain/recordal';
import type { LearningData } from '../../lib/learning/learning-data';
import { PageLearning } from '../../lib/learning/page-learning';
import type { ScreeningList } from '../../lib/lists/store/screening-list';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import { screen } from '../../lib/screening/screen';
import { recordalOf } from '../recordal-of';

/** The packaged list, whose marks a page may know as well as we do. */
let list: ScreeningList;
let marks: string[];

beforeAll(() => {
  const [, ...rows] = readFileSync('public/demonstration-list.jsonl', 'utf8').trim().split('\n');
  const recordals = rows.map((row) => recordalOf(JSON.parse(row)));
  const index = openIndex(compileIndex(recordals));
  const at = { name: 'demo', date: '2026-05-01', demonstration: true };
  list = { ...at, index, recordals: async (asked) => asked.map((row) => recordals[row] as Recordal) };
  marks = [...new Set(recordals.map(({ markText }) => markText).filter((mark) => mark !== ''))];
});
beforeEach(() => fakeBrowser.reset());

const listing = (id: string, title: string, brand?: string): Listing => ({
  ...{ id, site: 'generic', url: '', title, images: [] },
  ...(brand ? { brand } : {}),
});

async function judge(worker: PageLearning, site: string | undefined, listings: Listing[]) {
  const context = { on: '2026-06-01', policy: 'strict', own: [], locale: 'en', all: false } as const;
  return screen(listings, [list], { ...context, learning: await worker.open(site) });
}

/** What a person sees of offers that name the marks, as they stand in titles of ordinary shops. */
async function verdicts(worker: PageLearning) {
  const offers = marks.map((mark, at) => listing(`${at}`, `${mark} running shoes for men`));
  const screenings = await judge(worker, undefined, offers);
  return screenings.map(({ id, findings }) => [
    id,
    findings.map(({ recordNo, outcome, shown, confidence, field, start }) =>
      [recordNo, field, start, outcome, shown, confidence].join(' '),
    ),
  ]);
}

const planted = (times: number, round = '') =>
  marks.flatMap((mark, at) =>
    Array.from({ length: times }, (_, copy) =>
      listing(`${round}${at}-${copy}`, `${mark} cup ${copy}`, 'Homely'),
    ),
  );

/** Every mark of the list in titles that name another brand, as if each had been found there. */
async function plant(
  worker: PageLearning,
  site: string | undefined,
  times: number,
  round = '',
): Promise<void> {
  const learning = await worker.open(site);
  for (const offer of planted(times, round)) learning.observe(offer, [offer.title.replace(/ cup \d+$/, '')]);
}

const everywhere = (sites: string[], titles = 1e9): LearningData => ({
  version: 2,
  words: marks.map((mark) => [mark.toLowerCase(), sites.map((site) => [site, titles, 0])]),
});

describe('pages that plant every mark of the list among other brands', { tags: ['heavy'] }, () => {
  /** As whoever learned nothing sees them. */
  let before: Awaited<ReturnType<typeof verdicts>>;
  beforeAll(async () => {
    before = await verdicts(new PageLearning());
  });

  test('on one site, screened as the background does: no verdict elsewhere changes', async () => {
    expect(marks.length).toBeGreaterThan(360);
    const worker = new PageLearning();
    await judge(worker, 'amazon', planted(2));
    expect((await worker.data()).words.length).toBeGreaterThan(300);
    expect(await verdicts(worker)).toEqual(before);
  });

  test.each<[string, (worker: PageLearning) => Promise<unknown>]>([
    ['one site, forty titles a mark', (worker) => plant(worker, 'amazon', 40)],
    [
      'two sites, forty titles a mark',
      async (worker) => {
        for (const site of ['amazon', 'ebay']) await plant(worker, site, 40);
      },
    ],
    [
      'one site under a host for every visit',
      async (worker) => {
        for (let visit = 0; visit < 9; visit++)
          await plant(worker, `shop-${visit}.evil.example`, 4, `${visit}`);
      },
    ],
    [
      'one site below a country, by ever new hosts',
      async (worker) => {
        for (let visit = 0; visit < 9; visit++) await plant(worker, `h${visit}.evil.com.cn`, 4, `${visit}`);
      },
    ],
    [
      'the same site, again and again',
      async (worker) => {
        for (let visit = 0; visit < 9; visit++) await plant(worker, 'amazon', 4, `${visit}`);
      },
    ],
    [
      'many sites in tabs that nobody looks at',
      async (worker) => {
        for (let site = 0; site < 9; site++) await plant(worker, undefined, 4, `${site}`);
      },
    ],
    [
      'a backup that counted one site to a thousand million',
      (worker) => worker.restore(everywhere(['amazon'])),
    ],
    [
      'a backup that names one site three times',
      (worker) => worker.restore(everywhere(['a.evil.example', 'b.evil.example', 'evil.example'])),
    ],
    [
      'what an earlier version stored',
      async () => {
        const words = Object.fromEntries(marks.map((mark) => [mark.toLowerCase(), [5_000, 0]]));
        await fakeBrowser.storage.local.set({ localPrior: words });
      },
    ],
  ])('%s: no verdict changes', async (_, teach) => {
    const worker = new PageLearning();
    await teach(worker);
    expect(await verdicts(worker)).toEqual(before);
  });

  test('three sites that plant them take findings down to worth knowing at most, and each says so', async () => {
    const worker = new PageLearning();
    const offers = marks.map((mark, at) => listing(`${at}`, `${mark} running shoes for men`));
    const before = await judge(worker, undefined, offers);
    for (const site of ['amazon', 'ebay', 'evil.example']) await plant(worker, site, 20, site);
    const after = await judge(worker, undefined, offers);
    const lost = before.flatMap(({ findings }, at) =>
      findings.filter(({ recordNo, start, outcome }) => {
        const now = after[at]!.findings.find((one) => one.recordNo === recordNo && one.start === start);
        return !now?.shown || (now.outcome === 'clear') !== (outcome === 'clear');
      }),
    );
    expect(lost).toEqual([]);
    const sunk = after.flatMap(({ findings }) => findings).filter(({ untaught }) => untaught);
    expect(sunk.length).toBeGreaterThan(0);
    for (const { outcome, untaught, explanation } of sunk) {
      expect(outcome).toBe('note');
      expect(['conflict', 'review']).toContain(untaught);
      expect(explanation.at(-1)).toMatch(
        /On at least three sites that you visit, “.+” was usually an ordinary word/,
      );
    }
  });

  test('after the word is forgotten, it stands as it did', async () => {
    const worker = new PageLearning();
    for (const site of ['amazon', 'ebay', 'temu']) await plant(worker, site, 20, site);
    expect(await verdicts(worker)).not.toEqual(before);
    await worker.forget((await worker.data()).words.map(([word]) => word));
    expect(await verdicts(worker)).toEqual(before);
  });
});
