import { CHARACTER_LEVELS, WORD_LEVELS } from './tables/statistics.generated';

/** Half units of log-odds, by word or character. */
type Levels = ReadonlyMap<string, number>;

function decode(groups: string, parts: (group: string) => Iterable<string>): Levels {
  const levels = new Map<string, number>();
  for (const group of groups.split('|')) {
    const colon = group.indexOf(':');
    const level = Number(group.slice(0, colon));
    for (const part of parts(group.slice(colon + 1))) levels.set(part, level);
  }
  return levels;
}

let words: Levels | undefined;
let characters: Levels | undefined;

/**
 * How often titles with these folded words were of the brand so named, as half units of log-odds; undefined for
 * words not seen often enough. The tables are decoded at the first build; opening an index does not need them.
 */
export function wordLevel(folded: string): number | undefined {
  words ??= decode(WORD_LEVELS, (group) => group.split(' '));
  return words.get(folded);
}

/** Whether a Han character is rather one of names (above 0) or of ordinary text (below), in half units. */
export function characterLevel(character: string): number {
  characters ??= decode(CHARACTER_LEVELS, (group) => group);
  return characters.get(character) ?? 0;
}
