import type { Page } from 'playwright-core';
import { marketplaces } from '../../lib/marketplaces/registry';
import { samplePage } from '../demo/samples';
import { chooseList, takeIn } from '../e2e/bring-list';
import type { Served } from '../e2e/browsers/browser';
import { chromiumTab, openChromium, PROFILED } from '../e2e/browsers/chromium';
import { captures } from '../e2e/captures';
import { badgesOn } from '../e2e/on-page';
import { viewOf } from '../e2e/page-state';
import { prepare } from '../prepare';
import type { MoreCards } from './added-cards';
import { measureDecisions } from './decisions';
import { type PageCost, type PageCosts, pageCosts, pageProfile } from './page-cost';
import { measureLookUp, measurePopup } from './popup';
import { benchmarkMarks, hasShared } from './shared';
import type { PlaceTime } from './time-by-place';

/**
 * `npm run bench:extension`: what the built extension costs a page and how fast it answers, in real Chromium. The
 * same page under an address that the extension does not know is the measure beside it, run in turn; differences are those of
 * each pair, with the half of them that lies in the middle. With `pages`,
 * `popup` or `waking` behind it only that is measured; with `functions` the pages, and what took longest in them; with
 * `slow` the pages on a processor a quarter as fast.
 */
const [, , part] = process.argv;
const RUNS = 5;
/** Pairs of visits, with the extension and without: what style, layout and paint take differs from one to the next by more than we cost. */
const PAIRS = 9;
/** From a page's first question, for its settings, to the one about its listings: it waits for an idle moment, and is read. In ms. */
const READING = 150;
const MARKS = 150_000;
/** What a page may cost: our scripts for so many cards, and any one task, in ms. */
const TARGET = { cards: 60, script: 10, task: 50, asleep: 100 };
/** A processor a quarter as fast: a phone, an old laptop. Its tasks must still be short enough that nobody waits. */
const SLOW = { slowness: 4, script: 40 };

/** What the time of our scripts went into, by the rooms of the house; sampled, so that only the shares can be relied on. */
const ROOMS: [name: string, place: RegExp][] = [
  ['read', /^lib\/marketplaces\//],
  ['draw', /^(?:lib\/highlight|components)\//],
  ['ask', /^(?:lib|entrypoints)\/|wxt|webextension/],
  ['start', /./],
];

/** What a page goes through, in turn. */
const LIVES = ['opened', 'grown', 'scrolled'] as const;

const pages = hasShared
  ? captures('amazon/search_us_laptop_2025.html', 'ebay/search_us_phone_2025.html')
  : [samplePage('amazon-search'), samplePage('ebay-search')];
const unknown = (url: string) => url.replace(/www\.(\w+)\.com/, 'www.$1.example');

const sample = samplePage('amazon-search');
const served: Served = { [sample.url]: { html: sample.html, scripts: true } };
for (const { url, html } of pages)
  for (const at of [url, unknown(url)]) served[at] = { html, scripts: false };
prepare({ browsers: ['chromium'], builds: ['profile'] });
const browser = await openChromium(served, { extension: PROFILED });

const wanted = (...parts: string[]) => part === undefined || parts.includes(part);
if (wanted('pages', 'functions')) for (const { url } of pages) await measurePage(url);
if (wanted('slow')) for (const { url } of pages) await measurePage(url, SLOW);
if (wanted('popup')) await measurePopup(browser, sample.url);
if (wanted('waking')) await measureWaking('demonstration list');
if (wanted('decisions')) await measureDecisions(browser);
if (hasShared && wanted('waking', 'popup')) {
  await importMarks(MARKS);
  if (wanted('waking')) await measureWaking(`${MARKS.toLocaleString('en')} marks`);
  if (wanted('popup')) await measureLookUp(browser, MARKS);
}
await browser.close();

/** Main-thread times of a page's whole life, in ms, of pairs of visits in turn; the first pair is not counted. */
async function measurePage(
  url: string,
  { slowness, script } = { slowness: 1, script: TARGET.script },
): Promise<void> {
  const on: PageCosts[] = [];
  const off: PageCosts[] = [];
  let cards = 0;
  let badges = 0;
  let atTop = 0;
  const more: MoreCards = { card: cardsOf(url), ids: [], count: TARGET.cards };
  const withUs = () =>
    pageCosts(
      browser.context,
      url,
      async (page) => {
        const { readable, screened } = (await viewOf(browser, url)).state;
        cards = readable;
        atTop = await badgesOn(chromiumTab(page));
        more.ids = screened.map(({ listing }) => listing.id);
        return more;
      },
      async (page) => {
        badges = await badgesOn(chromiumTab(page));
      },
      slowness,
    );
  const nothing = async () => {};
  const without = () => pageCosts(browser.context, unknown(url), async () => more, nothing, slowness);
  for (let pair = 0; pair <= PAIRS; pair++) {
    // The one that comes first has the worse of it now, and the other the next time.
    const [first, second] = pair % 2 ? [without, withUs] : [withUs, without];
    const costs = [await first(), await second()] as const;
    const [known, other] = pair % 2 ? [costs[1], costs[0]] : costs;
    if (pair > 0) on.push(known) && off.push(other);
  }
  const extra = (life: keyof PageCosts, part: keyof PageCost) =>
    on.map((cost, at) => cost[life][part] - off[at]![life][part]);
  const ours = median(extra('opened', 'script'));
  const start = middle(on, 'opened', 'start');
  console.log(
    `${new URL(url).host}: ${cards} listings, ${atTop} badges as it opens, ${badges} once scrolled past all ${cards + TARGET.cards}; main thread${slowness > 1 ? ` of a processor ${slowness} times as slow` : ''}, medians of ${PAIRS} pairs`,
  );
  console.log(
    `  our scripts        ${spread(extra('opened', 'script'))} for this page as it opens, of it ${ms(start)} to start`,
  );
  console.log(
    `    per ${TARGET.cards} cards     ${ms(((ours - start) / cards) * TARGET.cards)} (target ${script}), as if all but the start grew with the cards: running for the first time does not`,
  );
  console.log(
    `    ${TARGET.cards} cards more    ${spread(extra('grown', 'script'))} (target ${script}), added once the page has been open, as by scrolling on`,
  );
  console.log(
    `    scrolled past     ${spread(extra('scrolled', 'script'))} for ${cards + TARGET.cards} cards, a windowful at a time; ${badges} badges are drawn`,
  );
  for (const part of ['rendering', 'tasks'] as const) {
    const [known, other] = [middle(on, 'opened', part), middle(off, 'opened', part)];
    const name = part === 'tasks' ? 'all tasks' : 'style, layout, paint';
    console.log(
      `  ${name.padEnd(18)} ${ms(known)} beside ${ms(other)} without, differing by ${spread(extra('opened', part))}`,
    );
  }
  // Whatever the cards cost, scripts, style, layout and paint, beside the same cards without the extension.
  console.log(`    all that they cost ${told(extra('grown', 'tasks'), script)}`);
  const worst = (costs: PageCosts[], part: 'longest' | 'held') =>
    Math.max(...LIVES.map((life) => Math.max(...costs.map((cost) => cost[life][part]))));
  console.log(
    `  ours in one task   ${LIVES.map((life) => `${ms(middle(on, life, 'held'))} ${life}`).join(', ')} (target ${TARGET.task}), the worst of all runs ${ms(worst(on, 'held'))}`,
  );
  // What a page does itself when it is parsed, painted, or its cards come is one task with what we hear of it.
  const longest = LIVES.map(
    (life) => `${ms(middle(on, life, 'longest'))} ${life} beside ${ms(middle(off, life, 'longest'))} without`,
  );
  console.log(
    `  longest task       ${longest.join(', ')}; the worst of all runs ${ms(worst(on, 'longest'))} beside ${ms(worst(off, 'longest'))}`,
  );
  if (slowness === 1) await printPlaces(url);
}

/** What all tasks cost more than without us; where pairs differ by more than what is asked, no number can be relied on. */
function told(differences: number[], target: number): string {
  const [low, high] = middleHalf(differences);
  const isKnown = high - low <= target;
  return `${spread(differences)} of the main thread more than the same ${TARGET.cards} cards cost without us (target ${target})${isKnown ? '' : ': too scattered to tell'}`;
}

/** The selector of a marketplace's cards. */
function cardsOf(url: string): string {
  return marketplaces.find(({ hosts }) => hosts.includes(new URL(url).host))!.cards[0]!.card;
}

async function printPlaces(url: string): Promise<void> {
  const map = `${PROFILED}/marketplace.js.map`;
  const runs: PlaceTime[][] = [];
  for (let run = 0; run < RUNS; run++)
    runs.push(await pageProfile(browser.context, url, map, { card: cardsOf(url) }));
  const places = runs.flat();
  const sum = (some: PlaceTime[], part: 'script' | 'layout') =>
    some.reduce((total, time) => total + time[part], 0);
  const all = sum(places, 'script');
  const left = new Set(places);
  const shares = ROOMS.map(([name, fits]) => {
    const here = [...left].filter(({ place }) => fits.test(place));
    for (const one of here) left.delete(one);
    return `${name} ${Math.round((sum(here, 'script') / all) * 100)} %`;
  });
  console.log(
    `  of our scripts     ${shares.join(', ')}; layout we asked for ${ms(sum(places, 'layout') / RUNS)}`,
  );
  if (part === 'functions') printFunctions(places, all);
}

function printFunctions(places: PlaceTime[], all: number): void {
  const rows = new Map<string, PlaceTime>();
  for (const { place, script, layout } of places) {
    const row = rows.get(place) ?? { place, script: 0, layout: 0 };
    rows.set(place, { place, script: row.script + script, layout: row.layout + layout });
  }
  const slowest = [...rows.values()].sort((a, b) => b.script + b.layout - a.script - a.layout);
  for (const { place, script, layout } of slowest.slice(0, 40)) {
    const share = `${((script / all) * 100).toFixed(1)} %`;
    console.log(`    ${share.padStart(7)} ${ms(script / RUNS)} ${ms(layout / RUNS)} layout  ${place}`);
  }
}

function middle(costs: PageCosts[], life: keyof PageCosts, part: keyof PageCost): number {
  return median(costs.map((cost) => cost[life][part]));
}

/** The median with the half of all values that lies around it. */
function spread(values: number[]): string {
  const [low, high] = middleHalf(values);
  return `${ms(median(values))} (${low.toFixed(1)} to ${high.toFixed(1)})`;
}

function middleHalf(values: number[]): [low: number, high: number] {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return [at(0.25), at(0.75)];
}

function ms(time: number): string {
  return `${time.toFixed(1).padStart(6)} ms`;
}
/** From a message to a sleeping worker to the verdicts on 60 listings, and again while it is awake. */
async function measureWaking(list: string): Promise<void> {
  const titles = pages.flatMap((page) => ('titles' in page ? page.titles : ['Nike shoes', 'Cotton socks']));
  const listings = Array.from({ length: 60 }, (_, at) => ({
    ...{ id: String(at), site: 'bench', url: '', images: [], title: titles[at % titles.length] ?? '' },
  }));
  const asker = await browser.context.newPage();
  await asker.goto(browser.extensionPage('popup.html'));
  await ask(asker, 'screen', { listings });
  const asleep: number[] = [];
  const afterSettings: number[] = [];
  const awake: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await sleep(asker);
    asleep.push(await ask(asker, 'screen', { listings }));
    awake.push(await ask(asker, 'screen', { listings }));
    await sleep(asker);
    await ask(asker, 'pageSettings', null);
    await asker.waitForTimeout(READING);
    afterSettings.push(await ask(asker, 'screen', { listings }));
  }
  await asker.close();
  console.log(
    `60 listings, ${list}: asleep → verdicts ${median(asleep).toFixed(0)} ms (target ${TARGET.asleep}), woken by the page's first question ${READING} ms before ${median(afterSettings).toFixed(0)} ms, awake ${median(awake).toFixed(0)} ms (medians of ${RUNS})`,
  );
}

async function sleep(asker: Page): Promise<void> {
  await browser.stopBackground();
  await asker.waitForTimeout(500);
}

/** Asks the background, and tells how long its answer took. */
function ask(page: Page, kind: string, asked: object | null): Promise<number> {
  return page.evaluate(
    async (message) => {
      const { chrome } = globalThis as never as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      const start = performance.now();
      await chrome.runtime.sendMessage(message);
      return performance.now() - start;
    },
    { kind, ask: asked },
  );
}

/** Brings a list in as a person does, through the options page. */
async function importMarks(count: number): Promise<void> {
  const rows = benchmarkMarks(count).map(
    (mark, at) => `B-${at},"${mark.replaceAll('"', '""')}",25,2024-01-01,2034-01-01`,
  );
  const text = `recordNo,mark,class,validFrom,validTo\n${rows.join('\n')}\n`;
  const options = await browser.tab();
  await options.goto(browser.extensionPage('options.html'));
  await options.until('the file field', () => document.querySelector('.import input[type="file"]'));
  const start = Date.now();
  await chooseList(options, { name: 'bench.csv', text });
  await takeIn(options);
  console.log(
    `imported ${count.toLocaleString('en')} marks through the options page in ${((Date.now() - start) / 1000).toFixed(1)} s`,
  );
  await options.close();
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
