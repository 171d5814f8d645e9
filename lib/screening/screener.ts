import type { Listing } from '../domain/listing';
import { withoutNullWords } from '../domain/named-parties';
import type { Recordal } from '../domain/recordal';
import type { ScreeningList } from '../lists/store/screening-list';
import { asShown, untaughtContext, withShown } from './as-shown';
import type { Screening, ScreeningContext } from './finding';
import { gapsIn } from './gaps';
import { foundIn, sightingsOf } from './sighting';
import { verdictOn } from './verdict-on';

/** A list whose rows are at hand: nothing is waited for. */
export interface ListAtHand extends ScreeningList {
  /** The recordal at a row. Nobody may change it. */
  row(at: number): Recordal;
}

/**
 * The same pipeline as `screen` for lists whose rows are at hand, listing by listing and without a wait: what files, row
 * workers and other programs' batches are screened with. What it learns of words, brands and rows it remembers from one
 * listing to the next, within bounds. Give each thread one of its own.
 * @returns what screens one listing; it gives what `screen` gives, and throws what `row` throws.
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
