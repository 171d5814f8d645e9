import type { Tab } from './browsers/browser';

/** One highlighted stretch: its level, its letters, and the text node around it. */
export interface Highlighted {
  level: string;
  text: string;
  /** Offset in the text node, and that node's whole text. */
  start: number;
  node: string;
}

/** Everything that the extension underlines on a page, in document order. */
export function highlightsOn(tab: Tab): Promise<Highlighted[]> {
  return tab.evaluate(() => {
    const found: { level: string; range: Range }[] = [];
    for (const [name, highlight] of CSS.highlights as unknown as Iterable<[string, Iterable<Range>]>) {
      const level = /^recordal-lens-(conflict|review|note)$/.exec(name)?.[1];
      if (level) for (const range of highlight) found.push({ level, range });
    }
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ level, range }) => ({
      level,
      text: range.toString(),
      start: range.startOffset,
      node: range.startContainer.textContent ?? '',
    }));
  });
}

/**
 * Where words stand in the visible text nodes below the given elements, by plain search: the oracle that highlights
 * are held against. Shares nothing with the product's own reading or matching.
 */
export function occurrences(
  tab: Tab,
  words: string[],
  within: string,
): Promise<Omit<Highlighted, 'level'>[]> {
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

/** Number of badges on the page. */
export function badgesOn(tab: Tab): Promise<number> {
  return tab.evaluate(() => document.querySelectorAll('recordal-lens-badge').length);
}

/** The sample search's card of a NIKE look-alike. */
const CARD = '[data-asin="B00F2R4B6M"] [data-recordal-lens]';

/** Badges are drawn in an idle moment after the answer came; all of a page's at once. */
export async function badgesStand(page: Tab): Promise<void> {
  await page.until('badges', (card: string) => document.querySelector(card), CARD);
}

/** Opens the explanation of the sample's NIKE look-alike. */
export async function openCard(page: Tab): Promise<void> {
  await badgesStand(page);
  await page.evaluate(
    (card: string) => document.querySelector(card)!.shadowRoot!.querySelector<HTMLElement>('.badge')!.click(),
    CARD,
  );
  await onCard(page, '[role=dialog]');
}

/** Waits until the open card shows what the selector finds in it. */
export async function onCard(page: Tab, selector: string): Promise<void> {
  await page.until(
    `${selector} on the card`,
    ({ card, selector }: { card: string; selector: string }) =>
      document.querySelector(card)?.shadowRoot?.querySelector(selector),
    { card: CARD, selector },
  );
}

/** Presses the button of the open card that is called so. */
export function pressOnCard(page: Tab, name: string): Promise<void> {
  return page.evaluate(
    ({ card, name }: { card: string; name: string }) => {
      const root = document.querySelector(card)!.shadowRoot!;
      [...root.querySelectorAll('button')]
        .find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)!
        .click();
    },
    { card: CARD, name },
  );
}
