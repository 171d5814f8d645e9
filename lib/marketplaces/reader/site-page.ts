import type { PageMemory } from '../page/page-memory';
import type { JoinedText, PageKind } from '../reading';
import type { Signal, Site } from '../site';
import { stateProducts } from '../structured/embedded-state';
import { jsonLdProducts } from '../structured/json-ld';
import type { Product } from '../structured/product';
import { indexProducts, type ProductIndex } from '../structured/product-index';

/** One page that is being read: what every reader of it needs. */
export interface SitePage {
  site: Site;
  document: Document;
  url: URL;
  kind: PageKind;
  memory: PageMemory;
  help: PageTools | undefined;
}

/** Finds titles where the description knows no place for them, and what stands in front of a page. */
export interface PageTools {
  /** How what stands in front of any shop is known. */
  walls: readonly Signal[];
  /** The title of a card, by its look. */
  titleByLook(card: Element): JoinedText | undefined;
  /** The title of the page's item, by what the page's data or head names; without an element if it is nowhere. */
  itemTitle(page: SitePage, id: string): JoinedText & { element?: Element };
}

export function sitePage(
  site: Site,
  document: Document,
  url: URL,
  memory: PageMemory,
  help?: PageTools,
): SitePage {
  return { site, document, url, kind: pageKind(site, url), memory, help };
}

/** What the page's own data says about products; parsed when first asked for. */
function productsOf({ site, document, kind, memory }: SitePage): ProductIndex {
  memory.products ??= indexProducts(
    [...jsonLdProducts(document), ...stateProducts(document, site.state, kind)],
    (address) => idIn(site, address),
  );
  return memory.products;
}

/** The kind of page that the address names; the first rule that fits decides. */
export function pageKind(site: Site, url: URL): PageKind {
  const path = url.pathname + url.search;
  return (
    site.pages.find((rule) => rule.path.test(path) && (!rule.host || rule.host.test(url.hostname)))?.kind ??
    'other'
  );
}

/** The first id that the site's patterns find, also inside addresses that are percent-encoded, once or twice (ads wrap the real one). */
export function idIn(site: Site, value: string): string | undefined {
  const text = value.slice(0, LONGEST_ADDRESS);
  return (
    matchedId(site, text) ??
    (/%(?:25)?(?:2f|3d|40)/i.test(text) ? matchedId(site, decoded(decoded(text))) : undefined)
  );
}

/** Addresses with another one inside, twice encoded, have some 2,000 characters. */
const LONGEST_ADDRESS = 4_000;

function matchedId({ ids }: Site, text: string): string | undefined {
  for (const pattern of ids) {
    const id = pattern.exec(text)?.[1];
    if (id) return id;
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

/**
 * What the page's data says about one listing: by id, else by the very same title. After soft navigation the data
 * may describe the page before, so nothing else is taken. Where several sources agree, the first fills in first.
 */
export function productFor(page: SitePage, id: string, title: string | undefined): Product | undefined {
  const { byId, byName } = productsOf(page);
  const found = new Set([...(byId.get(id) ?? []), ...(title === undefined ? [] : named(byName, title))]);
  return found.size > 0 ? Object.assign({}, ...[...found].reverse()) : undefined;
}

function named(byName: ProductIndex['byName'], title: string): Product[] {
  const cut = title.replace(/\s?(?:…|\.{3})$/, '');
  if (cut === title || cut.length <= 10) return byName.get(title) ?? [];
  return [...byName].filter(([name]) => name.startsWith(cut)).flatMap(([, products]) => products);
}
