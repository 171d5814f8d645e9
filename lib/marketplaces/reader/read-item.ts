import { textWithoutPlace } from '../fields/joined-text';
import { foundBy } from '../fields/selectors';
import { readSpecBrand } from '../fields/spec-table';
import { findTitle } from '../fields/title';
import type { Gathered } from '../page/page-status';
import type { ItemRule } from '../site';
import { categoryOf } from './category';
import { readListing } from './listing-fields';
import { idIn, productFor, type SitePage } from './site-page';

/**
 * The item of a detail page. Where its title is not on the page yet, the page's data or head may name it; the
 * page is then read in part.
 */
export function readItem(page: SitePage, rule: ItemRule): Pick<Gathered, 'listings' | 'fromHeadOnly'> {
  const scope = [page.document];
  const ids = (text: string): string | undefined => idIn(page.site, text);
  const addressed = ids(page.url.href) ?? foundBy(scope, rule.id, ids) ?? '';
  const found = findTitle(page.site, scope, rule);
  const shown = found === 'placeholder' ? undefined : (found ?? page.help?.itemTitle(page, addressed));
  const product = productFor(page, addressed, shown?.text);
  const title = shown ?? textWithoutPlace(product?.name ?? '');
  if (!title.text) return { listings: [], fromHeadOnly: false };
  const id = addressed || ids(product?.url ?? '') || product?.id || `title:${title.text}`;
  const place = {
    scope,
    hooks: rule,
    card: blockOf(page, rule, shown?.element),
    id,
    title,
    product,
    isItem: true,
  };
  const read = readListing(page, place, categoryOf(page), readSpecBrand(page.document, rule.specs));
  return { listings: [read], fromHeadOnly: !shown?.element };
}

function blockOf(page: SitePage, rule: ItemRule, title: Element | undefined): Element {
  for (const selector of rule.block ?? []) {
    const block = title ? title.closest(selector) : page.document.querySelector(selector);
    if (block) return block;
  }
  return title?.parentElement ?? page.document.body ?? page.document.documentElement;
}
