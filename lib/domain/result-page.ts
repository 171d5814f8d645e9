import type { Query } from './coverage';

/** What a person searched an authority's register for, as far as the page shows it. */
export interface RegisterSearch {
  words: string;
  /** Absent where the page does not tell in which field the words are sought. */
  field?: Query['field'];
  /** Absent where the page does not tell; then nothing more is claimed than that marks like the words were sought. */
  match?: Query['match'];
  /** Nobody saw it being made: these are the words that stand in the form beside the answer. */
  guessed?: true;
}

/** A search that a person has begun; without words where its answer is not that to some words alone. */
export interface SearchPress {
  search?: RegisterSearch;
}

/** What is known in a tab of its searches, while its pages come and go. */
export interface SearchesInTab {
  /** Begun, and not answered yet. */
  pressed?: SearchPress;
  /** The one whose answer was shown last, and how many rows that has. */
  shown?: SearchPress;
  hits?: number;
}

/** Where in its answer a page of results stands, as its pager says. */
export interface PagerReading {
  hits?: number;
  page?: number;
  pages?: number;
}

/** One page of a register's answer, as it stands before the person who turned to it. */
export interface ResultPage extends PagerReading {
  /** The table, its header first; the header alone where the page says that there is nothing. */
  table: string[][];
  /** Absent where nobody can tell what the rows answer: then they are taken as rows, and nothing counts as looked up. */
  search?: RegisterSearch;
}

/** How far the answer to one search is taken in. */
export interface SearchProgress extends PagerReading {
  words: string;
  taken: number;
}

/** What is collected in a tab by now. */
export interface CollectionState {
  id: string;
  /** The list that the rows go to. */
  list: string;
  /** Rows taken in all. */
  rows: number;
  /** Searches that were answered. */
  searches: number;
  current?: SearchProgress;
  /** Ended: it can only be taken back. */
  ended?: true;
  /** The page was loaded anew, and the browser lets us in only after the next press on the toolbar button. */
  waiting?: true;
}
