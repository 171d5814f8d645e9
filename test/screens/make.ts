import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { LANGUAGES } from '../../lib/locales/translate';
import { chromiumTab } from '../e2e/browsers/chromium';
import { findBrowser } from '../e2e/browsers/find';
import { type Gallery, openGallery } from './gallery-pages';

/**
 * Makes the screenshot set: every surface × state × theme × language into test/output/screens.
 * `npm run screens -- popup` for one surface only.
 */
const only = process.argv.slice(2);
const folder = 'test/output/screens';
const themes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
} as const;

async function shoot(browser: Browser, gallery: Gallery): Promise<number> {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  const tab = chromiumTab(page);
  let count = 0;
  for (const { name, size, states } of gallery.surfaces) {
    if (only.length > 0 && !only.includes(name)) continue;
    await page.setViewportSize({ width: size[0], height: size[1] });
    for (const [theme, media] of Object.entries(themes)) {
      await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
      for (const language of LANGUAGES) {
        for (const state of states) {
          await gallery.show(tab, name, state, language);
          await page.screenshot({
            path: `${folder}/${name}-${state}-${theme}-${language}.png`,
            fullPage: true,
          });
          count++;
        }
      }
    }
  }
  return count;
}

mkdirSync(folder, { recursive: true });
const gallery = await openGallery();
const browser = await chromium.launch({ executablePath: findBrowser('chromium') });
const count = await shoot(browser, gallery);
await browser.close();
console.log(`${count} screenshots in ${folder}`);
