import { poll, type Tab, type TestBrowser } from './browsers/browser';
import { viewOf } from './page-state';

/** One highlighted stretch: its letters, and the text node around it. */
export interface Highlighted {
  text: string;
  /** Offset in the text node, and that node's whole text. */
  start: number;
  node: string;
}

/** Everything that the extension underlines on a page by now, in document order; all levels look alike. */
export function highlightsOn(tab: Tab): Promise<Highlighted[]> {
  return tab.evaluate(() => {
    const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
    const found = [...(registry.get('recordal-lens') ?? [])];
    found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return found.map((range) => ({
      text: range.toString(),
      start: range.startOffset,
      node: range.startContainer.textContent ?? '',
    }));
  });
}

/** Walks through a page as a reader does, so that every card has been in the window; then back to its top. */
export async function lookThrough(tab: Tab): Promise<void> {
  await tab.front();
  await tab.evaluate(async () => {
    const wait = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 30)));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight * 0.8) {
      scrollTo({ top, behavior: 'instant' });
      await wait();
    }
    scrollTo({ top: 0, behavior: 'instant' });
    await wait();
  });
}

/**
 * Where words stand in the visible text nodes below the given elements, by plain search: the oracle that highlights
 * are held against. Shares nothing with the product's own reading or matching.
 */
export function occurrences(tab: Tab, words: string[], within: string): Promise<Highlighted[]> {
  return tab.evaluate(
    ({ words, within }) => {
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
      const found: { text: string; start: number; node: string }[] = [];
      for (const element of document.querySelectorAll(within)) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode.textContent ?? '';
          for (const { 0: text, index } of node.matchAll(pattern)) found.push({ text, start: index, node });
        }
      }
      return found;
    },
    { words, within },
  );
}

/** The page's own words, without ours: what must not change when the extension draws. */
export function pageText(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent?.closest('script, style, noscript, template')) text += walker.currentNode.textContent;
    }
    return text;
  });
}

/** The same words of a page that nobody has touched yet, from its source. */
export function sourceText(tab: Tab, html: string): Promise<string> {
  return tab.evaluate((source) => {
    const untouched = new DOMParser().parseFromString(source, 'text/html');
    for (const element of untouched.querySelectorAll('script, style, noscript, template')) element.remove();
    return untouched.body.textContent ?? '';
  }, html);
}

/** Number of badges over the page by now. */
export function badgesOn(tab: Tab): Promise<number> {
  return tab.ours((layers) => layers.flatMap((layer) => [...layer.querySelectorAll('.badge')]).length);
}

/** Walks through a page until every listing that wants a badge has one; gives their number. */
export async function allBadges(browser: TestBrowser, tab: Tab, url: string): Promise<number> {
  const { state } = await viewOf(browser, url);
  const count = state.screened.filter(({ screening }) => screening.label).length;
  await poll(`${count} badges`, async () => {
    await lookThrough(tab);
    return (await badgesOn(tab)) === count;
  });
  return count;
}

/** Waits until the badges over the page are so many. */
export async function badgesAre(tab: Tab, count: number): Promise<void> {
  await poll(`${count} badges`, async () => (await badgesOn(tab)) === count);
}

/** The sample search's first card: a NIKE look-alike. Badges stand in the order of cards. */
const FIRST = 0;

/** Badges are drawn in an idle moment after the answer came, on the cards in the window. */
export async function badgesStand(tab: Tab): Promise<void> {
  await tab.front();
  await poll('badges', () => badgesOn(tab));
}

/** Opens the explanation of a badge, by default that of the sample's NIKE look-alike. */
export async function openCard(tab: Tab, at = FIRST): Promise<void> {
  await badgesStand(tab);
  await clickOurs(tab, '.badge', { at });
  await onCard(tab, '[role=dialog]');
}

/** Waits until the open card shows what the selector finds in it. */
export async function onCard(tab: Tab, selector: string): Promise<void> {
  await poll(`${selector} on the card`, async () => (await textsOf(tab, `.stage ${selector}`)).length > 0);
}

/** The words of everything of ours that a selector finds. */
export function textsOf(tab: Tab, selector: string): Promise<string[]> {
  return tab.ours(
    (layers, selector) =>
      layers
        .flatMap((layer) => [...layer.querySelectorAll<HTMLElement>(selector)])
        .map((one) => one.innerText),
    selector,
  );
}

/** Presses the button of the open card that is called so, as a mouse does. */
export async function pressOnCard(tab: Tab, name: string): Promise<void> {
  await clickOurs(tab, '.stage button', { name });
}

/**
 * Presses the middle of the nth of what a selector finds in our layers, or of the one called so, as soon as it stands there:
 * badges are drawn one by one, in idle moments. The pointer comes first, as a hand does. What moved on between the look and the press,
 * as a card does that is laid out anew, was not met, and is pressed where it stands now; what heard a press is pressed once.
 */
export async function clickOurs(
  tab: Tab,
  selector: string,
  which: { at?: number; name?: string } = {},
): Promise<void> {
  const look = () => tab.ours(placeOfOurs, { selector, ...which });
  await poll(`${which.name ?? selector} to press`, async () => {
    const place = await look();
    if (!place) return false;
    await tab.point(place.x + 1, place.y + 1);
    await tab.point(place.x, place.y);
    await tab.click(place.x, place.y);
    // A press that leads to another document takes with it who heard it.
    return !(await tab.ours(wasMissed).catch(() => false));
  });
}

const wasMissed = () => (globalThis as { heardByOurs?: boolean }).heardByOurs === false;

async function placeOfOurs(
  layers: HTMLElement[],
  { selector, at = 0, name }: { selector: string; at?: number; name?: string },
) {
  const found = layers
    .flatMap((layer) => [...layer.querySelectorAll(selector)])
    .filter((one) => name === undefined || (one.getAttribute('aria-label') ?? one.textContent) === name)[at];
  if (!found || found.matches(':disabled')) return undefined;
  // Reached by the focus, a badge has its card brought into the window, and follows it there.
  const button = found.closest('.mark')?.querySelector<HTMLElement>('.badge');
  if (found.matches('.badge')) (found as HTMLElement).focus();
  found.scrollIntoView({ block: 'nearest' });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let frames = 0; frames < 3 || (button?.style.clipPath && frames < 60); frames++) await frame();
  const { left, top, width, height } = found.getBoundingClientRect();
  await frame();
  const after = found.getBoundingClientRect();
  // What still moves, or was drawn anew meanwhile, is looked for again: the press would miss it.
  if (!found.isConnected || after.left !== left || after.top !== top) return undefined;
  const ears = globalThis as { heardByOurs?: boolean };
  ears.heardByOurs = false;
  const hears = () => {
    ears.heardByOurs = true;
  };
  found.addEventListener('click', hears, { once: true, capture: true });
  return { x: left + width / 2, y: top + height / 2 };
}

/** Presses a decision of the open card and types the code that is asked for, as a person does. */
export async function decideOnCard(tab: Tab, name: string): Promise<void> {
  await pressOnCard(tab, name);
  await onCard(tab, '.confirm label');
  const [question = ''] = await textsOf(tab, '.confirm label');
  for (const digit of /\d{4}/.exec(question)?.[0] ?? '') await tab.press(digit);
  await poll('the answer', async () => (await textsOf(tab, '.confirm')).length === 0);
}
