import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../e2e/browsers/find';

/**
 * Draws public/icon/*.png from the two SVG sources: `npm run icons`. Small sizes come from the source with
 * fewer strokes.
 */
const sources = [
  { source: 'public/icon/seal-small.svg', sizes: [16, 32] },
  { source: 'public/icon/seal.svg', sizes: [48, 96, 128] },
];

const browser = await chromium.launch({ executablePath: findBrowser('chromium') });
for (const { source, sizes } of sources) {
  const svg = readFileSync(source, 'utf8');
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
    await page.close();
  }
}
await browser.close();
