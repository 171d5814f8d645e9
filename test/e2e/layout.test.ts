import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGallery } from '../screens/gallery-pages';
import { smallTargets, unfitting } from '../screens/layout-faults';
import { chromiumTab } from './browsers/chromium';
import { findBrowser } from './browsers/find';

/** The gallery's shop page is a stage, not the product: only what we draw on it is looked at. */
const OURS: Record<string, string> = { 'in-page': '[data-recordal-lens]' };

const gallery = await openGallery();
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  await gallery.close();
});

/** How a surface may be looked at, and in which language each of its states is. */
interface View {
  options: BrowserContextOptions;
  language: string;
  /** The window; the surface's own where absent. */
  size?: [width: number, height: number];
  surfaces?: readonly string[];
  faults: typeof unfitting;
}

/** Surfaces that a phone has; there is neither a side panel, nor a shop's page with a pointer. */
const ON_PHONES = ['bulk', 'draft', 'options', 'popup', 'privacy', 'queue', 'record', 'welcome'];
const PHONE: BrowserContextOptions = { hasTouch: true, isMobile: true };

const VIEWS: Record<string, View> = {
  'in words two fifths longer': { options: {}, language: 'long', faults: unfitting },
  'written from the right': { options: {}, language: 'rtl', faults: unfitting },
  // 1280 px at 400 %, by WCAG 2.2, 1.4.10. A popup has a width of its own, which a window at that zoom scrolls.
  'at 400 %': {
    options: {},
    language: 'en',
    size: [320, 256],
    surfaces: ON_PHONES.filter((name) => name !== 'popup'),
    faults: unfitting,
  },
  'on a phone, in Russian': {
    options: PHONE,
    language: 'ru',
    size: [360, 740],
    surfaces: ON_PHONES,
    faults: unfitting,
  },
  'under a finger': {
    options: PHONE,
    language: 'en',
    size: [360, 740],
    surfaces: ON_PHONES,
    faults: smallTargets,
  },
};

describe.each(Object.entries(VIEWS))('%s', (_, { options, language, size, surfaces, faults }) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ ...options, reducedMotion: 'reduce' });
  });
  afterAll(() => page?.context().close());

  test.each(gallery.surfaces.filter(({ name }) => surfaces?.includes(name) ?? true))(
    '$name keeps its layout in every state',
    async (surface) => {
      const [width, height] = size ?? surface.size;
      await page.setViewportSize({ width, height });
      const found: string[] = [];
      for (const state of surface.states) {
        await gallery.show(chromiumTab(page), surface.name, state, language);
        const here = await page.evaluate(faults, OURS[surface.name] ?? '#root');
        found.push(...here.map((fault) => `${state}: ${fault}`));
      }
      expect(found.join('\n')).toBe('');
    },
  );
});
