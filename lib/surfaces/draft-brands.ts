import { today } from '../domain/day';
import { certainBrandWords } from '../look-ups/brand-words';
import { countWords } from '../look-ups/kept/count-words';

/**
 * Adds the brands of a draft to the query list. A draft's title changes with every word, so a brand counts as one
 * listing a day. Never rejects: the draft is checked all the same.
 */
export async function countDraftBrands(title: string): Promise<void> {
  const day = today();
  try {
    await countWords('draft', certainBrandWords([{ site: 'draft', id: day, title }]).values(), day);
  } catch (error) {
    console.warn('the brands of a draft were not counted', error);
  }
}
