import { mkdirSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { serveGallery } from './serve';

/**
 * Makes the screenshot set: every surface × state × theme × language into test/output/screens.
 * `npm run screens -- popup` for one surface only. Needs a Chromium, named by CHROME or Debian's.
 */
const only = process.argv.slice(2);
const folder = 'test/output/screens';
const themes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
} as const;

async function shoot(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.goto(address);
  const surfaces: Record<string, { size: [number, number]; states: string[] }> = JSON.parse(
    (await page.locator('pre').textContent()) ?? '{}',
  );
  let count = 0;
  for (const [surface, { size, states }] of Object.entries(surfaces)) {
    if (only.length > 0 && !only.includes(surface)) continue;
    await page.setViewportSize({ width: size[0], height: size[1] });
    for (const [theme, media] of Object.entries(themes)) {
      await page.emulateMedia({ colorScheme: null, forcedColors: null, ...media });
      for (const language of ['en', 'zh_CN']) {
        for (const state of states) {
          await page.goto(`${address}?surface=${surface}&state=${state}&language=${language}`);
          await page.waitForFunction('document.documentElement.dataset.ready');
          await page.waitForTimeout(120);
          await page.screenshot({ path: `${folder}/${surface}-${state}-${theme}-${language}.png` });
          count++;
        }
      }
    }
  }
  return count;
}

mkdirSync(folder, { recursive: true });
const gallery = await serveGallery();
const browser = await chromium.launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium' });
const count = await shoot(browser, gallery.address);
await browser.close();
await gallery.close();
console.log(`${count} screenshots in ${folder}`);
