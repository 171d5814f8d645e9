/** What a class calls that is an offer's, and what calls itself after products that are not offered there. */
const GOODS =
  /(?:^|[^a-z])(?:products?|goods|prod|prd|sku)(?![a-z])|(?:^|[a-z])Product(?:Card|Item|Tile|Box|Cell|Thumb|Teaser)/;
const NO_GOODS =
  /__(?=[a-z-]+$)|categor|bottom|info|body|foot|head|action|meta|caption|content|title|name|price|collection|imag|img|pic|photo|thumb|gallery|slide|zoom|video|media|option|variant|swatch|colou?r|size|tab|detail|descri|spec|brand|news|blog|review|rating|guide|support|faq|banner|promo|filter|facet|menu|(?:goods|product)s?[-_]?(?:line|range|series|family|type|group|list|grid)s?(?![a-z])/i;
/** Attributes and types by which scripts and search engines know an offer. */
const MARKED =
  '[itemtype*="schema.org/Product"], [data-product-id], [data-productid], [data-product-sku], [data-sku], [data-pid], [data-product], [data-goods-id], [data-product_id], [data-id-product]';

/** Whether the page itself calls a card an offer's, by its class or by what scripts know it by. */
export function isMarkedAsGoods(card: Element): boolean {
  const inner = card.firstElementChild;
  const classes = [card, inner].map((each) => each?.getAttribute('class') ?? '').join(' ');
  if (/categor/i.test(classes)) return false;
  const isNamed = classes.split(/\s+/, 24).some((name) => GOODS.test(name) && !NO_GOODS.test(name));
  return isNamed || card.matches(MARKED) || card.querySelector(MARKED) !== null;
}

/** The part of an address behind which shops name an offer, by language, and the end that names one by its number. */
const OFFER_ADDRESS =
  /\/(?:products?|produkte?|produkty|produits?|produ[ck]tos?|produtos?|prodott[oi]|items?|itm|goods|dp|pd|p|tovar|urun|shop\/detail)\/[^/]+|[-/]p-?\d{3,}|\/(?:product|goods|item)(?:[-_]?(?:detail|info))?s?(?:\.(?:html?|php|aspx?|do))?(?:\/|\?)[^/]*\d/i;

/** Whether an address is one of an offer, by how shops write theirs. */
export function isOfferAddress(address: string): boolean {
  return OFFER_ADDRESS.test(address) && !/categor/i.test(address);
}
