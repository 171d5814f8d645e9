import type { Listing } from '../domain/listing';
import { withoutNullWords } from '../domain/named-parties';
import type { Recordal } from '../domain/recordal';
import type { ScreeningList } from '../lists/store/screening-list';
import { asShown, untaughtContext, withShown } from './as-shown';
import type { Screening, ScreeningContext } from './finding';
import { gapsIn } from './gaps';
import { foundIn, sightingsOf } from './sighting';
import { verdictOn } from './verdict-on';

/** A list whose rows are in memory: nothing is awaited. */
export interface ListAtHand extends ScreeningList {
  /** The recordal at a row. It must not be changed. */
  row(at: number): Recordal;
}

/**
 * The same pipeline as `screen` for lists whose rows are in memory, synchronously and one listing at a time: for
 * files, row workers and other programs' batches. It caches what it computes about words, brands and rows from one
 * listing to the next, within bounds. Give each thread its own.
 * @returns a function that screens one listing; it returns what `screen` returns, and throws what `row` throws
 */
export function screenerOf(
  lists: readonly ListAtHand[],
  context: ScreeningContext,
): (listing: Listing) => Screening {
  const gapOf = gapsIn(lists);
  const screened = (listing: Listing, inContext: ScreeningContext): Screening => {
    const sightings = lists.flatMap((list) =>
      sightingsOf(listing, list, foundIn(listing, list, inContext), (row) => list.row(row)),
    );
    return verdictOn(listing, sightings, gapOf(listing), inContext);
  };
  return (given) => {
    const listing = withoutNullWords(given);
    const written = screened(listing, context);
    const shown = asShown(listing);
    return shown
      ? withShown(written, screened(shown.listing, untaughtContext(context)), shown, listing, context)
      : written;
  };
}
