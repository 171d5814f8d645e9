import { hashUnits } from '../keys/span-hash';
import { CHARACTER_LEVELS, WORD_LEVELS } from './statistics.generated';

/** Calls back for every part of "level:parts|level:…". */
function decode(groups: string, each: (level: number, parts: string) => void): void {
  for (const group of groups.split('|')) {
    const colon = group.indexOf(':');
    each(Number(group.slice(0, colon)), group.slice(colon + 1));
  }
}

/** By the hash of the word: a million marks are looked up while a list is compiled, and none needs a string. */
let words: Map<number, number> | undefined;
let characters: Int8Array | undefined;

function decodeWords(): Map<number, number> {
  const levels = new Map<number, number>();
  const units = new Uint16Array(64);
  decode(WORD_LEVELS, (level, parts) => {
    for (const word of parts.split(' ')) {
      for (let i = 0; i < word.length; i++) units[i] = word.charCodeAt(i);
      levels.set(hashUnits(units, 0, word.length), level);
    }
  });
  return levels;
}

function decodeCharacters(): Int8Array {
  const levels = new Int8Array(0x10000);
  decode(CHARACTER_LEVELS, (level, parts) => {
    for (let i = 0; i < parts.length; i++) levels[parts.charCodeAt(i)] = level;
  });
  return levels;
}

/**
 * How often titles with these folded units were of the brand so named, as half units of log-odds; undefined for
 * words not seen often enough. The tables are decoded at the first build; opening an index does not need them.
 */
export function wordLevel(units: Uint16Array, length: number): number | undefined {
  words ??= decodeWords();
  return words.get(hashUnits(units, 0, length));
}

/** Whether a Han character is rather one of names (above 0) or of ordinary text (below), in half units. */
export function characterLevel(unit: number): number {
  characters ??= decodeCharacters();
  return characters[unit]!;
}
