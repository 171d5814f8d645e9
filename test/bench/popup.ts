import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Fuse from 'fuse.js';
import type { Page } from 'playwright-core';
import type { ChromiumBrowser } from '../e2e/browsers/chromium';
import { viewOf } from '../e2e/page-state';
import { benchmarkMarks } from './shared';

/** A popup is to be usable after this many ms, and an answer to stand there after so many. */
const TARGET = { popup: 150, lookup: 50 };
const RUNS = 9;
const WORDS = ['nike', 'adid', '耐克', 'naike', 'samsng', 'louis v', 'h', '华为', 'bang & ol', 'zzyzx'];

/**
 * From the opening of the popup to the first frame in which it can be used: filled with what was found on a page, the
 * focus in its field; then to that in which its lists are named too, which the background must wake up for. Beside a
 * file of the same markup and styles without a script.
 */
export async function measurePopup(browser: ChromiumBrowser, shop: string): Promise<void> {
  const tab = await browser.context.newPage();
  await tab.goto(shop);
  await viewOf(browser, shop);
  const popup = await popupOver(browser, shop);
  const address = browser.extensionPage('popup.html');
  await framesUntilFilled(popup, address);
  const plain = await plainCopy(popup);
  const times = { asleep: [] as Filled[], awake: [] as Filled[], plain: [] as Filled[] };
  for (let run = 0; run < RUNS; run++) {
    await browser.stopBackground();
    times.asleep.push(await framesUntilFilled(popup, address));
    times.awake.push(await framesUntilFilled(popup, address));
    times.plain.push(await framesUntilFilled(popup, plain));
  }
  const middle = (of: keyof typeof times, part: keyof Filled) => median(times[of].map((one) => one[part]));
  const [usable, beside] = [middle('asleep', 'usable'), middle('plain', 'usable')];
  console.log(
    `popup usable after ${ms(usable)} with the background asleep, ${ms(middle('awake', 'usable'))} awake; target ${TARGET.popup}`,
  );
  console.log(
    `  its lists named after ${ms(middle('asleep', 'whole'))} and ${ms(middle('awake', 'whole'))}; the same markup as a plain file ${ms(beside)}: × ${(usable / beside).toFixed(2)}; medians of ${RUNS}`,
  );
  await popup.close();
  await tab.close();
}

/** From a typed word to its answer in the popup, beside fuse.js over the same marks by itself. */
export async function measureLookUp(browser: ChromiumBrowser, marks: number): Promise<void> {
  const popup = await browser.context.newPage();
  // The loader of these files names functions by a helper that a page does not have.
  await popup.addInitScript('globalThis.__name = (named) => named');
  await popup.goto(browser.extensionPage('popup.html'));
  await popup.locator('.lists li').first().waitFor();
  // The first look-up opens the lists, which a page in the tab has mostly done already.
  await popup.evaluate(answerTime, 'warm');
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++)
    for (const word of WORDS) times.push(await popup.evaluate(answerTime, word));
  await popup.close();
  const fuse = new Fuse(benchmarkMarks(marks), { threshold: 0.4, ignoreLocation: true });
  const alone = WORDS.map((word) => {
    const start = performance.now();
    fuse.search(word, { limit: 8 });
    return performance.now() - start;
  });
  const [ours, theirs] = [median(times), median(alone)];
  console.log(
    `look-up among ${marks.toLocaleString('en')} marks: ${ms(ours)}, slowest ${ms(Math.max(...times))}; target ${TARGET.lookup}`,
  );
  console.log(`  fuse.js alone ${ms(theirs)}: × ${(ours / theirs).toFixed(3)}; medians`);
}

/** A popup in a tab of its own that takes the shop's tab for the one in front, as under the toolbar button. */
async function popupOver(browser: ChromiumBrowser, shop: string): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.addInitScript('globalThis.__name = (named) => named');
  await popup.goto(browser.extensionPage('popup.html'));
  const inFront = await popup.evaluate(async (url) => {
    const { tabs } = (globalThis as never as { chrome: { tabs: Tabs } }).chrome;
    for (const tab of await tabs.query({})) {
      const reply = await tabs.sendMessage(tab.id, { kind: 'pageState', ask: null }).catch(() => undefined);
      if (reply?.answer?.url === url) return tab;
    }
    throw new Error(`no tab shows ${url}`);
  }, shop);
  await popup.addInitScript((tab) => {
    const { chrome } = globalThis as never as { chrome?: { tabs?: Tabs } };
    if (chrome?.tabs) chrome.tabs.query = async () => [tab];
    const inField = () =>
      document.activeElement?.matches('input[type="search"]') || location.protocol === 'file:';
    const drawn = (isThere: () => unknown) =>
      new Promise<number>((done) => {
        const look = () =>
          requestAnimationFrame(() => (isThere() ? setTimeout(() => done(performance.now())) : look()));
        look();
      });
    const usable = drawn(() => document.querySelector('.findings li') && inField());
    const whole = drawn(() => document.querySelector('.findings li') && document.querySelector('.lists li'));
    Object.assign(globalThis, {
      filled: Promise.all([usable, whole]).then(([usable, whole]) => ({ usable, whole })),
    });
  }, inFront);
  return popup;
}

interface Tabs {
  query(by: object): Promise<{ id: number }[]>;
  sendMessage(tab: number, message: object): Promise<{ answer?: { url: string } } | undefined>;
}

/** Milliseconds from the opening of a page. */
interface Filled {
  usable: number;
  whole: number;
}

async function framesUntilFilled(popup: Page, address: string): Promise<Filled> {
  await popup.goto(address);
  return popup.evaluate(() => (globalThis as never as { filled: Promise<Filled> }).filled);
}

/** The popup as it stands, as a file: its markup and its styles, and no script. */
async function plainCopy(popup: Page): Promise<string> {
  const { body, styles } = await popup.evaluate(() => ({
    body: document.body.innerHTML.replace(/<script[\s\S]*?<\/script>/g, ''),
    styles: [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText))
      .join('\n'),
  }));
  mkdirSync('test/output', { recursive: true });
  const file = resolve('test/output/plain-popup.html');
  writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>${styles}</style>${body}`);
  return `file://${file}`;
}

/** Runs in the popup: ms from the word's arrival in the field to the frame with its answer. */
function answerTime(word: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
  const answers = document.querySelector('.answers')!;
  const type = (words: string) => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  return new Promise((done) => {
    const cleared = () => {
      if (answers.childElementCount > 0) return requestAnimationFrame(cleared);
      const start = performance.now();
      new MutationObserver((_, watcher) => {
        watcher.disconnect();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      }).observe(answers, { childList: true, subtree: true });
      type(word);
    };
    type('');
    cleared();
  });
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
