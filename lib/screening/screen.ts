import type { Listing } from '../domain/listing';
import { withoutNullWords } from '../domain/named-parties';
import type { ScreeningList } from '../lists/store/screening-list';
import { asShown, untaughtContext, withShown } from './as-shown';
import type { Screening, ScreeningContext } from './finding';
import { gapsIn } from './gaps';
import { foundIn, type Sighting, sightingsOf } from './sighting';
import { verdictOn } from './verdict-on';

/**
 * The whole pipeline: listing → text → candidates → evidence → verdict, for every listing against every list.
 *
 * Runs in plain Node and in the worker; fetches only the rows that were hit, once per list and call.
 * @returns one screening per listing, in the order given. Findings are sorted, strongest first.
 * @throws what `ScreeningList.recordals` throws; texts and rows of any shape do not make it throw.
 */
export async function screen(
  given: readonly Listing[],
  lists: readonly ScreeningList[],
  context: ScreeningContext,
): Promise<Screening[]> {
  const listings = given.map(withoutNullWords);
  const written = await screenAsGiven(listings, lists, context);
  const shown = listings.map(asShown);
  const again = shown.filter((one) => one !== undefined);
  if (again.length === 0) return written;
  const seen = await screenAsGiven(
    again.map(({ listing }) => listing),
    lists,
    untaughtContext(context),
  );
  let next = 0;
  return written.map((one, at) => {
    const its = shown[at];
    return its ? withShown(one, seen[next++]!, its, listings[at]!, context) : one;
  });
}

async function screenAsGiven(
  listings: readonly Listing[],
  lists: readonly ScreeningList[],
  context: ScreeningContext,
): Promise<Screening[]> {
  // The rows of one list are fetched while the next list is searched.
  const seen = await Promise.all(lists.map((list) => sightingsIn(list, listings, context)));
  const gapOf = gapsIn(lists);
  return listings.map((listing, at) => {
    const sightings = seen.flatMap((inList) => inList[at] ?? []);
    return verdictOn(listing, sightings, gapOf(listing), context);
  });
}

/** A list's findings for each listing. */
async function sightingsIn(
  list: ScreeningList,
  listings: readonly Listing[],
  context: ScreeningContext,
): Promise<Sighting[][]> {
  const seen = listings.map((listing) => foundIn(listing, list, context));
  const rows = [...new Set(seen.flat().map(({ candidate }) => candidate.row))];
  const fetched = await list.recordals(rows);
  const recordals = new Map(rows.map((row, at) => [row, fetched[at]]));
  return listings.map((listing, at) =>
    sightingsOf(listing, list, seen[at] ?? [], (row) => recordals.get(row)),
  );
}
