import type { PageKind, StatusReason } from './reading';

/**
 * Where a value stands: a CSS selector, looked up inside the card (or the document), whose element's text is the
 * value; `selector@attribute` reads an attribute instead and `@attribute` the card's own.
 */
export type FieldSelector = string;

/** A kind of page, recognised by its address. The first that matches wins. */
export interface PageRule {
  kind: PageKind;
  /** Tested against path and query (`/s?k=laptop`). */
  path: RegExp;
  /** Tested against the host as well, where hosts differ in what they serve. */
  host?: RegExp;
}

/** Where the fields of one listing stand, each in order of preference: ids and `data-*` first, class names last. */
export interface FieldHooks {
  /** Values that the site's `id` patterns find an id in. */
  id?: FieldSelector[];
  title: FieldSelector[];
  /** Elements inside the title or the price that are no part of it (badges, separators, how many were sold). */
  skip?: string;
  /** The whole title where the visible one is cut short with an ellipsis; it must begin like the visible one. */
  fullTitle?: FieldSelector[];
  brand?: FieldSelector[];
  seller?: FieldSelector[];
  price?: FieldSelector[];
  /** All matches of the first hook that has any, joined with " > ". */
  category?: FieldSelector[];
  images?: FieldSelector[];
  link?: FieldSelector[];
}

/** Product cards that look alike. */
export interface CardRule extends FieldHooks {
  /** Selector of the card. */
  card: string;
  /** Cards that match this, or are inside it, are not listings (placeholders, ad slots, quick views). */
  not?: string;
  /** Kinds of page on which this rule applies; everywhere when absent. */
  on?: PageKind[];
  /** A card without text or link is a place-holder that scripts fill in later, and is not counted as unreadable. */
  lazy?: boolean;
  /**
   * A link around the card holds links itself. A saved page's parser then ends the outer one early, and the card's
   * content follows it as siblings, up to the next card.
   */
  spansSiblings?: boolean;
  /** A card in which no id is found is something else (a video, an advertisement for the shop). */
  needsId?: boolean;
}

/**
 * Rows of a specification table: the row's label tells whether its value is the brand. Without `label` and `value`
 * the row's own text is "Brand: X".
 */
export interface SpecRule {
  row: string;
  label?: string;
  value?: string;
}

/** The item of a detail page. */
export interface ItemRule extends FieldHooks {
  /** The product block, which carries the badge; the title's parent when absent. */
  block?: string[];
  specs?: SpecRule[];
}

/** Data that the page carries for its own scripts. It fills fields in and never adds a listing to a list. */
export interface StateRule {
  /** Kinds of page that carry it; every page is looked through when absent. */
  on?: PageKind[];
  /** Selector of the element that holds JSON, or the name that a script assigns an object to (`window.runParams`). */
  from: { json: string } | { variable: string };
  /** Dotted path to one product or to a list of them, empty for the whole; a number-keyed object counts as a list. */
  at: string;
  /** Dotted paths inside one product. */
  fields: Partial<
    Record<'id' | 'title' | 'brand' | 'seller' | 'price' | 'currency' | 'category' | 'image', string>
  >;
  /** Unit of `price`: 100 for cents. */
  priceUnit?: number;
}

/** Why a page shows no listing. All the conditions given must hold. */
export interface Signal {
  reason: StatusReason;
  url?: RegExp;
  /** Tested against the document's title and against its first heading. */
  title?: RegExp;
  selector?: string;
  /** A name that one of the page's inline scripts contains. */
  script?: string;
  /** Tested against the beginning of the page's visible text. */
  text?: RegExp;
}

/** A saved page on which the description was verified: what was on it and when it was saved. */
export interface Capture {
  page: PageKind;
  /** `2025-08-29` by the page's own clock, or the year where it has none. */
  date: string;
  /** Host or language, where it matters. */
  where?: string;
}

/** One marketplace, as data. `lib/marketplaces/reader/read-site.ts` does the reading. */
export interface Site {
  key: string;
  name: string;
  /** Exact host names. */
  hosts: string[];
  /** Domains whose every subdomain belongs to the site (`tmall.com`: shop names are subdomains). */
  shopDomains?: string[];
  pages: PageRule[];
  /** Patterns with one group, the id; tried in order on every value of the `id` hooks and on the address. */
  ids: RegExp[];
  /** Canonical address: `{id}` and `{host}` are filled in; the link's own address without query when absent. */
  url?: string;
  cards: CardRule[];
  item?: ItemRule;
  state?: StateRule[];
  /** Words put before or after a title that are no part of it ("New Listing"). */
  titleNoise?: RegExp[];
  /** The site shows titles that it had a machine translate, and says so beside them (page/translated-words.ts). */
  translates?: true;
  /** Hosts on which every title is a machine's, whether or not anything beside it says so. */
  translatedHosts?: RegExp;
  /** Texts in a title's place that are none ("Shop on eBay"). */
  notTitles?: RegExp;
  /** What `<title>` and og:title add after the product's name. Texts of pages have single spaces: `\s*` is never needed. */
  documentTitleNoise?: RegExp;
  /** Put around the seller's name (feedback count and share); `\s*` is never needed here either. */
  sellerNoise?: RegExp;
  /** What the site writes where there is no brand, beyond the usual fillers. */
  notBrands?: RegExp;
  /** The site's brand field holds something else (Etsy: the shop's name). */
  brandIsSeller?: boolean;
  /** Pages that say so themselves: nothing found. */
  noResults?: Signal[];
  walls?: Signal[];
  /** Newest first; empty: written from documentation, not verified on a capture. */
  captures: Capture[];
}
