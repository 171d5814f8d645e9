import { isNullWord } from '../domain/null-word';

/** Names that programs give to the words of what is an object of its own, the likeliest first. */
const WORDS_OF = ['name', 'title', 'label', 'nickname', 'value', '@value', 'text'];
const ADDRESS = /^https?:/i;
/** More is nobody's way of writing a name, and the row is refused for it. */
const DEEPEST = 100;

/**
 * The words of a value that other programs nest: `["Nike"]`, `{ id, name }`, `[{ "@type": "Brand", "name": "Nike" }]`,
 * `{ "en": "Nike" }`. Of an object its name, or where none of its members is called so, each text in it: what is left unread would be
 * taken for looked at. None for numbers and the like. O(members).
 */
export function nestedTexts(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.trim() === '' || ADDRESS.test(value) ? [] : [value.trim()];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  const inside = (part: unknown) => nestedTexts(part, depth + 1);
  if (Array.isArray(value)) return value.flatMap(inside);
  const members = value as Record<string, unknown>;
  for (const name of WORDS_OF) {
    const words = Object.hasOwn(members, name) ? inside(members[name]).filter((one) => !isNullWord(one)) : [];
    if (words.length > 0) return words;
  }
  // Kinds and numbers of JSON-LD are no words.
  return Object.keys(members).flatMap((name) => (name.startsWith('@') ? [] : inside(members[name])));
}

/** Whether a value is nested deeper than so many levels. */
export function isDeeper(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return most === 0 || Object.values(value).some((part) => isDeeper(part, most - 1));
}
