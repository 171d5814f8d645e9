import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_NAMES, type PageName } from '../../components/options/pages/pages';
import { LANGUAGES } from '../../lib/locales/translate';
import { type Gallery, openGallery } from '../screens/gallery-pages';
import type { SurfacePages } from '../screens/serve';
import type { Tab } from './browsers/browser';
import { GALLERY_BROWSERS, type GalleryBrowser, type Theme } from './browsers/gallery';

/**
 * axe finds nothing on any surface, in any state: WCAG 2.2 A and AA with axe's best practices. A surface's first state
 * is seen in every pair of theme and language, in both engines; every other one in Chromium in one language by day and in
 * another by night, and in one pair in Firefox: all would take thrice as long. The surfaces are the product's own
 * components, in the states of the gallery.
 */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES: Theme[] = ['light', 'dark'];
/** Whether a state, by its number, is seen in a pair of language and theme, by theirs. */
const SEEN_IN: Record<string, (state: number, language: number, theme: number) => boolean> = {
  chromium: (state, language, theme) => (state + theme) % LANGUAGES.length === language,
  firefox: (state, language, theme) =>
    state % LANGUAGES.length === language && state % THEMES.length === theme,
};
/** The gallery's shop page is a stage, not the product: only what we draw on it is checked. */
const OURS: Record<string, string> = { 'in-page': '[data-recordal-lens]' };

const gallery: Gallery = await openGallery();

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

    test.each(gallery.surfaces)('$name has no axe violation in any state', async (surface) => {
      const found: string[] = [];
      await tab.resize(...surface.size);
      for (const [word, language] of LANGUAGES.entries()) {
        for (const [at, state] of surface.states.entries()) {
          if (at > 0 && !SEEN_IN[name]!(at, word, THEMES.indexOf(theme))) continue;
          await gallery.show(tab, surface.name, state, language);
          const violations = await faults(tab, OURS[surface.name]);
          found.push(...violations.map((violation) => `${state} ${language}: ${violation}`));
        }
      }
      expect(found.join('\n')).toBe('');
    });

    // Colours are no matter here: once is enough.
    if (theme === 'dark') return;

    test.each(walked(gallery.surfaces))(
      'by keyboard alone everything on $name, $state, is reached, in the order it is read, and shows that it is',
      async ({ name: surface, size, state }) => {
        await tab.resize(...size);
        await gallery.show(tab, surface, state, 'en');
        await tab.evaluate(focusOnTop);
        const wanted = await tab.evaluate(tabStops);
        const reached: Stop[] = [];
        for (const _ of wanted) {
          await tab.press('Tab');
          const stop = await tab.evaluate(focused);
          if (stop) reached.push(stop);
        }
        expect(reached.map(({ what }) => what)).toEqual(wanted);
        expect(reached.filter(({ shown }) => !shown).map(({ what }) => what)).toEqual([]);
      },
    );

    test.each(
      gallery.surfaces.filter(({ name }) => ['bulk', 'draft', 'options', 'panel', 'popup'].includes(name)),
    )('$name tells a screen reader what changes on it', async ({ name: surface, states }) => {
      let live = 0;
      for (const state of states) {
        if (live > 0) break;
        await gallery.show(tab, surface, state, 'en');
        live += await tab.evaluate(
          () => document.querySelectorAll('[role="status"], [role="alert"], [aria-live="polite"]').length,
        );
      }
      expect(live).toBeGreaterThan(0);
    });
  });
});

/** Each surface as it opens; of the options, every page. */
function walked(surfaces: readonly SurfacePages[]): (SurfacePages & { state: string })[] {
  return surfaces
    .filter(({ name }) => name !== 'in-page')
    .flatMap((surface) =>
      surface.states
        .filter(
          (state, at) => at === 0 || (surface.name === 'options' && PAGE_NAMES.includes(state as PageName)),
        )
        .map((state) => ({ ...surface, state })),
    );
}

interface Stop {
  what: string;
  shown: boolean;
}

/** Runs in the page: the next Tab goes to its first stop, wherever the page itself put the focus. */
function focusOnTop(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute('tabindex');
}

/** Runs in the page: everything that Tab should stop at; of a group of radio buttons only the chosen one. */
function tabStops(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('*')];
  return all.flatMap((element) => {
    const focusable =
      element.tabIndex >= 0 &&
      element.matches(
        'a[href], button:not(:disabled), input:not(:disabled, [type="radio"]:not(:checked)), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]',
      );
    const badges = [...(element.shadowRoot?.querySelectorAll('button') ?? [])];
    const stops = [...(focusable ? [element] : []), ...badges].filter((one) => one.checkVisibility());
    return stops.map(() => element.outerHTML.slice(0, 80));
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
    what: element.outerHTML.slice(0, 80),
    shown,
  };
}

async function faults(tab: Tab, within: string | undefined): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.run(axeSource);
  return tab.evaluate(async (part) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(part ? { include: [[part]] } : document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // Nothing else is read, and styles of other pages are none of ours.
      resultTypes: ['violations'],
      preload: false,
      // A card in another's page is no landmark of that page, and a popup needs none.
      rules: { region: { enabled: false } },
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  }, within ?? '');
}
