import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumTab } from '../e2e/browsers/chromium';
import { findBrowser } from '../e2e/browsers/find';
import { openGallery } from './gallery-pages';
import { WEEK_FOLDER, WEEK_PICTURES } from './week';

/** Makes the pictures of “A rights holder's week” from the survey's page in the states of the gallery. `npm run screens:week`. */
mkdirSync(WEEK_FOLDER, { recursive: true });
const gallery = await openGallery();
const browser = await chromium.launch({ executablePath: findBrowser('chromium') });
const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 1080, height: 1200 } });
for (const { name, state, part } of WEEK_PICTURES) {
  await gallery.show(chromiumTab(page), 'survey', state, 'en');
  await page.locator(part).screenshot({ path: `${WEEK_FOLDER}/${name}.png` });
}
await browser.close();
console.log(`${WEEK_PICTURES.length} pictures in ${WEEK_FOLDER}`);
