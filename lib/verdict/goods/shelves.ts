/** First words of phrases that have so many letters in common lie on one shelf of the table of goods. */
export const LETTERS_OF_SHELF = 2;

/**
 * What is filed under a first word. The table has a text for each shelf, and is searched as it is: thousands of words would
 * each have to be made and hashed by a worker that has just woken, which is asked for some hundreds of them.
 *
 *   "ph": ";phone>5*|12~ case;photo>9.6;"     "phone" → "5*|12~ case"
 *
 * Undefined where nothing is filed under it. O(length of the shelf).
 */
export function itemsUnder(first: string, shelves: Readonly<Record<string, string>>): string | undefined {
  const name = first.slice(0, LETTERS_OF_SHELF);
  // A text with a sign of the shelf in it is no word: it might be found across two of them.
  if (first.includes('>') || !Object.hasOwn(shelves, name)) return undefined;
  const shelf = shelves[name]!;
  const label = `;${first}>`;
  const at = shelf.indexOf(label);
  if (at === -1) return undefined;
  const from = at + label.length;
  return shelf.slice(from, shelf.indexOf(';', from));
}
