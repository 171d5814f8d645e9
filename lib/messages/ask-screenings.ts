import type { DecidedScreening } from '../decisions/decided';
import type { Listing } from '../domain/listing';
import { inFull } from './said-once';
import { ask, isUnanswered } from './send';

/**
 * Has the background judge listings; once more where nobody answers, since it is wakened by being asked. Rejects with its
 * error, and where anything of a finding is missing.
 */
export async function askScreenings(
  listings: Listing[],
  how: { folded?: boolean } = {},
): Promise<DecidedScreening[]> {
  const question = () => ask('screen', { listings, ...how });
  const said = await question().catch((error: unknown) => {
    if (isUnanswered(error)) return question();
    throw error;
  });
  return inFull(said);
}
