import { today } from '../domain/day';
import { brandWordsInSlices, type NamedListing } from '../look-ups/brand-words';
import { countWords } from '../look-ups/kept/count-words';
import { dueWords } from '../look-ups/kept/due';

/**
 * Adds the brands of a checked file to the query list in one write; returns how many of them are to be looked up.
 * Rejects if they could not be stored.
 */
export async function countFileBrands(listings: readonly NamedListing[]): Promise<number> {
  const words = [...(await brandWordsInSlices(listings)).values()];
  await countWords('file', words, today());
  return (await dueWords(words)).length;
}
