import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import type { Tab } from './browser';
import { chromiumTab } from './chromium';
import { type Engine, runsIn } from './engine';
import { findBrowser } from './find';
import { firefoxTab } from './firefox';

export type Theme = 'light' | 'dark';

/** A browser without the extension, for the gallery of surfaces: one tab, in one theme. */
export interface GalleryBrowser {
  tab: Tab;
  close(): Promise<void>;
}

async function inChromium(theme: Theme): Promise<GalleryBrowser> {
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ colorScheme: theme, reducedMotion: 'reduce' });
  return { tab: chromiumTab(page), close: () => browser.close() };
}

async function inFirefox(theme: Theme): Promise<GalleryBrowser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    extraPrefsFirefox: {
      'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
      'ui.prefersReducedMotion': 1,
      // On a Mac, Tab skips links and buttons unless it is told not to.
      'accessibility.tabfocus': 7,
    },
  });
  return { tab: firefoxTab(await browser.newPage()), close: () => browser.close() };
}

const ALL: [name: Engine, open: (theme: Theme) => Promise<GalleryBrowser>][] = [
  ['chromium', inChromium],
  ['firefox', inFirefox],
];

/** Those of the engines that this run is about. */
export const GALLERY_BROWSERS = ALL.filter(([name]) => runsIn(name));
