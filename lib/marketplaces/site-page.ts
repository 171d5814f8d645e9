import type { PageKind } from './reading';
import type { Site } from './site';
import { stateProducts } from './structured/embedded-state';
import { jsonLdProducts } from './structured/json-ld';
import type { Product } from './structured/product';

/** One page that is being read: what every reader of it needs. */
export interface SitePage {
  site: Site;
  document: Document;
  url: URL;
  kind: PageKind;
  /** What the page's own data says about products; read when first asked for. */
  products: () => Product[];
}

export function sitePage(site: Site, document: Document, url: URL): SitePage {
  let products: Product[] | undefined;
  return {
    site,
    document,
    url,
    kind: pageKind(site, url),
    products: () => {
      products ??= [...jsonLdProducts(document), ...stateProducts(document, site.state)];
      return products;
    },
  };
}

/** The kind of page that the address names; the first rule that fits decides. */
export function pageKind(site: Site, url: URL): PageKind {
  const path = url.pathname + url.search;
  return (
    site.pages.find((rule) => rule.path.test(path) && (!rule.host || rule.host.test(url.hostname)))?.kind ??
    'other'
  );
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

/**
 * What the page's data says about one listing: by id, else by the very same title. After soft navigation the data
 * may describe the page before, so nothing else is taken. Where several sources agree, the first fills in first.
 */
export function productFor(page: SitePage, id: string, title: string | undefined): Product | undefined {
  const products = page.products().filter((product) => isAbout(page.site, product, id, title));
  return products.length > 0 ? Object.assign({}, ...products.reverse()) : undefined;
}

function isAbout(site: Site, product: Product, id: string, title: string | undefined): boolean {
  if (id && (product.id === id || (product.url && idIn(site, [product.url]) === id))) return true;
  return title !== undefined && product.name !== '' && sameTitle(product.name, title);
}

function sameTitle(name: string, shown: string): boolean {
  if (name === shown) return true;
  const cut = shown.replace(/\s?(?:…|\.{3})$/, '');
  return cut !== shown && cut.length > 10 && name.startsWith(cut);
}
