import { allFound } from '../fields/selectors';
import { jsonLdBreadcrumb } from '../structured/json-ld';
import type { SitePage } from './site-page';

/**
 * Where the page is in the shop, outermost first: the way to a detail page's item, or to the list that all its
 * cards belong to. Empty where the page does not say.
 */
export function categoryOf({ site, document }: SitePage): string {
  const crumbs = allFound([document], site.item?.category).map((crumb) => crumb.text);
  return crumbs.filter((crumb) => !/^[›>/\\|]$/.test(crumb)).join(' > ') || jsonLdBreadcrumb(document);
}
