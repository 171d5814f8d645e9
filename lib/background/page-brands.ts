import { today } from '../domain/day';
import { certainBrandWords, type NamedListing } from '../look-ups/brand-words';
import { countWords } from '../look-ups/kept/count-words';
import { dueWords } from '../look-ups/kept/due';
import { readSettings } from '../settings/items';

/**
 * Counts the brands that a page in front of a person names, for the query list. It stores only these words and a small
 * digest per listing, and nothing if the person switched it off. Never rejects: a page is checked all the same.
 */
export async function countPageBrands(listings: readonly NamedListing[]): Promise<void> {
  try {
    if (!(await readSettings()).countPageBrands) return;
    await countWords('page', certainBrandWords(listings).values(), today());
  } catch (error) {
    console.warn('the brands of a page were not counted', error);
  }
}

/** The brands of listings that nobody has looked up, or not for a long time. */
export const brandsToLookUp = (listings: readonly NamedListing[]): Promise<string[]> =>
  dueWords(certainBrandWords(listings).values());
