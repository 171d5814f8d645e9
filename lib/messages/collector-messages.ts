import type { CollectionState, ResultPage, SearchesInTab, SearchPress } from '../domain/result-page';

/** Messages about the pages of an authority's register that are taken in while a person turns them. */
export interface CollectorMessages {
  /**
   * Popup → background: take in the pages of results that the person opens in this tab. The click gave the permission.
   */
  collect: { ask: { tabId: number }; answer: { collection: CollectionState } };
  /**
   * Popup → background: what is collected in this tab; also continues on a page that was reloaded and waits for a
   * click.
   */
  collection: { ask: { tabId: number }; answer: { collection: CollectionState | null } };
  /** Popup → background: stop collecting in this tab. */
  endCollection: { ask: { tabId: number }; answer: { collection: CollectionState | null } };
  /** Popup → background: undo the rows and searches that this tab's collection added. */
  undoCollection: { ask: { tabId: number }; answer: null };
  /** Collector in a page → background: what was searched in this tab before the page loaded. */
  collectorJoin: { ask: null; answer: SearchesInTab };
  /** Collector → background: the person began a search; its answer may come with another page. */
  collectorPress: { ask: SearchPress; answer: null };
  /**
   * Collector → background: a page of results. Answered once it is stored, so that stopping the worker cannot lose it.
   */
  collectorPage: { ask: ResultPage; answer: null };
  /** Collector → background: the person pressed "Done". */
  collectorDone: { ask: null; answer: null };
  /** Background → the collector in a tab's top frame: show this; null if the collection is over. */
  collected: { ask: { collection: CollectionState | null }; answer: null };
}
