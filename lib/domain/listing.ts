import type { ListingPicture } from './listing-picture';

/**
 * One offer on a marketplace, as the page shows it. Plain data: it crosses the message channel to the
 * background and is what a row of a file becomes, so it never holds a DOM element.
 */
export interface Listing {
  /** The marketplace's own id (ASIN, item number, …); unique within one page. */
  id: string;
  /** Marketplace key ("amazon"), "generic" for a shop without a description of its own, or what a file's row says. */
  site: string;
  /** Canonical address of the offer; empty if the page gives none. */
  url: string;
  /** Text fields keep the page's own characters: finding offsets are UTF-16 offsets into them. */
  title: string;
  brand?: string;
  /** Category path, outermost first, joined with " > ". */
  category?: string;
  seller?: string;
  /** In units of `currency`, not in cents. */
  price?: number;
  /** ISO 4217. */
  currency?: string;
  quantity?: number;
  /**
   * Its words come from a translation: title, brand and seller may differ from what the seller wrote. Otherwise
   * absent.
   */
  translated?: true;
  /** BCP 47, if the row or page says so. */
  locale?: string;
  images: string[];
  /** What was read in its pictures; absent if nobody looked at them. */
  pictures?: readonly ListingPicture[];
  /** The words that its pictures show, as one text that findings point into (`withPictures`); absent as above. */
  image?: string;
}
