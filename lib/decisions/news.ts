import { newsOf } from '../runtime/news';
import type { Decision } from './decision';

/** A change to the decisions. */
export interface DecisionsChange {
  /** Made now, each replacing those that it names. */
  made: readonly Decision[];
  /** Ids of those that were taken back. */
  gone: readonly string[];
  /**
   * So much changed that whoever shows decisions must read them anew: they were added from elsewhere or erased, or the
   * extent is unknown.
   */
  anew: boolean;
}

export const NO_CHANGE: DecisionsChange = { made: [], gone: [], anew: false };

const news = newsOf<DecisionsChange>('recordal-decisions');

/** Tells the pages of the extension what changed. */
export const tellDecisions = (change: DecisionsChange): void => news.tell(change);

/** Calls back when any context changed decisions, until the returned function is called. */
export const onDecisions = (changed: (change: DecisionsChange) => void): (() => void) => news.hear(changed);
