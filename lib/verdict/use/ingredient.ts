import { once } from '../../runtime/once';
import { fold } from './fold';
import json from './ingredients.json';

const ingredients = once(() => new Set(json.words.map(fold)));

/** Whether a folded word names what goods can taste of, be made of or look like: "apple", unlike "heinz". O(length). */
export function isIngredient(word: string): boolean {
  return ingredients().has(word) || (word.endsWith('s') && ingredients().has(word.slice(0, -1)));
}
