import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnThings } from '../screens/drawn-things';
import { openGallery } from '../screens/gallery-pages';
import { type Drawn, inWords, LOOKS, openWithPlainFont } from '../screens/looks';
import { chromiumTab } from './browsers/chromium';

/** What is ours: of the gallery's shop page, only what we draw on it. */
const OURS: Record<string, string> = { 'in-page': '[data-recordal-lens]' };

/** A Mac lays its own fonts out, whatever is asked: there is nothing to compare there. */
describe.skipIf(process.platform !== 'linux')(
  'every surface (needs Linux, for a font of our own)',
  async () => {
    const gallery = await openGallery();
    let browser: Browser;
    let page: Page;

    beforeAll(async () => {
      browser = await openWithPlainFont();
      page = await browser.newPage({ deviceScaleFactor: 1, reducedMotion: 'reduce' });
    });
    afterAll(() => browser?.close());

    async function taken(surface: string): Promise<{ light: Drawn[]; dark: Drawn[] }> {
      const within = OURS[surface] ?? '#root';
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await page.evaluate(drawnThings, within);
      await page.emulateMedia({ colorScheme: 'dark' });
      return { light, dark: await page.evaluate(drawnThings, within) };
    }

    async function show({ surface, state, language }: (typeof LOOKS)[number]): Promise<void> {
      const [width, height] = gallery.surfaces.find(({ name }) => name === surface)!.size;
      await page.setViewportSize({ width, height });
      await gallery.show(chromiumTab(page), surface, state, language);
    }

    test.each(LOOKS)('$name looks as it was found right, and can be read', async (look) => {
      await show(look);
      const { light, dark } = await taken(look.surface);
      const faint = [...light, ...dark].filter(
        ({ what, contrast }) => contrast !== undefined && contrast < (what.startsWith('svg') ? 3 : 4.5),
      );
      expect(faint.map(({ what, colours, contrast }) => `${what} ${colours} ${contrast}`)).toEqual([]);
      await expect(inWords(light, dark)).toMatchFileSnapshot(`../screens/looks/${look.name}.txt`);
    });

    test.each([
      ['one pixel more', '.popup header { padding-top: 1px }'],
      ['another colour in the dark', '@media (prefers-color-scheme: dark) { :root { --ink: #fffffe } }'],
      ['bolder words', '.popup h1 { font-weight: 800 }'],
    ])('and %s would be noticed', async (_, css) => {
      await show(LOOKS.find(({ surface }) => surface === 'popup')!);
      const before = await taken('popup');
      await page.addStyleTag({ content: css });
      const after = await taken('popup');
      expect(inWords(after.light, after.dark)).not.toBe(inWords(before.light, before.dark));
    });
  },
);
