import type { Page } from 'playwright-core';

/** Cards that a page gets when a person scrolls on: copies of its own, each of another offer. */
export interface MoreCards {
  /** Selector of the page's cards. */
  card: string;
  /** The ids of the offers on them. */
  ids: readonly string[];
  count: number;
}

declare global {
  var moreCards: DocumentFragment | undefined;
}

/** Makes the cards, and adds none: that is work which a page's own scripts have. */
export async function makeCards(page: Page, more: MoreCards): Promise<void> {
  await page.evaluate(({ card, ids, count }) => {
    const offers = [...document.querySelectorAll(card)].flatMap((each) => {
      const copy = each.cloneNode(true) as Element;
      for (const ours of copy.querySelectorAll('[data-recordal-lens]')) ours.remove();
      const id = ids.find((one) => copy.outerHTML.includes(one));
      return id === undefined ? [] : [{ id, html: copy.outerHTML }];
    });
    const template = document.createElement('template');
    template.innerHTML = Array.from({ length: count }, (_, at) => {
      const { id, html } = offers[at % offers.length]!;
      // As long as the one before and of the same signs, so that it is an id.
      return html.replaceAll(id, id.slice(0, -5) + String(10_000 + at));
    }).join('');
    globalThis.moreCards = template.content;
  }, more);
}

/** Adds the cards behind the page's last one. */
export async function addCards(page: Page, { card }: MoreCards): Promise<void> {
  await page.evaluate(
    (card) => [...document.querySelectorAll(card)].at(-1)!.after(globalThis.moreCards!),
    card,
  );
}

/** Cards in a window at a time, where a page has its own look. */
const WINDOWFUL = 12;
/** Milliseconds for which a person looks at a windowful of cards, and in which a page comes to rest. */
const LOOK = 300;

/** Makes the window as tall as so many cards take on a page that was kept without its look: there one fills a window. */
export async function holdCards(page: Page, { card }: Pick<MoreCards, 'card'>): Promise<void> {
  const height = await page.evaluate(
    ({ card, count }) => {
      const tops = [...document.querySelectorAll(card)].map((each) => each.getBoundingClientRect().top);
      return Math.round(((tops.at(-1)! - tops[0]!) / (tops.length - 1)) * count);
    },
    { card, count: WINDOWFUL },
  );
  await page.setViewportSize({ width: 1280, height });
  await page.waitForTimeout(LOOK);
}

/**
 * Scrolls from the first card to the last, one windowful at a time: where a page opens its cards lie below the window, and
 * nothing is drawn on a card before it is seen.
 */
export async function scrollPast(page: Page, { card }: Pick<MoreCards, 'card'>): Promise<void> {
  await page.evaluate(
    async ({ card, look }) => {
      const all = [...document.querySelectorAll(card)];
      all[0]!.scrollIntoView({ block: 'start', behavior: 'instant' });
      for (let before = -1; before !== scrollY; ) {
        await new Promise((looked) => setTimeout(looked, look));
        before = scrollY;
        if (all.at(-1)!.getBoundingClientRect().bottom > innerHeight)
          scrollBy({ top: innerHeight, behavior: 'instant' });
      }
    },
    { card, look: LOOK },
  );
}
