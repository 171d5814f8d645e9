import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Tab, TestBrowser } from './browsers/browser';
import { openChromium } from './browsers/chromium';
import { only } from './browsers/engine';
import { openFirefox } from './browsers/firefox';
import { oldestBrowser } from './browsers/oldest';
import { badgesAre, highlightsOn, onCard, openCard } from './on-page';
import { expectOnToolbar } from './page-state';
import { CLEAN, CONFLICT, card, conflicts, shopPage, stateOnce } from './shop-cards';

const URL_OF_PAGE = 'https://www.amazon.com/s?k=oldest';
const PAGES = {
  [URL_OF_PAGE]: shopPage(
    `<style>h2 { font: 40px sans-serif }</style>${card('B000000001', CONFLICT)}${card('B000000002', CLEAN)}`,
  ),
};
const BROWSERS = {
  firefox: { open: openFirefox, build: 'firefox-mv3', drawsLinesFrom: 146 },
  chromium: { open: openChromium, build: 'chrome-mv3', drawsLinesFrom: 0 },
};
/** The colour of what a person sees at a marked word: the line's, and that of the ground where there are no lines. */
const LINE = [194, 65, 59];
const GROUND = [255, 255, 0];

describe.each([...only('firefox'), ...only('chromium')])('the oldest %s that can be had', (engine) => {
  const { open, build, drawsLinesFrom } = BROWSERS[engine];
  const oldest = oldestBrowser(engine);
  const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
  const declared = String(
    manifest.minimum_chrome_version ?? manifest.browser_specific_settings.gecko.strict_min_version,
  );
  const name =
    typeof oldest === 'string' ? oldest : `${oldest.version}, where ${declared} is the oldest declared`;

  test.skipIf(typeof oldest === 'string')(
    `marks, explains and counts (needs an older ${engine}: ${name})`,
    async () => {
      if (typeof oldest === 'string') return;
      const version = Number.parseInt(oldest.version, 10);
      expect(version).toBeGreaterThanOrEqual(Number.parseInt(declared, 10));
      const colour = version < drawsLinesFrom ? GROUND : LINE;
      const browser: TestBrowser = await open(PAGES, { program: oldest.program });
      try {
        const tab = await browser.tab();
        await tab.goto(URL_OF_PAGE);
        await stateOnce(browser, URL_OF_PAGE, (state) => conflicts(state).length === 1);
        await tab.front();
        await badgesAre(tab, 1);
        await expectOnToolbar(browser, URL_OF_PAGE, '1');
        await tab.front();
        await expect.poll(async () => (await highlightsOn(tab)).map(({ text }) => text)).toEqual(['Nlke']);
        await expect.poll(() => pixelsOf(tab, colour)).toBeGreaterThan(60);
        await openCard(tab);
        await onCard(tab, '.beside');
        expect(browser.errors).toEqual([]);
      } finally {
        await browser.close();
      }
    },
    120_000,
  );
});

/** Pixels of a colour in a picture of the window: a mark is what a person sees, not what is registered. */
async function pixelsOf(tab: Tab, colour: readonly number[]): Promise<number> {
  const path = join(tmpdir(), `lens-oldest-${process.pid}.png`);
  await tab.screenshot(path);
  const picture = readFileSync(path).toString('base64');
  await rm(path);
  return tab.evaluate(
    async ({ picture, colour }: { picture: string; colour: readonly number[] }) => {
      const drawn = new Image();
      drawn.src = `data:image/png;base64,${picture}`;
      await drawn.decode();
      const canvas = new OffscreenCanvas(drawn.width, drawn.height).getContext('2d')!;
      canvas.drawImage(drawn, 0, 0);
      const { data } = canvas.getImageData(0, 0, drawn.width, drawn.height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (colour.every((share, channel) => Math.abs(share - data[at + channel]!) < 12)) count++;
      return count;
    },
    { picture, colour },
  );
}
