import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumTab } from '../e2e/browsers/chromium';
import { findBrowser } from '../e2e/browsers/find';
import { DAY_FOLDER, DAY_PICTURES } from './day-pictures';
import { openGallery } from './gallery-pages';

/** Makes the pictures of “A moderator's day” from the gallery: `npm run screens:day`. */
mkdirSync(DAY_FOLDER, { recursive: true });
const gallery = await openGallery();
const browser = await chromium.launch({ executablePath: findBrowser('chromium') });
const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1120, height: 640 } });
for (const [surface, state] of DAY_PICTURES) {
  await gallery.show(chromiumTab(page), surface, state, 'en');
  await page.screenshot({ path: `${DAY_FOLDER}/${surface}-${state}.png` });
}
await browser.close();
