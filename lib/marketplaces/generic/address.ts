import { registeredName } from '../../domain/registered-name';

/** Parameters that name the offer where the path does not (`item.htm?id=`, `product.php?pid=`). */
const NAMES_OFFER =
  /^(?:id|pid|sku|asin|item|product|goods|offer|(?:item|it|product|prod|prd|pd|goods|brand|offer|sku|article|artikel)[_-]?(?:u?id|no|nr|code|number|key))$/i;

/** A path with a part this long names its offer itself; parameters then tell where the visitor comes from. */
const SPEAKING_PATH = /[^/]{20}/;
/** The end of a program that answers for all offers alike; what it is asked for stands in the parameters. */
const PROGRAM = /\.(?:as[hmp]x|php\d?|jsp|do|cgi|dll)$/i;
/** Apps whose pages all lie at one address name theirs behind it (`#/goods/17`). */
const ROUTED = /^#!?\/./;
/** Programs that count presses before they lead on: what they are given names the offer, whatever it is called. */
const COUNTS = /\/(?:adcr|aclk|clk|click|redir(?:ect)?|relocate|goto|jump|away|out)(?:\.[a-z]{2,5})?$/i;
/** Parameters under which a counting address carries the one that it leads to. */
const LEADS_TO = /^(?:url|u|to|target|dest(?:ination)?|redirect(?:_?url)?|link|goto|r)$/i;

/**
 * The address that a link leads to, without a fragment that only leads within the page, and without parameters that only follow the visitor; what names
 * the offer stays. Undefined where it leads to no page.
 */
export function offerAddress(href: string | null | undefined, base: URL): URL | undefined {
  if (!href || !URL.canParse(href, base.href)) return undefined;
  const url = counted(new URL(href, base.href), base);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const isSpeaking = SPEAKING_PATH.test(url.pathname) && !PROGRAM.test(url.pathname);
  const kept = isSpeaking ? [] : [...url.searchParams].filter(isToldByAll(url) ? isShort : namesOffer);
  if (!ROUTED.test(url.hash)) url.hash = '';
  url.search = new URLSearchParams(kept).toString();
  return url;
}

/** The offer's own address where the link goes by way of one that counts presses; only within the same shop. */
function counted(url: URL, base: URL): URL {
  const shop = registeredName(base.hostname);
  for (const [name, value] of url.searchParams) {
    if (!LEADS_TO.test(name) || !/^(?:https?:)?\/\//.test(value) || !URL.canParse(value, base.href)) continue;
    const target = new URL(value, base.href);
    if (registeredName(target.hostname) === shop && target.pathname.length > 1) return target;
  }
  return url;
}

/** Where a counting address says where it leads, the rest of what it is given follows the visitor. */
function isToldByAll(url: URL): boolean {
  return COUNTS.test(url.pathname) && ![...url.searchParams].some(([name]) => LEADS_TO.test(name));
}

function namesOffer([name, value]: [string, string]): boolean {
  return NAMES_OFFER.test(name) && value !== '' && value.length <= 40;
}

const LONGEST_KEPT = 400;

function isShort([, value]: [string, string]): boolean {
  return value !== '' && value.length <= LONGEST_KEPT;
}
