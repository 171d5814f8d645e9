import type { Listing } from '../../../domain/listing';
import { namesIn } from '../../../domain/several-names';
import type { ListDifference } from '../../../matching/difference/list-difference';
import { readingsOf } from '../../../screening/read-in-latin';
import type { SignsInBoth } from './signs';

/** Longer texts may name more marks than one text is told of: which, hangs on all of them. UTF-16 units. */
const LONG = 1_000;
/** Brands and shops remembered; then begun afresh. They repeat over millions of listings. */
const MOST_KNOWN = 500_000;

/** One list's changes, as listings are held against them. */
export interface OpenChanges {
  difference: Pick<ListDifference, 'mayDiffer'>;
  signs: Pick<SignsInBoth, 'areOthers'>;
}

/**
 * Tells of listings whether anything may be found in them otherwise than before. Says yes rather once too often; where it
 * says no, no changed recordal is a candidate in any field, and what is found is weighed as it was.
 */
export class TouchedListings {
  readonly #known = { brand: new Map<string, boolean>(), seller: new Map<string, boolean>() };

  constructor(private readonly changes: readonly OpenChanges[]) {}

  /** Every text of a listing that is looked up is looked at here. */
  isTouched({ title, brand, seller, pictures }: Listing): boolean {
    if (title.length > LONG || pictures !== undefined) return true;
    if (brand !== undefined && this.#isTouchedSign('brand', brand)) return true;
    if (seller !== undefined && this.#isTouchedSign('seller', seller)) return true;
    return this.changes.some(({ difference }) => difference.mayDiffer('title', title));
  }

  /** Both versions are asked only where it cannot be told that they find the same. O(1) for one met before. */
  #isTouchedSign(field: 'brand' | 'seller', text: string): boolean {
    const met = this.#known[field];
    const known = met.get(text);
    if (known !== undefined) return known;
    const names = namesIn(text).map((name) => name.text);
    const lookedUp = field === 'brand' ? [...names, ...names.flatMap(readingsOf)] : names;
    const touched = this.changes.some(({ difference, signs }) =>
      lookedUp.some((one) => difference.mayDiffer(field, one) && signs.areOthers(field, one)),
    );
    if (met.size >= MOST_KNOWN) met.clear();
    met.set(text, touched);
    return touched;
  }
}
