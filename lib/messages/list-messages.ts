import type { Freshness } from '../domain/freshness';
import type { RecordalName } from '../domain/recordal-key';
import type { ListLabel } from '../lists/list-label';
import type { OwnMarksAnswer } from '../watch/conflicting-recordals';

/** One recordal that a looked-up word may mean. */
export interface LookupMatch {
  mark: string;
  recordNo: string;
  regime: string;
  list: string;
  listDate: string;
  demonstration: boolean;
  holder: string;
  classes: number[];
  status: string;
  validFrom?: string;
  validTo?: string;
  inForce: boolean | null;
  freshness: Freshness;
}

/** What the lists know about words, and which of the words nobody looked up. */
export interface LookupResult {
  matches: LookupMatch[];
  /** Sentences in the reader's language; absent if a whole register answers, or the words were looked up. */
  lookUpNotes?: string[];
}

/** About recordal lists, what is in them, and what they brought. */
export interface ListMessages {
  lists: { ask: null; answer: { lists: ListLabel[] } };
  /** Popup, panel → background. `limit` at most 50. */
  lookup: { ask: { text: string; limit: number }; answer: LookupResult };
  /**
   * Options → background: check a subscription now; the outcome is stored with the subscription. `least`: the number
   * of live rows of a register that the person has accepted as enough.
   */
  updateList: { ask: { url: string; least?: number }; answer: null };
  /** The page that reads registers → background: done. The outcome is stored with the subscriptions. */
  registersRead: { ask: null; answer: null };
  /**
   * A surface → background: lists, notes or own marks have changed. Unlike broadcasts of the list store, this wakes a
   * stopped worker. Answered once the pages have been sent `recheck` and everything new has been reported.
   */
  listsChanged: { ask: null; answer: null };
  /**
   * Own pages, content script → background: show this recordal on a page of its own; a tab may only ask for one that
   * it was shown.
   */
  openRecord: { ask: RecordalName; answer: null };
  /** Options → background: recordals by others that name the user's own marks, and own marks that nobody looked up. */
  rivals: { ask: null; answer: OwnMarksAnswer };
  /** Popup, panel → background: the number of unread alerts. */
  alerts: { ask: null; answer: { unread: number } };
}
