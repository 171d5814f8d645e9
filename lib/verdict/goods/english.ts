/** Plurals that no rule gives back. */
const IRREGULAR: Readonly<Record<string, string>> = {
  knives: 'knife',
  shelves: 'shelf',
  scarves: 'scarf',
  mice: 'mouse',
  geese: 'goose',
  teeth: 'tooth',
  feet: 'foot',
  loaves: 'loaf',
  leaves: 'leaf',
  women: 'women',
};

/**
 * The singular of a lower-case English word, near enough to compare product names: "batteries" → "battery",
 * "watches" → "watch", "glasses" → "glass", "jeans" → "jean". Both sides of a comparison go through it.
 */
export function singular(word: string): string {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word]!;
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:xes|ches|shes|sses|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** A phrase with every word in the singular: "running shoes" → "running shoe". */
export function singularPhrase(phrase: string): string {
  return phrase.split(' ').map(singular).join(' ');
}
