import { askScreenings } from '../messages/ask-screenings';
import { askToLook } from '../messages/ask-to-look';
import type { LookupResult } from '../messages/protocol';
import type { Screening } from '../screening/finding';

/**
 * What the background knows about some words: recordals they may name, and what would be found in a title of these
 * words.
 */
export interface LookupAnswer extends LookupResult {
  /** Present when the words are long enough to be a title. */
  screening?: Screening;
}

/** Longer texts than this, in words or letters, are treated as a title to check as well as a mark to look up. */
const WORDS_OF_A_MARK = 3;
const LETTERS_OF_A_MARK = 12;

/**
 * Recordals that typed words may name; for words as long as a title, also what would be found in a listing with that
 * title.
 */
export async function lookUp(text: string): Promise<LookupAnswer> {
  const result = await askToLook('lookup', { text, limit: 8 });
  if (text.split(/\s+/).length <= WORDS_OF_A_MARK && text.length < LETTERS_OF_A_MARK) return result;
  const pasted = { id: 'pasted', site: 'pasted', url: '', title: text, images: [] };
  const [screening] = await askScreenings([pasted]);
  return screening ? { ...result, screening } : result;
}
