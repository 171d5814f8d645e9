import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lib/locales/sentence';
import { type Gallery, openGallery } from '../screens/gallery-pages';
import type { Tab } from './browsers/browser';
import { GALLERY_BROWSERS, type GalleryBrowser, type Theme } from './browsers/gallery';

/**
 * axe finds nothing on any surface, in any state, in both themes and both languages: WCAG 2.2 A and AA with axe's best
 * practices. A surface's first state is seen in all four pairs of theme and language in both engines; each other one in
 * two pairs, one in each engine, in turn: all of them took six minutes. The surfaces are the product's own components,
 * in the states of the gallery.
 */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES: Theme[] = ['light', 'dark'];
/** By engine: where among the four pairs of theme and language its turn begins. */
const TURN: Record<string, number> = { chromium: 0, firefox: 2 };
/** The gallery's shop page is a stage, not the product: only what we draw on it is checked. */
const OURS: Record<string, string> = { 'in-page': '[data-recordal-lens]' };

const gallery: Gallery = await openGallery();
afterAll(() => gallery.close());

describe.each(GALLERY_BROWSERS)('in %s', (name, open) => {
  describe.each(THEMES)('%s', (theme) => {
    let browser: GalleryBrowser;
    let tab: Tab;

    beforeAll(async () => {
      browser = await open(theme);
      tab = browser.tab;
      await tab.front();
    });
    afterAll(() => browser?.close());

    test.each(gallery.surfaces)(
      '$name has no axe violation in any state',
      { timeout: 240_000 },
      async (surface) => {
        const found: string[] = [];
        await tab.resize(...surface.size);
        for (const [word, language] of LANGUAGES.entries()) {
          for (const [at, state] of surface.states.entries()) {
            const pair = word * 2 + THEMES.indexOf(theme);
            if (at > 0 && (at + pair) % 4 !== TURN[name]) continue;
            await gallery.show(tab, surface.name, state, language);
            const violations = await faults(tab, OURS[surface.name]);
            found.push(...violations.map((violation) => `${state} ${language}: ${violation}`));
          }
        }
        expect(found.join('\n')).toBe('');
      },
    );
  });

  // Firefox's driver leaves the first Tab to the browser's own bars; main-job.test.ts walks a page there.
  describe.skipIf(name === 'firefox')('by keyboard alone', () => {
    let browser: GalleryBrowser;

    beforeAll(async () => {
      browser = await open('light');
      await browser.tab.front();
    });
    afterAll(() => browser?.close());

    test.each(gallery.surfaces.filter(({ name }) => name !== 'in-page'))(
      'everything on $name is reached, in the order it is read, and shows that it is',
      { timeout: 120_000 },
      async ({ name: surface, size, states }) => {
        const { tab } = browser;
        await tab.resize(...size);
        await gallery.show(tab, surface, states[0]!, 'en');
        await tab.front();
        await tab.evaluate(() => focus());
        const wanted = await tab.evaluate(tabStops);
        const reached: Stop[] = [];
        for (let step = 0; step < wanted.length + 3; step++) {
          await tab.press('Tab');
          const stop = await tab.evaluate(focused);
          if (stop) reached.push(stop);
        }
        expect(
          wanted.filter(({ at }) => !reached.some((stop) => stop.at === at)).map(({ what }) => what),
        ).toEqual([]);
        expect(reached.filter(({ shown }) => !shown).map(({ what }) => what)).toEqual([]);
        const order = reached.map(({ at }) => at);
        const turns = order.filter((at, index) => index > 0 && at < order[index - 1]!).length;
        expect(turns, `order ${order.join(' ')}`).toBeLessThanOrEqual(1);
      },
    );
  });
});

test.each(
  gallery.surfaces.filter(({ name }) => ['bulk', 'draft', 'options', 'panel', 'popup'].includes(name)),
)('$name tells a screen reader what changes on it', { timeout: 60_000 }, async ({ name, states }) => {
  const browser = await GALLERY_BROWSERS[0]![1]('light');
  let live = 0;
  for (const state of states) {
    await gallery.show(browser.tab, name, state, 'en');
    live += await browser.tab.evaluate(
      () => document.querySelectorAll('[role="status"], [role="alert"], [aria-live="polite"]').length,
    );
  }
  await browser.close();
  expect(live).toBeGreaterThan(0);
});

interface Stop {
  /** Place among everything that can have the focus. */
  at: number;
  what: string;
  shown: boolean;
}

/** Runs in the page: everything that Tab should stop at; of a group of radio buttons only the chosen one. */
function tabStops(): { at: number; what: string }[] {
  const all = [...document.querySelectorAll<HTMLElement>('*')];
  return all.flatMap((element, at) => {
    const focusable = element.matches(
      'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]',
    );
    const inactive = element.matches('input[type="radio"]:not(:checked)') || element.tabIndex < 0;
    if (!focusable || inactive || !element.checkVisibility()) return [];
    return [{ at, what: element.outerHTML.slice(0, 80) }];
  });
}

/** Runs in the page: what has the focus, and whether a person sees that it has. */
function focused(): Stop | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const inside = element.shadowRoot?.activeElement ?? element;
  // A field that is there for the keyboard alone shows its focus on the label drawn in its stead.
  const drawn = [inside, inside.nextElementSibling, inside.closest('label, .drop')];
  const shown = drawn.some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  return {
    at: [...document.querySelectorAll('*')].indexOf(element),
    what: element.outerHTML.slice(0, 80),
    shown,
  };
}

async function faults(tab: Tab, within: string | undefined): Promise<string[]> {
  await tab.run(axeSource);
  return tab.evaluate(async (part) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(part ? { include: [[part]] } : document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // A card in another's page is no landmark of that page, and a popup needs none.
      rules: { region: { enabled: false } },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }, within ?? '');
}
