import type { PageState } from '../../lib/page/page-state';
import { PATIENCE, pauseAfter, type TestBrowser } from './browsers/browser';
import { viewOf } from './page-state';

/** A title with a recorded mark written with a look-alike letter, and one without any mark. */
export const CONFLICT = 'Nlke Running Shoes for Men';
export const CLEAN = 'Canvas Tote Bag';

/** A card of a search page in Amazon's structure. */
export function card(asin: string, title: string): string {
  return `<div data-component-type="s-search-result" data-asin="${asin}"><a class="a-link-normal" href="/x/dp/${asin}">
    <img class="s-image" width="80" height="80" src="data:," alt=""></a><a class="a-link-normal" href="/x/dp/${asin}"><h2><span>${title}</span></h2></a></div>`;
}

/** A page around its content. */
export function shopPage(content: string, script = ''): { html: string; scripts: boolean } {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title></head><body>${content}<script>${script}</script></body></html>`;
  return { html, scripts: true };
}

/** What the extension says of a page once it is as wanted; a page is read in its idle moments. Throws when it is not. */
export async function stateOnce(
  browser: TestBrowser,
  url: string,
  isWanted: (state: PageState) => boolean,
): Promise<PageState> {
  const began = Date.now();
  for (;;) {
    const { state } = await viewOf(browser, url);
    if (isWanted(state)) return state;
    if (Date.now() - began > PATIENCE)
      throw new Error(`did not come within ${PATIENCE / 1000} s: ${JSON.stringify(state).slice(0, 2000)}`);
    await pauseAfter(began);
  }
}

/** Titles of the listings with a likely conflict. */
export function conflicts({ screened }: PageState): string[] {
  return screened
    .filter(({ screening }) => screening.outcome === 'conflict')
    .map(({ listing }) => listing.title);
}
