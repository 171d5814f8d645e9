import { newsOf } from '../../runtime/news';

/** Something of the list store that is another one now. */
export interface StoreChange {
  what: string;
  /** Whether verdicts may turn out otherwise; alerts, the stock and subscriptions are only shown. */
  judging: boolean;
}

const news = newsOf<StoreChange>('recordal-lists');

/** Notifies every page and worker of the extension of what changed. It wakes no sleeping worker: see `listsChanged`. */
export const announce = (what: string, { judging = true } = {}): void => news.tell({ what, judging });

/** Calls back when any context changed something, until the returned function is called. */
export const onListsChanged = (callback: (change: StoreChange) => void): (() => void) => news.hear(callback);
