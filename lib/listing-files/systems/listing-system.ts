import type { ListingField } from '../listing-columns';

/** How one system that shops use writes its files of listings. Headings are given as `foldedHeading` leaves them. */
export interface ListingSystem {
  /** What its users call the file. */
  name: string;
  /** Where its headings are taken from. */
  source: string;
  /** Headings that the file has and no other. */
  signs: readonly string[];
  /** What it may have beside its fields, where its headings are such as any file may have: with any other it is not this system's. */
  beside?: RegExp;
  /** The headings of each field, the best first. A heading that is not here is no field, whatever its word means elsewhere. */
  fields: Partial<Record<ListingField, readonly string[]>>;
  /** Where a product takes several rows: rows without a title are of the product above them if they share this column. */
  product?: string;
  /** The same where rows of one product are told by this column being filled in. */
  variant?: string;
  /** Rows below the headings that explain them: what is in them. */
  hints?: RegExp;
}
