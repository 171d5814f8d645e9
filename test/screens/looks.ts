import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumTab } from '../e2e/browsers/chromium';
import { findBrowser } from '../e2e/browsers/find';
import type { Gallery } from './gallery-pages';

/** Pictures that a person has looked at and found right; `npm run looks:keep` makes them anew. */
export const KEPT = 'test/screens/looks';

/** What is compared: small, and drawn by nothing but our own components. */
export const LOOKS = [
  ...['conflict', 'review', 'note'].map((state) => ({ surface: 'in-page', state, theme: 'light' as const })),
  { surface: 'in-page', state: 'dark-page', theme: 'dark' as const },
  { surface: 'popup', state: 'found', theme: 'light' as const },
  { surface: 'popup', state: 'found', theme: 'dark' as const },
  { surface: 'popup', state: 'captcha', theme: 'light' as const },
].flatMap((look) =>
  ['en', 'zh_CN'].map((language) => ({
    ...{ ...look, language, name: `${look.surface}-${look.state}-${look.theme}-${language}` },
  })),
);

export type Look = (typeof LOOKS)[number];

/** Opens the browser that looks are taken with: one scale, no motion. */
export async function openForLooks(): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium'),
    args: ['--no-sandbox', '--force-color-profile=srgb'],
  });
  return { browser, page: await browser.newPage({ deviceScaleFactor: 1, reducedMotion: 'reduce' }) };
}

/** Draws a look and takes its picture, as PNG. */
export async function takeLook(page: Page, gallery: Gallery, look: Look): Promise<Buffer> {
  const { size } = gallery.surfaces.find(({ name }) => name === look.surface)!;
  await page.setViewportSize({ width: size[0], height: size[1] });
  await page.emulateMedia({ colorScheme: look.theme });
  await gallery.show(chromiumTab(page), look.surface, look.state, look.language);
  return page.screenshot();
}

/**
 * What a picture depends on besides our code: the browser, and the fonts that it finds for Latin and Chinese, told by
 * how wide and bold they run. Pictures of another machine are no reference.
 */
export async function signature(browser: Browser, page: Page): Promise<string> {
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!;
    return ['13px system-ui', 'bold 13px system-ui', '12px monospace', '13px sans-serif'].map((font) => {
      context.font = font;
      return ['Likely stopped 0123', '可能被扣 海关备案', 'Нlke ⇄ ✓'].map(
        (text) => context.measureText(text).width,
      );
    });
  });
  return JSON.stringify({ browser: browser.version(), platform: process.platform, widths });
}

/** The share of pixels, 0…1, in which two pictures differ visibly; 1 where their sizes differ. */
export async function difference(page: Page, kept: string, taken: Buffer): Promise<number> {
  const urls = [readFileSync(kept), taken].map(
    (bytes) => `data:image/png;base64,${bytes.toString('base64')}`,
  );
  return page.evaluate(async (urls) => {
    const [one, other] = await Promise.all(urls.map(pixelsOf));
    if (one!.width !== other!.width || one!.height !== other!.height) return 1;
    let differing = 0;
    for (let at = 0; at < one!.data.length; at += 4) {
      const by = (channel: number) => Math.abs(one!.data[at + channel]! - other!.data[at + channel]!);
      // Less than this no eye tells apart; edges of letters move within it.
      if (Math.max(by(0), by(1), by(2)) > 24) differing++;
    }
    return differing / (one!.data.length / 4);

    async function pixelsOf(url: string): Promise<ImageData> {
      const picture = await createImageBitmap(await (await fetch(url)).blob());
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
      context.drawImage(picture, 0, 0);
      return context.getImageData(0, 0, picture.width, picture.height);
    }
  }, urls);
}
