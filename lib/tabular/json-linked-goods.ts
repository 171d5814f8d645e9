type Node = Readonly<Record<string, unknown>>;

const named = (names: string) => new RegExp(`^(?:schema:|https?://schema\\.org/)?(?:${names})$`);

/** What a page's JSON-LD has beside what the page is about, and what only lists or offers it: their names are no goods'. */
const AROUND = named(
  'WebSite|WebPage|CollectionPage|ItemPage|SearchResultsPage|AboutPage|FAQPage|Organization|OnlineStore|OnlineBusiness|Store|Corporation|LocalBusiness|BreadcrumbList|ListItem|ItemList|OfferCatalog|DataFeed|DataFeedItem|ImageObject|VideoObject|SearchAction|Person|SiteNavigationElement|WPHeader|WPFooter|WPSideBar|PostalAddress|ContactPoint',
);
const GOODS = named('\\w{0,20}Product\\w{0,20}|Vehicle|Car|Motorcycle|Book|Offer');
const OFFER = named('Offer');
const LIST = named('ItemList|OfferCatalog');
const LIST_ITEM = named('ListItem');
/** The way to a page through its shop: each step has a name, as goods have. */
const WAY_TO_PAGE = named('BreadcrumbList');

const DEEPEST = 12;

/**
 * The goods among nodes of JSON-LD: nodes around a page or a list give way to the goods in them; all else stays as it is. Empty
 * where nothing but such nodes are there. O(members).
 */
export function linkedGoods(rows: readonly unknown[]): unknown[] {
  const isAround = (row: unknown) => isOf(row, AROUND) || isOf(row, OFFER);
  if (!rows.some(isAround)) return [...rows];
  if (rows.every((row) => isOf(row, LIST_ITEM))) return rows.map(itemOf);
  return rows.flatMap((row) => (isAround(row) ? goodsIn(row, DEEPEST) : [row]));
}

function goodsIn(value: unknown, depth: number): unknown[] {
  if (depth === 0 || typeof value !== 'object' || value === null || isOf(value, WAY_TO_PAGE)) return [];
  if (isOf(value, OFFER) && isNode(value.itemOffered)) return [{ ...value, ...value.itemOffered }];
  if (isOf(value, GOODS)) return [value];
  const listed = isOf(value, LIST) ? value.itemListElement : undefined;
  if (Array.isArray(listed) && listed.length > 0 && listed.every((one) => isOf(one, LIST_ITEM)))
    return listed.map(itemOf);
  return Object.values(value).flatMap((one) => goodsIn(one, depth - 1));
}

/** What a place in a list is of; the place itself, where it names that by a text or an address. */
const itemOf = (place: unknown): unknown => (isNode(place) && isNode(place.item) ? place.item : place);

/** Whether a value is a node of the page around goods, or a list of them. */
export const isAroundGoods = (value: unknown): boolean => isOf(value, AROUND);

/** Whether a value is the way to a page through its shop. */
export const isWayToPage = (value: unknown): boolean => isOf(value, WAY_TO_PAGE);

/** Whether a value is a node of such a type, and of no other. */
function isOf(value: unknown, types: RegExp): value is Node {
  if (!isNode(value)) return false;
  const told = [value['@type']].flat();
  return told.length > 0 && told.every((type) => typeof type === 'string' && types.test(type));
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
