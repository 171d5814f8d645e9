import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unlessAtHand } from '../at-hand';
import { samplePage } from '../demo/samples';
import { BOTH } from './browsers/both';
import { poll, type Served, type Tab, type TestBrowser } from './browsers/browser';
import { only } from './browsers/engine';
import { openSharedChromium } from './browsers/shared-chromium';
import { captures, haveCaptures } from './captures';
import { badgesOn, badgesStand, onCard, openCard, textsOf } from './on-page';
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
/** A real page is up to forty screens long; a window of three holds as many cards at a time. */
const TALL = 2_700;
/** Milliseconds that a pointer rests on words at least before their card opens. */
const LEAST_REST = 300;

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
  }

  test.each(ALL)(
    'no badge covers words, buttons or signs, and none moves anything: $name',
    async ({ url }) => {
      await show(url, 1280, TALL);
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
    const isOpen = async () => (await textsOf(tab, '[role=dialog]')).length > 0;
    const gone = () => poll('it gone', async () => !(await isOpen()));

    test('opens when the pointer rests on the words, stays while it is read, and goes by Escape', async () => {
      await show(PAGES[0]!.url);
      await badgesStand(tab);
      const words = await placeOfWords(tab);
      await tab.point(words.x, words.y + 200);
      await tab.point(words.x, words.y);
      await onCard(tab, '[role=dialog]');
      expect(await textsOf(tab, '[role=dialog]')).toEqual([expect.stringContaining('Nlke')]);
      const card = await tab.ours(dialogPlace);
      await tab.point(card.x, card.y);
      await new Promise((done) => setTimeout(done, 700));
      expect(await isOpen()).toBe(true);
      await tab.press('Escape');
      await gone();
    });

    test('goes when the pointer leaves the words', async () => {
      const words = await placeOfWords(tab);
      await tab.point(words.x, words.y);
      await onCard(tab, '[role=dialog]');
      await tab.point(words.x, words.y - 60);
      await gone();
    });

    test('does not open for a pointer that only passes, nor for the title’s other words', async () => {
      const words = await placeOfWords(tab);
      // On a machine so busy that the pointer rests on the words between two moves, it passes once more.
      await poll('a pointer that passes', async () => {
        await tab.point(words.x, words.y - 60);
        await gone();
        const began = Date.now();
        await tab.point(words.x, words.y);
        await tab.point(words.x, words.y - 60);
        return Date.now() - began < LEAST_REST;
      });
      await tab.point(words.right + 60, words.y);
      await new Promise((done) => setTimeout(done, 700));
      expect(await isOpen()).toBe(false);
    });

    test.each(PAGES)(
      'stays inside the window at 200 % zoom, in the reader’s own direction: $name',
      async ({ url }) => {
        await show(url, 640, 450, 2);
        await openCard(tab);
        // It follows its badge, which finds its corner a moment later. The reader's language decides, not the page's.
        await expect.poll(() => tab.ours(windowOfDialog)).toEqual({ inside: true, dir: 'ltr' });
        await tab.press('Escape');
        await gone();
      },
    );
  });

  test('nothing failed along the way', () => {
    expect(browser.errors).toEqual([]);
  });
});

describe.each(only('chromium'))('what only %s tells', () => {
  let browser: Awaited<ReturnType<typeof openSharedChromium>>;
  let tab: Tab;
  const html = amazon.html.replace('<head>', `<head>${SHIFTS}`);

  beforeAll(async () => {
    browser = await openSharedChromium({ [MEASURED]: { html, scripts: true } });
    tab = await browser.tab();
    await tab.front();
    await tab.goto(MEASURED);
    await viewOf(browser, MEASURED);
  });
  afterAll(() => browser?.close());

  test('the layout shifts by nothing while badges come, explanations open and badges go', async () => {
    await poll('badges', async () => (await badgesOn(tab)) > 1);
    for (const at of [0, 1]) {
      await openCard(tab, at);
      await tab.press('Escape');
    }
    await tab.evaluate(async () => {
      document.querySelector('[data-recordal-lens]')?.remove();
      await new Promise((done) => setTimeout(done, 250));
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
    const look = await poll('a badge', () =>
      tab.ours(([layer]) => {
        const painted = getComputedStyle(document.querySelector('h2')!, '::highlight(recordal-lens)');
        const edge = getComputedStyle(layer!.querySelector('.badge')!).borderTopWidth;
        return { edge, background: painted.backgroundColor };
      }),
    );
    expect(look.background).toMatch(/^rgba\(.*, 0\)$/);
    expect(Number.parseFloat(look.edge)).toBeGreaterThan(0);
    await page!.emulateMedia({ forcedColors: null });
  });

  test('with reduced motion nothing of ours moves', async () => {
    const [page] = browser.context.pages().filter((one) => one.url() === MEASURED);
    await page!.emulateMedia({ reducedMotion: 'reduce' });
    await openCard(tab);
    const moving = await tab.ours(([layer]) =>
      [...layer!.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration, transitionProperty } = getComputedStyle(element);
        const longest = Math.max(
          ...`${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat),
        );
        return longest > 0 ? [`${element.className} ${transitionProperty} ${longest}`] : [];
      }),
    );
    expect(moving).toEqual([]);
  });
});

function dialogPlace([layer]: HTMLElement[]): { x: number; y: number } {
  const { left, top, width, height } = layer!.querySelector('[role=dialog]')!.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Whether the open card lies wholly within the window, and in which direction it is read. */
function windowOfDialog([layer]: HTMLElement[]): { inside: boolean; dir: string } {
  const dialog = layer!.querySelector('[role=dialog]')!;
  const { left, top, right, bottom } = dialog.getBoundingClientRect();
  const { clientWidth } = document.documentElement;
  return {
    inside: left >= 0 && top >= 0 && right <= clientWidth && bottom <= innerHeight,
    dir: getComputedStyle(dialog).direction,
  };
}

/** The middle of the first marked words of the page, and where they end. */
function placeOfWords(tab: Tab): Promise<{ x: number; y: number; right: number }> {
  const look = () => {
    const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
    const [first] = [...(registry.get('recordal-lens') ?? [])].sort((a, b) =>
      a.compareBoundaryPoints(Range.START_TO_START, b),
    );
    if (!first) return undefined;
    const { left, right, top, height } = first.getBoundingClientRect();
    return { x: (left + right) / 2, y: top + height / 2, right };
  };
  return poll('marked words', () => tab.evaluate(look));
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
 * what moves once all are taken away. Badges far away are not placed yet: the page is walked through to see each.
 */
async function harm(tab: Tab): Promise<Harm> {
  const badges = await placesOfBadges(tab);
  return tab.evaluate((badges) => {
    const hosts = [...document.querySelectorAll<HTMLElement>('[data-recordal-lens]')];
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
    const all = [...document.body.querySelectorAll('*')];
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
  }, badges);
}

/** Where every badge stands while its card is in the window, as seen from the top of the page. */
async function placesOfBadges(tab: Tab): Promise<Edges[]> {
  const places = new Map<string, Edges>();
  const heights = () => tab.evaluate(() => [innerHeight, document.documentElement.scrollHeight]);
  // Two looks before the first idle moment see the same: none. Then the page is walked through again.
  await poll('badges', async () => {
    const [step = 0, end = 0] = await heights();
    for (let top = 0; top < end; top += step * 0.8)
      for (const edges of await restingBadges(tab, top)) places.set(JSON.stringify(edges), edges);
    return places.size > 0;
  });
  await tab.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  return [...places.values()];
}

/** Those in the window, once two looks see the same: a card that comes into it gets its badge in an idle moment. */
async function restingBadges(tab: Tab, top: number): Promise<Edges[]> {
  let before: Edges[] | undefined;
  for (;;) {
    await tab.evaluate(async (top) => {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 80)));
    }, top);
    const now = await tab.ours(edgesOfBadges);
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

type Edges = Record<'left' | 'right' | 'top' | 'bottom', number>;

function edgesOfBadges(layers: HTMLElement[]): Edges[] {
  return layers
    .flatMap((layer) => [...layer.querySelectorAll<HTMLElement>('.badge')])
    .filter((badge) => badge.style.clipPath === '')
    .map((badge) => badge.getBoundingClientRect())
    .filter(({ bottom, top }) => bottom > 0 && top < innerHeight)
    .map(({ left, right, top, bottom }) => ({
      ...{ left: Math.round(left + scrollX), right: Math.round(right + scrollX) },
      ...{ top: Math.round(top + scrollY), bottom: Math.round(bottom + scrollY) },
    }));
}
