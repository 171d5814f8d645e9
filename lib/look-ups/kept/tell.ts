import type { Undo } from '../../domain/undo';
import { withoutControls } from '../../text/controls';
import { foldWord, LONGEST_WORD } from '../word-fold';
import { keep } from './keep';

/** The most words taken at a time, for example from a pasted column. */
const MOST_AT_ONCE = 1_000;

/** Lines, or words separated by commas, as words to look up, in order and without duplicates. */
export function wordsIn(text: string): string[] {
  const words = new Map<string, string>();
  for (const part of text.split(/[\n,;，；、]/, MOST_AT_ONCE * 4)) {
    const word = withoutControls(part).replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORD);
    const key = foldWord(word);
    if (key !== '' && !words.has(key)) words.set(key, word);
    if (words.size === MOST_AT_ONCE) break;
  }
  return [...words.values()];
}

/** Adds words to the query list for a person, or restores hidden ones. */
export function addWords(words: readonly string[]): Promise<Undo> {
  return keep(words.map((word) => ({ kind: 'choice', word, choice: 'added' })));
}

/** Removes a word from the list as no brand. It stays off however often it is met. */
export function hideWord(word: string): Promise<Undo> {
  return keep([{ kind: 'choice', word, choice: 'hidden' }]);
}

/**
 * Marks a word as looked up in the register of a regime on that day, with no results. Only ever call this for a person
 * who says so.
 */
export function tellNothingFound(word: string, regime: string, day: string): Promise<Undo> {
  const query = { words: word, field: 'mark', match: 'contains', day, hits: 0, taken: 0 } as const;
  return keep([{ kind: 'answer', regime, query }]);
}
