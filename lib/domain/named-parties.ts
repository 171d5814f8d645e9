import type { Listing } from './listing';
import { isNullWord } from './null-word';

/**
 * A listing whose brand and seller are real names: "N/A", 无 and the like are removed, so that no mark is searched for
 * in them. Returns the listing itself if nothing has to go. Called where listings are judged or printed, because the
 * table of such words in all languages would weigh down every page.
 */
export function withoutNullWords(listing: Listing): Listing {
  const { brand, seller, ...rest } = listing;
  const noBrand = brand !== undefined && isNullWord(brand);
  const noSeller = seller !== undefined && isNullWord(seller);
  if (!noBrand && !noSeller) return listing;
  return {
    ...rest,
    ...(brand !== undefined && !noBrand ? { brand } : {}),
    ...(seller !== undefined && !noSeller ? { seller } : {}),
  };
}
