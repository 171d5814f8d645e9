import type { Listing } from '../domain/listing';

export type PageKind = 'search' | 'detail' | 'seller' | 'list' | 'other';

/**
 * `read`: every card gave a listing. `partial`: some did not (layout changed, or still loading). `empty`: a page of
 * this site with no listing on it. `unreadable`: captcha, login wall, empty shell – never the same as "no conflict".
 */
export type ReadStatus = 'read' | 'partial' | 'empty' | 'unreadable';

/** Why a page is not `read`; a key of the interface's texts. `gate`: something is asked first (cookies, age, country, an app). */
export type StatusReason =
  | 'captcha'
  | 'login'
  | 'gate'
  | 'shell'
  | 'error-page'
  | 'loading'
  | 'layout-changed'
  | 'no-listings'
  | 'adapter-failed';

/** A stretch of a field's text that is in one text node of the page. */
export interface TextPiece {
  node: Text;
  /** UTF-16 offset in the node's data. */
  nodeStart: number;
  /** UTF-16 offset in the joined text. */
  start: number;
  length: number;
}

/** A field's text as one string, white space folded as a person sees it, with the way back to the page. */
export interface JoinedText {
  text: string;
  /** In order, not overlapping; a joined space that stands for several characters may have no piece. */
  pieces: TextPiece[];
}

/** A listing together with where it is on the page. Stays inside the content script. */
export interface ReadListing {
  listing: Listing;
  /** The card, or the product block of a detail page. */
  card: Element;
  /** Title on the page; absent when the title came from embedded data only. */
  title?: JoinedText;
  brand?: JoinedText;
  /** The seller's name as the page shows it, where it is known which words they are. */
  seller?: JoinedText;
}

/** How far a page could be read. */
export interface PageSummary {
  site: string;
  page: PageKind;
  status: ReadStatus;
  reason?: StatusReason;
  /** Cards seen, and how many of them gave a listing. */
  cards: number;
  readable: number;
}

/** What one look at a page gave. */
export interface PageReading extends PageSummary {
  listings: ReadListing[];
  /** The reader of unknown layouts was not loaded, and would find more, or why there is nothing: another reading follows. */
  unfinished?: true;
}
