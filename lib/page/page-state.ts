import type { DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import type { Failure } from '../locales/failure';
import type { PageSummary } from '../marketplaces/reading';

/** One listing of the page with what was found in it. */
export interface ScreenedListing {
  listing: Listing;
  screening: DecidedScreening;
}

/** What a page's content script knows, as the popup and the panel show it. */
export interface PageState extends PageSummary {
  /** Address of the page as the tab shows it. */
  url: string;
  /** Number of listings that have been screened; fewer than `readable` while work goes on. */
  screened: ScreenedListing[];
  /** Why screening failed; absent if it did not. */
  problem?: Failure;
  /** A finding could not be drawn on the page, or the page removes our marks. */
  unmarked?: boolean;
  /** True when the user switched this site off. */
  off: boolean;
}

/** What toolbar and health log need to know about a page: kinds and numbers only, none of its words, no address. */
export type PageReport = Pick<
  PageState,
  'site' | 'page' | 'status' | 'reason' | 'cards' | 'readable' | 'off' | 'unmarked'
> & {
  /** The same for all reports of one visit of a page. */
  visit: string;
  conflicts: number;
  reviews: number;
  /** Number of listings that nobody looked up; absent if none. */
  notLookedUp?: number;
  failed: boolean;
};
