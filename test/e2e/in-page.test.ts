import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unlessAtHand } from '../at-hand';
import { samplePage } from '../demo/samples';
import { BOTH } from './browsers/both';
import type { Served, Tab, TestBrowser } from './browsers/browser';
import { openChromium } from './browsers/chromium';
import { only } from './browsers/engine';
import { captures, haveCaptures } from './captures';
import { viewOf } from './page-state';

const amazon = samplePage('amazon-search');

/** Pages on which a badge has little room, or other rules: our own, and real ones where they are at hand. */
const PAGES = [
  ['plain', amazon.html],
  ['dark', styled('body{background:#14181d;color:#e8e8e8}.s-result-item{border-color:#333}')],
  ['right to left', amazon.html.replace('<html ', '<html dir="rtl" ')],
  [
    'dense, without pictures',
    styled('.s-main-slot{grid-template-columns:1fr;gap:0}.s-product-image-container{display:none}'),
  ],
  ['many to a row', styled('.s-main-slot{grid-template-columns:repeat(9,1fr);gap:2px}')],
  ['everything absolute and clipped', styled('.s-result-item *{position:relative;overflow:hidden}')],
].map(([name, html], at) => ({ name: name!, url: `https://www.amazon.com/s?k=look-${at}`, html: html! }));
const CHINESE = ['1688-search', 'tmall-detail'].map((name) => ({ ...samplePage(name), name }));
const REAL = captures(
  'amazon/search_us_laptop_2025.html',
  'ebay/search_us_phone_2025.html',
  'aliexpress/list_ru_headphones_2025.html',
  'walmart/search_aaa_2024.html',
).map(({ file, ...rest }) => ({ name: file, ...rest }));
const ALL = [...PAGES, ...CHINESE, ...REAL];
unlessAtHand(haveCaptures, 'badges on real pages', '../shared/pages');

function styled(rules: string): string {
  return amazon.html.replace('</head>', `<style>${rules}</style></head>`);
}

/** A page's own account of how its layout shifted, whether or not somebody had just pressed a key. */
const SHIFTS = `<script>window.shifts = []; new PerformanceObserver((list) => shifts.push(...list.getEntries().map(
  ({ value }) => value))).observe({ type: 'layout-shift', buffered: true });</script>`;
const MEASURED = 'https://www.amazon.com/s?k=measured';

describe.each(BOTH)('what stands on a page in %s', (_, open) => {
  let browser: TestBrowser;
  let tab: Tab;

  beforeAll(async () => {
    const served: Served = Object.fromEntries(ALL.map(({ url, html }) => [url, { html, scripts: false }]));
    browser = await open(served);
    tab = await browser.tab();
    await tab.front();
  });
  afterAll(() => browser?.close());

  async function show(url: string, width = 1280, height = 900, scale = 1): Promise<void> {
    await tab.resize(width, height, scale);
    await tab.goto(url);
    await viewOf(browser, url);
    await tab.front();
    // Only a badge near the window is given its place.
    await tab.until('badges in their places', () => {
      const first = document.querySelector('recordal-lens-badge');
      first?.parentElement?.scrollIntoView({ block: 'center' });
      return first?.getAttribute('style')?.includes('translate');
    });
    await tab.evaluate(() => scrollTo(0, 0));
  }

  test.each(ALL)(
    'no badge covers words, buttons or signs, and none moves anything: $name',
    async ({ url }) => {
      await show(url);
      const { badges, ...done } = await harm(tab);
      expect(done).toEqual({ covered: [], moved: [] });
      expect(badges).toBeGreaterThan(0);
    },
  );

  test.each([...PAGES, ...CHINESE])('nor at 200 % zoom: $name', async ({ url }) => {
    await show(url, 640, 450, 2);
    const { badges, ...done } = await harm(tab);
    expect(done).toEqual({ covered: [], moved: [] });
    expect(badges).toBeGreaterThan(0);
  });

  describe('the explanation', () => {
    test('opens when the pointer rests on the words, stays while it is read, and goes by Escape', async () => {
      await show(PAGES[0]!.url);
      const words = await placeOfWords(tab);
      await tab.point(words.x, words.y + 200);
      await tab.point(words.x, words.y);
      await tab.until('the explanation', dialogOpen);
      expect(await tab.evaluate(dialogText)).toContain('Nlke');
      const card = await tab.evaluate(dialogPlace);
      await tab.point(card.x, card.y);
      await new Promise((done) => setTimeout(done, 700));
      expect(await tab.evaluate(dialogOpen)).toBe(true);
      await tab.press('Escape');
      await tab.until('it gone', dialogGone);
    });

    test('goes when the pointer leaves the words', async () => {
      const words = await placeOfWords(tab);
      await tab.point(words.x, words.y);
      await tab.until('the explanation', dialogOpen);
      await tab.point(words.x, words.y - 60);
      await tab.until('it gone', dialogGone);
    });

    test('does not open for a pointer that only passes, nor for the title’s other words', async () => {
      const words = await placeOfWords(tab);
      await tab.point(words.x, words.y);
      await tab.point(words.x, words.y - 60);
      await tab.point(words.right + 60, words.y);
      await new Promise((done) => setTimeout(done, 700));
      expect(await tab.evaluate(dialogOpen)).toBe(false);
    });

    test.each(PAGES)(
      'stays inside the window at 200 % zoom, in the reader’s own direction: $name',
      async ({ url }) => {
        await show(url, 640, 450, 2);
        await tab.evaluate(() => {
          const host = document.querySelector('recordal-lens-badge');
          host?.scrollIntoView({ block: 'center' });
          host?.shadowRoot?.querySelector<HTMLElement>('.badge')?.click();
        });
        await tab.until('the explanation', dialogOpen);
        await new Promise((done) => setTimeout(done, 200));
        const { inside, dir } = await tab.evaluate(() => {
          const dialog = document
            .querySelector('recordal-lens-badge')
            ?.shadowRoot?.querySelector('[role=dialog]');
          const { left, top, right, bottom } = dialog!.getBoundingClientRect();
          const view = document.documentElement;
          return {
            inside: left >= 0 && top >= 0 && right <= view.clientWidth && bottom <= innerHeight,
            dir: getComputedStyle(dialog!).direction,
          };
        });
        expect(inside).toBe(true);
        // The reader's language decides, not the page's.
        expect(dir).toBe('ltr');
        await tab.press('Escape');
        await tab.until('it gone', dialogGone);
      },
    );
  });

  test('nothing failed along the way', () => {
    expect(browser.errors).toEqual([]);
  });
});

describe.each(only('chromium'))('what only %s tells', () => {
  let browser: Awaited<ReturnType<typeof openChromium>>;
  let tab: Tab;
  const html = amazon.html.replace('<head>', `<head>${SHIFTS}`);

  beforeAll(async () => {
    browser = await openChromium({ [MEASURED]: { html, scripts: true } });
    tab = await browser.tab();
    await tab.front();
    await tab.goto(MEASURED);
    await viewOf(browser, MEASURED);
  });
  afterAll(() => browser?.close());

  test('the layout shifts by nothing while badges come, explanations open and badges go', async () => {
    await tab.until('badges', () => document.querySelectorAll('recordal-lens-badge').length > 5);
    await tab.evaluate(async () => {
      const wait = () => new Promise((done) => setTimeout(done, 250));
      for (const host of [...document.querySelectorAll('recordal-lens-badge')].slice(0, 3)) {
        const button = host.shadowRoot?.querySelector<HTMLElement>('.badge');
        button?.click();
        await wait();
        button?.click();
      }
      document.querySelector('recordal-lens-badge')?.remove();
      await wait();
    });
    const shifts = await tab.evaluate(() => (globalThis as never as { shifts: number[] }).shifts);
    expect(shifts).toEqual([]);
  });

  test('and the measure would tell: a block put on top shifts it', async () => {
    await tab.evaluate(() =>
      document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'pushed down' })),
    );
    await tab.until('the shift', () => (globalThis as never as { shifts: number[] }).shifts.length > 0);
  });

  test('forced colours keep the page’s own words unpainted, and badges keep an edge', async () => {
    const [page] = browser.context.pages().filter((one) => one.url() === MEASURED);
    await page!.emulateMedia({ forcedColors: 'active' });
    const look = await tab.evaluate(() => {
      const badge = document.querySelector('recordal-lens-badge')!.shadowRoot!.querySelector('.badge')!;
      const title = document.querySelector('h2')!;
      const painted = getComputedStyle(title, '::highlight(recordal-lens-conflict)');
      return { edge: getComputedStyle(badge).borderTopWidth, background: painted.backgroundColor };
    });
    expect(look.background).toMatch(/^rgba\(.*, 0\)$/);
    expect(Number.parseFloat(look.edge)).toBeGreaterThan(0);
    await page!.emulateMedia({ forcedColors: null });
  });

  test('with reduced motion nothing of ours moves', async () => {
    const [page] = browser.context.pages().filter((one) => one.url() === MEASURED);
    await page!.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await tab.evaluate(async () => {
      const host = document.querySelector('recordal-lens-badge')!;
      host.shadowRoot!.querySelector<HTMLElement>('.badge')!.click();
      await new Promise((done) => setTimeout(done, 300));
      return [...host.shadowRoot!.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, transitionProperty } = getComputedStyle(element);
        const longest = Math.max(
          ...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat),
        );
        return longest > 0 ? [`${element.className} ${transitionProperty} ${longest}`] : [];
      });
    });
    expect(moving).toEqual([]);
  });
});

const dialogOpen = () =>
  [...document.querySelectorAll('recordal-lens-badge')].some(
    ({ shadowRoot }) => shadowRoot?.querySelector('[role=dialog]') != null,
  );
const dialogGone = () =>
  ![...document.querySelectorAll('recordal-lens-badge')].some(({ shadowRoot }) =>
    shadowRoot?.querySelector('[role=dialog]'),
  );
const dialogText = () =>
  [...document.querySelectorAll('recordal-lens-badge')]
    .map(({ shadowRoot }) => shadowRoot?.querySelector('[role=dialog]')?.textContent ?? '')
    .join('');
const dialogPlace = () => {
  const [dialog] = [...document.querySelectorAll('recordal-lens-badge')].flatMap(
    ({ shadowRoot }) => shadowRoot?.querySelector('[role=dialog]') ?? [],
  );
  const { left, top, width, height } = dialog!.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** The middle of the first marked words of the page, and where they end. */
function placeOfWords(tab: Tab): Promise<{ x: number; y: number; right: number }> {
  return tab.evaluate(() => {
    const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
    const [first] = [...(registry.get('recordal-lens-conflict') ?? [])].sort((a, b) =>
      a.compareBoundaryPoints(Range.START_TO_START, b),
    );
    const { left, right, top, height } = first!.getBoundingClientRect();
    return { x: (left + right) / 2, y: top + height / 2, right };
  });
}

interface Harm {
  badges: number;
  /** The words or things of the site's that a badge hides. */
  covered: string[];
  /** What stands elsewhere when the badges are gone. */
  moved: string[];
}

/**
 * What the badges on a page do to it, by looking alone: which of the site's words and controls each lies on, and
 * what moves once all are taken away. The page is walked through first, since badges far away are not placed yet.
 */
async function harm(tab: Tab): Promise<Harm> {
  await tab.evaluate(async () => {
    const hosts = () => [...document.querySelectorAll<HTMLElement>('recordal-lens-badge')];
    const isPlaced = (host: HTMLElement) => host.style.translate !== '';
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    // Cards that come within 600 px of the window, above and below it, have their badges placed.
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight + 1_000) {
      scrollTo({ top, behavior: 'instant' });
      // In one frame a card is seen to be near, in the next one its badge is placed, and the third shows it.
      for (let frames = 0; frames < 3; frames++) await frame();
    }
    for (let frames = 0; frames < 120 && !hosts().every(isPlaced); frames++) await frame();
  });
  return tab.evaluate(() => {
    const hosts = [...document.querySelectorAll<HTMLElement>('recordal-lens-badge')];
    const badges = hosts.map((host) => host.shadowRoot!.querySelector('.badge')!.getBoundingClientRect());
    const isOnBadge = ({ left, right, top, bottom }: DOMRect) =>
      badges.some(
        (badge) =>
          // A pixel of touching edges is no cover.
          Math.min(badge.right, right) - Math.max(badge.left, left) > 1 &&
          Math.min(badge.bottom, bottom) - Math.max(badge.top, top) > 1,
      );
    const from = scrollY;
    const range = document.createRange();
    const isSeen = (element: Element | null) =>
      element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false;
    /** Letters that are there to be read: a clipped or pushed-away text gives its point to others. */
    const isPainted = (node: Node, line: DOMRect) => {
      scrollTo({ top: from + line.top - innerHeight / 2, behavior: 'instant' });
      range.selectNode(node);
      const now = [...range.getClientRects()].find(({ width }) => width === line.width) ?? line;
      return document
        .elementsFromPoint(now.left + now.width / 2, now.top + now.height / 2)
        .includes(node.parentElement!);
    };
    const covered: string[] = [];
    const suspects: [Node, DOMRect][] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!/\S/.test(node.textContent ?? '') || !isSeen(node.parentElement)) continue;
      range.selectNode(node);
      for (const line of range.getClientRects()) if (isOnBadge(line)) suspects.push([node, line]);
    }
    for (const control of document.querySelectorAll('button, input, select, [role="button"]')) {
      const box = control.getBoundingClientRect();
      const small = box.width < 200 && box.height < 120;
      if (small && isSeen(control) && isOnBadge(box))
        covered.push(`control: ${control.outerHTML.slice(0, 100)}`);
    }
    for (const [node, line] of suspects)
      if (isPainted(node, line)) covered.push(`words: ${node.textContent!.trim().slice(0, 60)}`);
    const all = [...document.body.querySelectorAll('*:not(recordal-lens-badge)')];
    const places = all.map((element) => element.getBoundingClientRect());
    for (const host of hosts) host.remove();
    const moved = all.flatMap((element, at) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const before = places[at]!;
      const same =
        before.left === left && before.top === top && before.width === width && before.height === height;
      return same ? [] : [element.outerHTML.slice(0, 100)];
    });
    return { badges: badges.length, covered, moved };
  });
}
