import type { Listing } from './listing';
import { isNullWord } from './null-word';

/**
 * A listing whose brand and seller are names: "N/A", 无 and their like are taken out, so that no mark is looked for in them.
 * The listing itself where there is nothing to take out. Done where listings are judged or printed: the words in all
 * languages would weigh down every page.
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
