import type { CollectionState, ResultPage, SearchesInTab, SearchPress } from '../domain/result-page';

/** About pages of an authority's register that a person has taken in while turning them. */
export interface CollectorMessages {
  /** Popup → background: take in the pages of results that the person turns to in this tab. The press gave the right to it. */
  collect: { ask: { tabId: number }; answer: { collection: CollectionState } };
  /** Popup → background: what is collected in this tab; goes on where a page was loaded anew and waits for a press. */
  collection: { ask: { tabId: number }; answer: { collection: CollectionState | null } };
  /** Popup → background: collect no more in this tab. */
  endCollection: { ask: { tabId: number }; answer: { collection: CollectionState | null } };
  /** Popup → background: take back the rows and searches that this tab's collection brought. */
  undoCollection: { ask: { tabId: number }; answer: null };
  /** Collector in a page → background: what was searched in this tab before the page came. */
  collectorJoin: { ask: null; answer: SearchesInTab };
  /** Collector → background: the person began a search; its answer may come with another page. */
  collectorPress: { ask: SearchPress; answer: null };
  /** Collector → background: a page of results. Answered once no end of the worker can lose it. */
  collectorPage: { ask: ResultPage; answer: null };
  /** Collector → background: the person pressed "Done". */
  collectorDone: { ask: null; answer: null };
  /** Background → the collector in a tab's top frame: draw this; null where the collection is over. */
  collected: { ask: { collection: CollectionState | null }; answer: null };
}
