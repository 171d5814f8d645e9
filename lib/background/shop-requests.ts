import type { DecidedFinding, DecidedScreening } from '../decisions/decided';
import type { Decision } from '../decisions/decision';
import type { DecisionRequest } from '../decisions/decision-service';
import type { Listing } from '../domain/listing';
import { type RecordalName, recordalKey } from '../domain/recordal-key';
import { NoticeError } from '../locales/failure';
import type { ShopPage } from '../messages/protocol';
import { decideOnPage } from './decide';
import { decisionDesk } from './decisions';
import { countPageBrands } from './page-brands';
import { openRecord } from './record';
import { screenListings } from './screening';
import { rememberShown, wasShown } from './shown-in-tab';
import { takeSightings } from './survey';
import { isOfSite, siteKeyOf, visitedSite } from './visited-site';

/** Judges what a page shows, as offers of its own site, and remembers what the page was told. */
export async function screenForShop(given: readonly Listing[], shop: ShopPage): Promise<DecidedScreening[]> {
  const listings = given.map((listing) => ofThisSite(listing, shop));
  const screenings = await screenListings(listings, visitedSite(shop));
  const told = screenings.flatMap(({ findings }, at) =>
    findings.flatMap((finding) => factsOf(finding, listings[at] as Listing, shop)),
  );
  await rememberShown(shop.tabId, told);
  await takeSightings(listings, screenings, shop);
  // Not awaited: the page gets its answer first.
  if (visitedSite(shop)) void countPageBrands(listings.filter(({ translated }) => !translated));
  return screenings;
}

/** Decides for a person who pressed on a page, but only about findings that the tab was shown. */
export async function decideForShop(asks: readonly DecisionRequest[], shop: ShopPage): Promise<Decision[]> {
  const here = asks.map((ask) => ({ ...ask, listing: ofThisSite(ask.listing, shop) }));
  await assureShown(
    shop,
    here.map(({ finding, listing }) => findingFact(finding, listing, shop)),
  );
  const decisions = await decideOnPage(here, shop);
  await rememberShown(
    shop.tabId,
    decisions.map(({ id }) => decisionFact(id, shop)),
  );
  return decisions;
}

/** Takes back what was decided on the tab's pages. */
export async function retractForShop(ids: readonly string[], shop: ShopPage): Promise<void> {
  await assureShown(
    shop,
    ids.map((id) => decisionFact(id, shop)),
  );
  await decisionDesk().retract(ids);
}

/** Opens a recordal that the tab was shown. */
export async function openRecordForShop(name: RecordalName, shop: ShopPage): Promise<void> {
  await assureShown(shop, [recordFact(name, shop)]);
  await openRecord(name.regime, name.recordNo);
}

async function assureShown({ tabId }: ShopPage, facts: readonly string[]): Promise<void> {
  if (!(await wasShown(tabId, facts))) throw new NoticeError({ key: 'problem.notShown' });
}

/**
 * A listing as one of the page's own site; if the page gives it an address elsewhere, the address is dropped. What
 * pictures show is dropped too: only our own pages may report that.
 */
export function ofThisSite({ pictures: _, image: __, ...listing }: Listing, shop: ShopPage): Listing {
  return { ...listing, site: siteKeyOf(shop), url: isOfSite(listing.url, shop) ? listing.url : '' };
}

function factsOf(finding: DecidedFinding, listing: Listing, shop: ShopPage): string[] {
  return [findingFact(finding, listing, shop), recordFact(finding, shop)];
}

/** Everything that a decision rests on; a page that changes any of it asks about something that it was not shown. */
function findingFact(finding: DecidedFinding, listing: Listing, { url }: ShopPage): string {
  const { regime, recordNo, mark, holder, text, use, goods, field, start, end, list, listDate, record } =
    finding;
  const { site, id, title, brand, seller, price, url: address } = listing;
  const host = address && new URL(address).host;
  const what = {
    regime,
    recordNo,
    mark,
    holder,
    text,
    use,
    goods,
    field,
    start,
    end,
    list,
    listDate,
    record,
  };
  return JSON.stringify([url.origin, what, { site, host, id, title, brand, seller, price }]);
}

const recordFact = (name: RecordalName, { url }: ShopPage): string =>
  JSON.stringify([url.origin, 'recordal', recordalKey(name)]);

const decisionFact = (id: string, { url }: ShopPage): string => JSON.stringify([url.origin, 'decision', id]);
