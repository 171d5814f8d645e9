import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawnThings } from '../screens/drawn-things';
import { openGallery } from '../screens/gallery-pages';
import { onPlates, smallTargets, unfitting } from '../screens/layout-faults';
import { chromiumTab } from './browsers/chromium';
import { findBrowser } from './browsers/find';

/** The gallery's shop page is a stage, not the product: only what we draw on it is looked at. */
const OURS: Record<string, string> = { 'in-page': '[data-recordal-lens]' };

const gallery = await openGallery();
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

/** How a surface may be looked at, and in which language each of its states is. */
interface View {
  options: BrowserContextOptions;
  language: string;
  /** The window; the surface's own where absent. */
  size?: [width: number, height: number];
  surfaces?: readonly string[];
  /** What is wrong with what the page shows within a selector. */
  faults(page: Page, within: string): Promise<string[]>;
}

const fits = (page: Page, within: string) => page.evaluate(unfitting, within);
const fingers = (page: Page, within: string) => page.evaluate(smallTargets, within);

/** Words and signs that cannot be told from what lies behind them. */
async function faint(page: Page, within: string): Promise<string[]> {
  const drawn = await page.evaluate(drawnThings, within);
  return drawn
    .filter(({ what, contrast }) => contrast !== undefined && contrast < (what.startsWith('svg') ? 3 : 4.5))
    .map(({ what, colours, contrast }) => `${what} ${colours} ${contrast}`);
}

/** The same in forced colours, where the browser puts plates behind words besides. */
const unseen = async (page: Page, within: string) => [
  ...(await faint(page, within)),
  ...(await page.evaluate(onPlates, within)),
];

/** Surfaces that a phone has; there is neither a side panel, nor a shop's page with a pointer. */
const ON_PHONES = [
  ...['bulk', 'draft', 'options', 'popup', 'privacy', 'queue', 'read-pictures', 'record', 'welcome'],
];
const PHONE: BrowserContextOptions = { hasTouch: true, isMobile: true };

const VIEWS: Record<string, View> = {
  'in words two fifths longer': { options: {}, language: 'long', faults: fits },
  'written from the right': { options: {}, language: 'rtl', faults: fits },
  // 1280 px at 400 %, by WCAG 2.2, 1.4.10. A popup has a width of its own, which a window at that zoom scrolls.
  'at 400 %': {
    options: {},
    language: 'en',
    size: [320, 256],
    surfaces: ON_PHONES.filter((name) => name !== 'popup'),
    faults: fits,
  },
  'on a phone, in Russian': {
    options: PHONE,
    language: 'ru',
    size: [360, 740],
    surfaces: ON_PHONES,
    faults: fits,
  },
  // Its words for the ways to the other pages are longer than the popup is wide.
  'in Russian': { options: {}, language: 'ru', surfaces: ['popup', 'panel'], faults: fits },
  'in the few colours that a system forces': {
    options: { forcedColors: 'active' },
    language: 'en',
    faults: unseen,
  },
  'under a finger': {
    options: PHONE,
    language: 'en',
    size: [360, 740],
    surfaces: ON_PHONES,
    faults: fingers,
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
        const here = await faults(page, OURS[surface.name] ?? '#root');
        found.push(...here.map((fault) => `${state}: ${fault}`));
      }
      expect(found.join('\n')).toBe('');
    },
  );
});

/** Surfaces that tell of findings, each as most people see it, and one in each other language. */
const TOLD = [
  ['popup', 'found', 'en'],
  ['panel', 'found', 'en'],
  ['in-page', 'conflict', 'en'],
  ['in-page', 'conflict', 'ru'],
] as const;

/** Where it stands; what we draw over pages in roots of our own, which the gallery leaves open. */
const TOLD_IN: Record<string, string> = { 'in-page': '[role="dialog"]' };

describe('what a screen reader is given', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ reducedMotion: 'reduce' });
  });
  afterAll(() => page?.context().close());

  async function show(surface: string, state: string, language: string): Promise<void> {
    const [width, height] = gallery.surfaces.find(({ name }) => name === surface)!.size;
    await page.setViewportSize({ width, height });
    await gallery.show(chromiumTab(page), surface, state, language);
  }

  test.each(TOLD)('of %s, %s, in %s is the tree that was found right', async (surface, state, language) => {
    await show(surface, state, language);
    const told = await page
      .locator(TOLD_IN[surface] ?? '#root')
      .first()
      .ariaSnapshot();
    const tree = `${told}\n`;
    expect(tree.length).toBeGreaterThan(200);
    await expect(tree).toMatchFileSnapshot(`../screens/trees/${surface}-${state}-${language}.yml`);
  });

  test('of a finding on a shop’s page is one sentence: how grave, which mark, what a press does', async () => {
    await show('in-page', 'conflict', 'en');
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('[data-recordal-lens]')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('.badge') ?? [])].map((badge) =>
          badge.getAttribute('aria-label'),
        ),
      ),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect(name).toMatch(
        /^(?:Likely stopped|Check first|Worth knowing|Not looked up).*\.$|Show explanation$/,
      );
  });

  test('of a finding in the panel is one sentence: how grave, the words, the mark, the title, the list’s age', async () => {
    await show('panel', 'found', 'en');
    const rows = await page.locator('[role="treeitem"][aria-level="2"]').all();
    expect(rows.length).toBeGreaterThan(0);
    const [said] = (await rows[0]!.ariaSnapshot()).split('\n');
    expect(said).toMatch(/Likely stopped.*NIKE.*Nlke.*(?:old|today)/s);
  });
});
