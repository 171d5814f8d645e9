import type { Query } from './coverage';

/** What a person searched for in an authority's register, as far as the page shows it. */
export interface RegisterSearch {
  words: string;
  /** Absent if the page does not say which field is searched. */
  field?: Query['field'];
  /** Absent if the page does not say; then no more is claimed than that marks like the words were searched for. */
  match?: Query['match'];
  /** Nobody saw the search being made: these are the words in the form beside the answer. */
  guessed?: true;
}

/** A search that a person has begun; without words if its answer is not the answer to certain words alone. */
export interface SearchPress {
  search?: RegisterSearch;
}

/** What is known in a tab about its searches, across its page loads. */
export interface SearchesInTab {
  /** Begun, and not answered yet. */
  pressed?: SearchPress;
  /** The search whose answer was shown last, and its number of rows. */
  shown?: SearchPress;
  hits?: number;
}

/** Where in its answer a page of results stands, as its pager says. */
export interface PagerReading {
  hits?: number;
  page?: number;
  pages?: number;
}

/** One page of a register's answer, as the person who opened it sees it. */
export interface ResultPage extends PagerReading {
  /** The table, header first; the header alone if the page says that there are no results. */
  table: string[][];
  /**
   * Absent if nobody can tell which search the rows answer: then they are imported as rows, and nothing counts as
   * looked up.
   */
  search?: RegisterSearch;
}

/** How much of the answer to one search has been taken in. */
export interface SearchProgress extends PagerReading {
  words: string;
  taken: number;
}

/** What has been collected in a tab so far. */
export interface CollectionState {
  id: string;
  /** The list that the rows are added to. */
  list: string;
  /** The number of rows taken in altogether. */
  rows: number;
  /** The number of searches that were answered. */
  searches: number;
  current?: SearchProgress;
  /** Ended: it can only be undone. */
  ended?: true;
  /** The page was reloaded, and the browser does not let us in before the next press on the toolbar button. */
  waiting?: true;
}
