import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveGallery } from '../screens/serve';
import { findBrowser } from './browsers/find';

/**
 * axe finds nothing on any surface, in any state, in either theme and language: WCAG 2.2 A and AA with axe's best
 * practices. The surfaces are the product's own components in a real Chromium, in the states of the gallery.
 */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['en', 'zh_CN'] as const;
/** The gallery's shop page is a stage, not the product: only what we draw on it is checked. */
const OURS: Record<string, string> = { 'in-page': '[data-recordal-lens]' };

let gallery: Awaited<ReturnType<typeof serveGallery>>;
let browser: Browser;
let page: Page;
let surfaces: Record<string, { size: [number, number]; states: string[] }>;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  page = await browser.newPage();
  await page.goto(gallery.address);
  surfaces = JSON.parse((await page.locator('pre').textContent()) ?? '{}');
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

test.each(['in-page', 'popup', 'panel', 'options', 'record', 'bulk', 'welcome'])(
  '%s has no axe violation',
  async (surface) => {
    const { size, states } = surfaces[surface]!;
    await page.setViewportSize({ width: size[0], height: size[1] });
    const found: string[] = [];
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const language of LANGUAGES) {
        // Texts differ between languages, structure does not: the second language walks through the fullest states.
        for (const state of language === 'en' ? states : states.slice(0, 2)) {
          await page.goto(`${gallery.address}?surface=${surface}&state=${state}&language=${language}`);
          await page.waitForFunction('document.documentElement.dataset.ready');
          await page.waitForTimeout(100);
          const violations = await check(page, OURS[surface]);
          found.push(...violations.map((violation) => `${state} ${colorScheme} ${language}: ${violation}`));
        }
      }
    }
    expect(found, found.join('\n')).toEqual([]);
  },
);

async function check(page: Page, within: string | undefined): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (within) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(within ? { include: [[within]] } : document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // A card in another's page is no landmark of that page, and a popup needs none.
      rules: { region: { enabled: false } },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }, within);
}
