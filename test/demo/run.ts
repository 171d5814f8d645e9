import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Tab } from '../e2e/browsers/browser';
import { openChromium } from '../e2e/browsers/chromium';
import { clickOurs } from '../e2e/on-page';
import { viewOf } from '../e2e/page-state';
import { prepare } from '../prepare';
import { samplePage } from './samples';
import { findingsTable } from './table';

/**
 * `npm run demo`: builds the extension, opens a Chromium with it and sample marketplace pages under their real
 * addresses (nothing goes to the network), and shows what it finds. Without a display, or with --headless, prints
 * the findings and writes screenshots instead.
 */
const OUTPUT = resolve('test/output/demo');
/** What is shown, in this order: searches with many kinds of findings, then one offer. */
const SHOWN = ['amazon-search', 'aliexpress-search', 'ebay-search', 'amazon-detail'];

prepare({ browsers: ['chromium'], builds: ['chrome'] });

const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
const samples = SHOWN.map(samplePage);
const browser = await openChromium(
  Object.fromEntries(samples.map(({ url, html }) => [url, { html, scripts: true }])),
  {
    headless,
  },
);

if (headless) {
  mkdirSync(OUTPUT, { recursive: true });
  for (const { url, name } of samples) {
    const tab = await browser.tab();
    await tab.goto(url);
    console.log(findingsTable((await viewOf(browser, url)).state));
    await openFirstExplanation(tab);
    const picture = `${OUTPUT}/${name}.png`;
    await tab.screenshot(picture);
    console.log(`picture: ${picture}\n`);
    await tab.close();
  }
  await browser.close();
} else {
  for (const { url } of samples) await (await browser.tab()).goto(url);
  console.log(
    'The browser is open with the sample pages; underlined words are possible conflicts. Close it to end.',
  );
  await browser.closed;
}

/** Opens what a person would open first: the explanation of the first likely conflict. */
async function openFirstExplanation(tab: Tab): Promise<void> {
  await tab.front();
  await clickOurs(tab, '.badge[data-level="conflict"]');
  await new Promise((drawn) => setTimeout(drawn, 300));
}
