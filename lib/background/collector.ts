import { browser } from '../browser';
import { today } from '../domain/day';
import type { CollectionState, ResultPage, SearchesInTab, SearchPress } from '../domain/result-page';
import { answeredSearch, readResultPage } from '../lists/read-result-page';
import { beginCollection, collectionOf, keepPage } from '../lists/store/collections';
import type { StoredCollection } from '../lists/store/database';
import { foldCollected } from '../lists/store/fold-collected';
import { listStatus } from '../lists/store/list-repository';
import { undoCollection } from '../lists/store/undo-collection';
import { NoticeError } from '../locales/failure';
import { t } from '../locales/i18n';
import { refused } from '../messages/answer';
import type { ShopPage } from '../messages/protocol';
import { withLock } from '../runtime/with-lock';
import { collectedSource } from './collected-source';
import { type CollectingTab, collectingIn, forgetCollecting, keepCollecting } from './collecting-tabs';
import { drawCollected, letCollectorIn } from './collector-in-tab';
import { foldSoon } from './fold-pace';

/**
 * Changes to a tab's collection run in turn and read it within their turn: what was read earlier may be out of date.
 */
const inTurn = <Value>(tabId: number, task: () => Promise<Value>): Promise<Value> =>
  withLock(`collecting in ${tabId}`, task);

/**
 * Starts to take in the pages of results that a person opens in a tab, or continues. Rejects with a message for the
 * person if the browser lets no extension in.
 */
export function collect(tabId: number): Promise<CollectionState> {
  return inTurn(tabId, async () => {
    const { url } = await browser.tabs.get(tabId);
    const { origin } = pageAddress(url);
    const known = await collectingIn(tabId);
    const goesOn = known && !known.ended && known.origin === origin;
    const tab = goesOn ? known : await begin(new URL(origin));
    await keepCollecting(tabId, { ...tab, shutOut: 0 });
    const isIn = await letCollectorIn(tabId);
    if (!isIn && !goesOn) await forgetCollecting(tabId);
    if (!isIn) throw new NoticeError({ key: 'import.pageClosed' });
    return stateOf(tab);
  });
}

/** Only a press on the toolbar button tells us a tab's address. */
function pageAddress(url: string | undefined): URL {
  if (!url || !/^https?:/.test(url)) throw new NoticeError({ key: 'import.pageClosed' });
  return new URL(url);
}

async function begin(site: URL): Promise<CollectingTab> {
  const { origin } = site;
  const { name, regime } = collectedSource(site);
  const { id } = await beginCollection({
    list: await listFor(origin, name),
    url: origin,
    ...(regime ? { regime } : {}),
    startedAt: new Date().toISOString(),
  });
  return { id, origin, searches: {} };
}

/**
 * The list that earlier collections of this site were added to, whatever it is called now; its original name may
 * belong to another list.
 */
async function listFor(origin: string, name: string): Promise<string> {
  const lists = await listStatus();
  const known = lists.find(({ origin: from }) => from.kind === 'collected' && from.url === origin);
  if (known) return known.name;
  const taken = new Set(lists.map((list) => list.name));
  let free = name;
  for (let at = 2; taken.has(free); at++) free = `${name} (${at})`;
  return free;
}

/** What is collected in a tab; the press that opened the popup lets the collector into a reloaded page. */
export async function collectionIn(tabId: number): Promise<CollectionState | null> {
  const tab = await collectingIn(tabId);
  if (!tab || tab.ended) return tab ? stateOf(tab) : null;
  const { url } = await browser.tabs.get(tabId);
  // A page that is just changing has no address for us; that does not make it another site.
  if (url && new URL(url).origin !== tab.origin) return endCollection(tabId);
  return collect(tabId).catch(() => stateOf(tab));
}

/**
 * Continues a collection on a page that the site reloaded. Firefox first requires another press on the toolbar button,
 * and the button then says so; elsewhere, or on a second page without a press, the collection ends.
 */
export async function goOnCollecting(
  tabId: number,
  { pressLetsIn }: { pressLetsIn: boolean },
): Promise<void> {
  const shutOut = await inTurn(tabId, async () => {
    const tab = await collectingIn(tabId);
    if (!tab || tab.ended || (await letCollectorIn(tabId))) return 0;
    const pages = (tab.shutOut ?? 0) + 1;
    await keepCollecting(tabId, { ...tab, shutOut: pages });
    return pages;
  });
  if (shutOut === 0) return;
  if (!pressLetsIn || shutOut > 1) return void (await endCollection(tabId));
  await browser.action.setBadgeText({ tabId, text: '+' });
  await browser.action.setTitle({ tabId, title: t('collector.pressAgain') });
}

/** Ends the collection of a tab; its rows are added to their list first. */
export function endCollection(tabId: number): Promise<CollectionState | null> {
  return inTurn(tabId, async () => {
    const tab = await collectingIn(tabId);
    if (!tab) return null;
    const ended: CollectingTab = { ...tab, ended: true };
    await keepCollecting(tabId, ended);
    const stored = await collectionOf(tab.id);
    if (stored) await foldCollected(stored.list);
    drawCollected(tabId, null);
    return stateOf(ended);
  });
}

/** Undoes what the tab's collection added, and ends it. */
export async function takeCollectionBack(tabId: number): Promise<void> {
  await endCollection(tabId);
  await inTurn(tabId, async () => {
    const tab = await collectingIn(tabId);
    if (!tab) return;
    await undoCollection(tab.id);
    await forgetCollecting(tabId);
  });
}

/**
 * What was searched in the tab before this page came. Refused on pages of any site but the one on which the collection
 * began.
 */
export async function joinCollector(shop: ShopPage): Promise<SearchesInTab> {
  const tab = await inTurn(shop.tabId, async () => {
    const { tab } = await openFor(shop);
    if (tab.shutOut) await keepCollecting(shop.tabId, { ...tab, shutOut: 0 });
    return tab;
  });
  void stateOf(tab).then((state) => drawCollected(shop.tabId, state));
  return tab.searches;
}

/** Notes a search that the person began: its answer may come with another page. */
export function takePress(press: SearchPress, shop: ShopPage): Promise<void> {
  return inTurn(shop.tabId, async () => {
    const { tab } = await openFor(shop);
    await keepCollecting(shop.tabId, { ...tab, searches: { ...tab.searches, pressed: press } });
  });
}

/** Takes in a page of results; settles once it is stored. It is added to its list a moment later. */
export function takeResultPage(page: ResultPage, shop: ShopPage): Promise<void> {
  return inTurn(shop.tabId, async () => {
    const { tab, stored } = await openFor(shop);
    const kept = await keep(page, stored);
    const shown = page.search ? { search: page.search } : {};
    const hits = page.hits === undefined ? {} : { hits: page.hits };
    await keepCollecting(shop.tabId, { ...tab, searches: { shown, ...hits } });
    drawCollected(shop.tabId, stateFrom(kept));
    void foldSoon(stored.list);
  });
}

async function keep(page: ResultPage, { id, list, regime }: StoredCollection): Promise<StoredCollection> {
  const [at, day] = [new Date().toISOString(), today()];
  const { recordals, refused } = await readResultPage(page, { list, regime, at, day });
  // Rows none of which could be read are not an answer, and do not mean that there is nothing.
  const isRead = recordals.length > 0 || refused === 0;
  const search = isRead ? answeredSearch(page.search, recordals) : undefined;
  const { table: _table, search: _search, ...pager } = page;
  return keepPage(id, { ...pager, recordals, refused, day, ...(search ? { search } : {}) });
}

async function openFor({ tabId, url }: ShopPage): Promise<{ tab: CollectingTab; stored: StoredCollection }> {
  const tab = await collectingIn(tabId);
  const isHere = tab && !tab.ended && tab.origin === url.origin;
  const stored = isHere ? await collectionOf(tab.id) : undefined;
  if (!isHere || !stored) throw refused();
  return { tab, stored };
}

async function stateOf(tab: CollectingTab): Promise<CollectionState> {
  const stored = await collectionOf(tab.id);
  if (!stored) throw refused();
  return {
    ...stateFrom(stored),
    ...(tab.ended ? { ended: true } : {}),
    ...(tab.shutOut ? { waiting: true } : {}),
  };
}

function stateFrom({ id, list, rows, searches, current }: StoredCollection): CollectionState {
  if (!current) return { id, list, rows, searches };
  const { words, hits, page, pages } = current;
  const pager = {
    ...(hits !== undefined ? { hits } : {}),
    ...(page !== undefined ? { page } : {}),
    ...(pages !== undefined ? { pages } : {}),
  };
  return { id, list, rows, searches, current: { words, taken: current.rows.length, ...pager } };
}
