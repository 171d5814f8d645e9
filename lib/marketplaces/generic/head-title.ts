import { nameKey } from '../../domain/name-key';
import { textWithoutPlace } from '../fields/joined-text';
import { allFound } from '../fields/selectors';
import { isTitle } from '../fields/title';
import { idIn, type SitePage } from '../reader/site-page';
import { isNoOffer } from './no-offer';

const OWN_ADDRESS = ['link[rel="canonical"]@href', 'meta[property="og:url"]@content'];
const PRODUCT_TYPE = 'meta[property="og:type"][content*="product"]';

/** Whether the head is this item's: it gives its address, or calls the page a product's. The shop's own does not. */
export function isPromised({ site, document }: SitePage, id: string): boolean {
  const addresses = allFound([document], OWN_ADDRESS);
  const named = addresses.map(({ text }) => idIn(site, text)).find((found) => found !== undefined);
  return document.querySelector(PRODUCT_TYPE) !== null || (id !== '' && named === id);
}

/** What og:title and `<title>` say, as far as they say anything. */
export function headsOf(document: Document): string[] {
  const og = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return [og, document.title ?? ''].map((title) => textWithoutPlace(title).text).filter(Boolean);
}

/** What og:title and `<title>` name, without what the site adds to it; not where they name the shop or a wall only. */
export function headTitles(page: SitePage): string[] {
  return headsOf(page.document)
    .map((given) => itemName(page, given))
    .filter(Boolean);
}

function itemName({ site, url }: SitePage, given: string): string {
  const title = (site.documentTitleNoise ? removeAll(given, site.documentTitleNoise) : given).trim();
  const isShop = [site.name, url.hostname, url.hostname.replace(/^www\./, '')].some(
    (name) => nameKey(name) === nameKey(title),
  );
  return isShop || isNoOffer(given, site.walls) || !isTitle(site, title) ? '' : title;
}

/** Names of shop and section are behind each other: "Name - Buy … - Shop". */
function removeAll(text: string, noise: RegExp): string {
  const shorter = text.replace(noise, '');
  return shorter === text || shorter === '' ? shorter : removeAll(shorter, noise);
}
