import type { Decision } from '../decisions/decision';
import type { Listing } from '../domain/listing';

/** A listing that something was decided about, as it was read then. */
export interface PastListing {
  listing: Listing;
  decisions: Decision[];
}

/** Everything that can be judged once more. */
export interface Past {
  listings: PastListing[];
  /** The number of decisions without a listing: they were made before listings were stored. */
  without: number;
}

/** Every listing that was decided about, once, with the decisions about it. O(decisions). */
export function pastListings(decisions: readonly Decision[]): Past {
  const byText = new Map<string, PastListing>();
  let without = 0;
  for (const decision of decisions) {
    if (!decision.basis) {
      without++;
      continue;
    }
    const { hash, ...text } = decision.basis.listing;
    const key = JSON.stringify([hash, text.site, text.id]);
    const known = byText.get(key);
    if (known) known.decisions.push(decision);
    else byText.set(key, { listing: { ...text, images: [] }, decisions: [decision] });
  }
  return { listings: [...byText.values()], without };
}
