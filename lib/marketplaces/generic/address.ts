/** Parameters that name the offer where the path does not (`item.htm?id=`, `product.php?pid=`). */
const NAMES_OFFER =
  /^(?:id|pid|sku|asin|item|product|goods|offer|(?:item|product|prod|goods|offer|sku|article)[_-]?(?:id|no|code|number))$/i;

/** A path with a part this long names its offer itself; parameters then tell where the visitor comes from. */
const SPEAKING_PATH = /[^/]{20}/;

/**
 * The address that a link leads to, without fragment and without parameters that only follow the visitor; what names
 * the offer stays. Undefined where it leads to no page.
 */
export function offerAddress(href: string | null | undefined, base: URL): URL | undefined {
  if (!href || !URL.canParse(href, base.href)) return undefined;
  const url = new URL(href, base.href);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const kept = SPEAKING_PATH.test(url.pathname) ? [] : [...url.searchParams].filter(namesOffer);
  url.hash = '';
  url.search = new URLSearchParams(kept).toString();
  return url;
}

function namesOffer([name, value]: [string, string]): boolean {
  return NAMES_OFFER.test(name) && value !== '' && value.length <= 40;
}
