import { today } from '../domain/day';
import { brandWordsInSlices, type NamedListing } from '../look-ups/brand-words';
import { countWords } from '../look-ups/kept/count-words';
import { dueWords } from '../look-ups/kept/due';

/**
 * Puts the brands of a checked file on the query list, in one write; gives how many of them are to be looked up. Rejects
 * where they could not be stored.
 */
export async function countFileBrands(listings: readonly NamedListing[]): Promise<number> {
  const words = [...(await brandWordsInSlices(listings)).values()];
  await countWords('file', words, today());
  return (await dueWords(words)).length;
}
