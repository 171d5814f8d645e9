import type { DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import { askToLook } from './ask-to-look';
import { inFull } from './said-once';

/** Has the background judge listings. Rejects with its error, or if any part of a finding is missing. */
export async function askScreenings(
  listings: Listing[],
  how: { folded?: boolean } = {},
): Promise<DecidedScreening[]> {
  return inFull(await askToLook('screen', { listings, ...how }));
}
