import type { Page } from 'playwright-core';
import type { openChromium } from '../e2e/browsers/chromium';

type Browser = Awaited<ReturnType<typeof openChromium>>;

/** How many decisions there are at each step: nobody's, a moderator's of some years, and more than anybody's. */
const STEPS = [0, 1_000, 10_000, 50_000];
/** Decisions in one message, as a backup is brought back. */
const AT_ONCE = 5_000;
const RUNS = 3;

/**
 * What decisions cost: storing so many about one recordal, and the verdicts on 60 listings that meet it, from a worker that
 * sleeps and from one that is awake. Medians of three, in ms.
 */
export async function measureDecisions(browser: Browser): Promise<void> {
  const asker = await browser.context.newPage();
  await asker.goto(browser.extensionPage('popup.html'));
  let stored = 0;
  for (const count of STEPS) {
    let storing = 0;
    for (; stored < count; stored += AT_ONCE)
      storing += await ask(asker, 'importDecisions', {
        decisions: decisions(stored, Math.min(count, stored + AT_ONCE)),
      });
    stored = count;
    const asleep: number[] = [];
    const awake: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await browser.stopBackground();
      await asker.waitForTimeout(500);
      asleep.push(await ask(asker, 'screen', { listings: listings(`a${run}`) }));
      awake.push(await ask(asker, 'screen', { listings: listings(`b${run}`) }));
    }
    console.log(
      `${count.toLocaleString('en')} decisions on one recordal: stored in ${storing.toFixed(0)} ms; 60 listings from sleep ${median(asleep)} ms, awake ${median(awake)} ms`,
    );
  }
  await asker.close();
}

/** About other words than the listings have, as nearly all are. */
function decisions(from: number, to: number): object[] {
  return Array.from({ length: to - from }, (_, at) => ({
    ...{ id: `m${from + at}`, kind: 'not-conflict', regime: 'CN', recordNo: 'DEMO-000001', mark: 'NIKE' },
    ...{ words: 'words', note: '', at: '2026-11-01T00:00:00.000Z' },
    reach: { to: 'words', words: `word ${from + at}`, use: 'mark', goods: 'same' },
  }));
}

function listings(run: string): object[] {
  return Array.from({ length: 60 }, (_, at) => ({
    ...{ id: `${run} ${at}`, site: 'ebay', url: `https://www.ebay.com/itm/${at}`, images: [] },
    ...{ title: 'Nlke Running Shoes for Men', seller: `seller ${at}` },
  }));
}

/** Asks the background, and tells how long its answer took. Throws what it answers in place of one. */
function ask(page: Page, kind: string, asked: object): Promise<number> {
  return page.evaluate(
    async (message) => {
      const { chrome } = globalThis as never as {
        chrome: { runtime: { sendMessage(message: object): Promise<{ error?: unknown }> } };
      };
      const start = performance.now();
      const { error } = await chrome.runtime.sendMessage(message);
      if (error !== undefined) throw new Error(String(error));
      return performance.now() - start;
    },
    { kind, ask: asked },
  );
}

function median(values: number[]): string {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!.toFixed(0);
}
