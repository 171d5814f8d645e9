import type { Listing } from '../listing';
import { brandIn } from './brand-text';
import { allFound, firstFound } from './hooks';
import { sliceJoined, textWithoutPlace } from './joined-text';
import { type Gathered, judge } from './page-status';
import { parsePrice } from './price';
import type { JoinedText, PageKind, PageReading, ReadListing } from './reading';
import type { CardRule, FieldHooks, ItemRule, Site } from './site';
import { readSpecBrand } from './spec-table';
import { jsonLdBreadcrumb, jsonLdProducts } from './structured/json-ld';
import type { Product } from './structured/product';

/** What the readers of one page share. */
interface Page {
  site: Site;
  document: Document;
  url: URL;
  kind: PageKind;
  /** Structured data of the page; looked up lazily, because most cards need none. */
  products: () => Product[];
}

/** More cards than any real page shows; a hostile page must not keep us busy. */
const MOST_CARDS = 3000;

/** Reads a page by its site's description. Cards first come, first kept: one id is one listing. */
export function readSite(site: Site, document: Document, url: URL): PageReading {
  const page: Page = {
    site,
    document,
    url,
    kind: pageKind(site, url),
    products: once(() => jsonLdProducts(document)),
  };
  const gathered: Gathered = { site: site.key, page: page.kind, cards: 0, listings: [], fromHeadOnly: false };
  if (page.kind === 'detail') addItem(page, gathered);
  addCards(page, gathered);
  return judge(gathered, document, url, site);
}

/** The kind of page that the address names. */
export function pageKind(site: Site, url: URL): PageKind {
  const path = url.pathname + url.search;
  return (
    site.pages.find((rule) => rule.path.test(path) && (!rule.host || rule.host.test(url.hostname)))?.kind ??
    'other'
  );
}

function addItem(page: Page, gathered: Gathered): void {
  const rule = page.site.item;
  if (!rule) return;
  gathered.cards++;
  const id = idIn(page.site, [page.url.href]) ?? idIn(page.site, textsOf(page.document, rule.id)) ?? '';
  const shown = firstFound(page.document, rule.title, (found) => isTitle(page.site, found.text));
  const product = productFor(page, id, shown?.text);
  const title = shown ? cleanTitle(page.site, shown) : textWithoutPlace(product?.name ?? headTitle(page));
  if (!title.text) return;
  const block = itemBlock(page, rule, shown?.element);
  const listing = listingFrom(page, rule, page.document, id, title, product);
  const brand = itemBrand(page, rule, product);
  gathered.listings.push(readListing(page, listing, block, shown && title, brand));
  gathered.fromHeadOnly = !shown && !product;
}

function itemBlock(page: Page, rule: ItemRule, title: Element | undefined): Element {
  for (const selector of rule.block ?? []) {
    const block = title ? title.closest(selector) : page.document.querySelector(selector);
    if (block) return block;
  }
  return title?.parentElement ?? page.document.body;
}

function itemBrand(page: Page, rule: ItemRule, product: Product | undefined): JoinedText | undefined {
  return (
    shownBrand(page.document, rule) ??
    readSpecBrand(page.document, rule.specs) ??
    (product?.brand ? brandIn(textWithoutPlace(product.brand)) : undefined)
  );
}

function addCards(page: Page, gathered: Gathered): void {
  const seen = new Set(gathered.listings.map((read) => read.listing.id));
  for (const rule of page.site.cards) {
    if (rule.on && !rule.on.includes(page.kind)) continue;
    for (const card of [...page.document.querySelectorAll(rule.card)].slice(0, MOST_CARDS)) {
      if (isLeftOut(page, rule, card)) continue;
      addCard(page, rule, card, gathered, seen);
    }
  }
}

function isLeftOut(page: Page, rule: CardRule, card: Element): boolean {
  if (rule.not && card.closest(rule.not)) return true;
  if (rule.lazy && !card.textContent?.trim()) return true;
  const shown = firstFound(card, rule.title);
  return shown !== undefined && !isTitle(page.site, shown.text);
}

function addCard(page: Page, rule: CardRule, card: Element, gathered: Gathered, seen: Set<string>): void {
  const shown = firstFound(card, rule.title);
  const title = shown && wholeTitle(card, rule, cleanTitle(page.site, shown));
  const known = idIn(page.site, textsOf(card, rule.id));
  if (!known && rule.needsId) return;
  const id = known ?? (title ? `title:${title.text}` : '');
  if (seen.has(id)) return;
  gathered.cards++;
  if (!title?.text || !shown) return;
  seen.add(id);
  const product = productFor(page, id, title.text);
  const listing = listingFrom(page, rule, card, id, title, product);
  const brand =
    shownBrand(card, rule) ?? (product?.brand ? brandIn(textWithoutPlace(product.brand)) : undefined);
  gathered.listings.push(readListing(page, listing, card, title, brand));
}

/** The uncut title, with the places of the part that is visible. */
function wholeTitle(card: Element, rule: CardRule, visible: JoinedText): JoinedText {
  const start = visible.text.replace(/\s?(?:…|\.{3})$/, '');
  if (!rule.fullTitle || start === visible.text) return visible;
  const whole = firstFound(card, rule.fullTitle, (found) => found.text.startsWith(start));
  return whole ? { text: whole.text, pieces: sliceJoined(visible, 0, start.length).pieces } : visible;
}

function readListing(
  page: Page,
  listing: Listing,
  card: Element,
  title: JoinedText | undefined,
  brand: JoinedText | undefined,
): ReadListing {
  if (brand && page.site.brandIsSeller) {
    return { listing: { ...listing, seller: listing.seller ?? brand.text }, card, ...(title && { title }) };
  }
  return {
    listing: brand ? { ...listing, brand: brand.text } : listing,
    card,
    ...(title && title.pieces.length > 0 && { title }),
    ...(brand && brand.pieces.length > 0 && { brand }),
  };
}

function listingFrom(
  page: Page,
  hooks: FieldHooks,
  scope: ParentNode,
  id: string,
  title: JoinedText,
  product: Product | undefined,
): Listing {
  const shownPrice = parsePrice(
    firstFound(scope, hooks.price, (found) => /\d/.test(found.text))?.text ?? '',
    page.url.hostname,
  );
  const price = shownPrice.price ?? product?.price;
  const currency = shownPrice.currency ?? product?.currency;
  const seller = firstFound(scope, hooks.seller)?.text ?? product?.seller;
  const category = categoryOf(page, hooks, scope) || product?.category;
  const shownImages = allFound(scope, hooks.images).map((image) => image.text);
  const headImages =
    hooks === page.site.item ? allFound(page.document, ['meta[property="og:image"]@content']) : [];
  return {
    id,
    site: page.site.key,
    url: addressOf(page, hooks, scope, id, product),
    title: title.text,
    ...(seller && { seller: sellerName(page.site, seller) }),
    ...(price !== undefined && { price }),
    ...(currency && { currency }),
    ...(category && { category }),
    ...(page.document.documentElement?.lang && { locale: page.document.documentElement.lang }),
    images: addresses(page, [
      ...shownImages,
      ...(product?.images ?? []),
      ...headImages.map((image) => image.text),
    ]),
  };
}

function categoryOf(page: Page, hooks: FieldHooks, scope: ParentNode): string {
  const crumbs = allFound(scope, hooks.category).map((crumb) => crumb.text);
  if (crumbs.length > 0) return crumbs.filter((crumb) => !/^[›>/\\|]$/.test(crumb)).join(' > ');
  return hooks === page.site.item ? jsonLdBreadcrumb(page.document) : '';
}

function addressOf(
  page: Page,
  hooks: FieldHooks,
  scope: ParentNode,
  id: string,
  product: Product | undefined,
): string {
  const { site, url } = page;
  if (site.url && id && !id.startsWith('title:'))
    return site.url.replace('{id}', id).replace('{host}', url.hostname);
  const link = firstFound(scope, hooks.link ?? ['a[href]@href'])?.text ?? product?.url;
  const address = hooks === site.item ? url : resolve(link, url);
  return address ? `${address.origin}${address.pathname}` : '';
}

function addresses(page: Page, images: string[]): string[] {
  const absolute = images.map((image) => resolve(image, page.url)?.href ?? '');
  return [...new Set(absolute.filter((image) => /^https?:/.test(image)))].slice(0, 20);
}

function resolve(link: string | undefined, base: URL): URL | undefined {
  return link && URL.canParse(link, base.href) ? new URL(link, base.href) : undefined;
}

function shownBrand(scope: ParentNode, hooks: FieldHooks): JoinedText | undefined {
  const shown = firstFound(scope, hooks.brand, (found) => brandIn(found) !== undefined);
  return shown && brandIn(shown);
}

const SELLER_LABEL =
  /^(?:sold by|by|seller|vendido por|vendu par|verkauft (?:durch|von)|verkäufer|venduto da|por|par|vendeur|продавец|магазин|shop|loja|tienda oficial|店铺)\s?[:：]?\s+/i;

function sellerName(site: Site, shown: string): string {
  return shown
    .replace(SELLER_LABEL, '')
    .replace(site.sellerNoise ?? /$^/, '')
    .trim();
}

/** The product that structured data gives for a listing: by id, else by the very same title. */
function productFor(page: Page, id: string, title: string | undefined): Product | undefined {
  const products = page.products();
  if (products.length === 0) return undefined;
  const byId = products.find(
    (product) => id && (product.id === id || (product.url && idIn(page.site, [product.url]) === id)),
  );
  if (byId) return byId;
  return title ? products.find((product) => sameTitle(product.name, title)) : undefined;
}

function sameTitle(one: string, other: string): boolean {
  return one === other || one.toLowerCase().startsWith(other.toLowerCase().replace(/(?:…|\.\.\.)$/, ''));
}

/** The first id that the site's patterns find, also inside percent-encoded addresses (ads wrap the real one). */
export function idIn(site: Site, values: string[]): string | undefined {
  for (const value of values) {
    for (const text of [value, decoded(value)]) {
      for (const pattern of site.ids) {
        const id = pattern.exec(text)?.[1];
        if (id) return id;
      }
    }
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function textsOf(scope: ParentNode, hooks: FieldHooks['id']): string[] {
  return (hooks ?? []).flatMap((hook) => allFound(scope, [hook]).map((found) => found.text));
}

/** og:title or `<title>`, without what the site adds to it. */
function headTitle({ document, site }: Page): string {
  const given =
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') || document.title || '';
  const title = given.replace(site.documentTitleNoise ?? /$^/, '').trim();
  return isTitle(site, title) ? title : '';
}

function isTitle(site: Site, text: string): boolean {
  return text !== '' && !site.notTitles?.test(text);
}

function cleanTitle(site: Site, shown: JoinedText): JoinedText {
  let title: JoinedText = { text: shown.text, pieces: shown.pieces };
  for (const noise of site.titleNoise ?? []) {
    const found = noise.exec(title.text);
    if (!found) continue;
    const end = found.index + found[0].length;
    title =
      found.index === 0 ? sliceJoined(title, end, title.text.length) : sliceJoined(title, 0, found.index);
  }
  return title;
}

function once<T>(compute: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
