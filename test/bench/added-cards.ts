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
