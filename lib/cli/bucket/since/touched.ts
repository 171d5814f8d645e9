import type { Listing } from '../../../domain/listing';
import type { MarkIndex } from '../../../matching/candidate';
import { isSign } from '../../../matching/sign/is-sign';
import { Scan } from '../../../text/scan';
import type { ChangedSigns } from './signs';

/** Longer texts may name more marks than one text is told of: which, hangs on all of them. UTF-16 units. */
const LONG = 1_000;
const NO_CLASSES: readonly number[] = [];

/** One list's changes, as listings are held against them. */
export interface OpenChanges {
  /** Finds the marks that changed. */
  index: MarkIndex;
  signs: ChangedSigns;
}

/**
 * Tells of listings whether anything may be found in them otherwise than before. Says yes rather once too often; where it
 * says no, no changed recordal is a candidate in any field, and what is found is weighed as it was.
 */
export class TouchedListings {
  readonly #scan = new Scan();

  constructor(private readonly changes: readonly OpenChanges[]) {}

  isTouched({ title, brand, seller }: Listing): boolean {
    if (title.length > LONG || isSign('title', this.#scan.read(title))) return true;
    return this.changes.some(
      ({ index, signs }) =>
        index.find({ text: title, field: 'title', classes: NO_CLASSES }).length > 0 ||
        (brand !== undefined && signs.isChanged('brand', brand)) ||
        (seller !== undefined && signs.isChanged('seller', seller)),
    );
  }
}
