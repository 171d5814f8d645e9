import { ordinaryWords } from '../matching/tables/ordinary-words';
import { strengthOf } from '../matching/tables/policy';
import { characterLevel, wordLevel } from '../matching/tables/statistics';

/** What is known about a word standing alone: it names something, it is plain, or neither is known. */
export type WordKind = 'name' | 'plain' | undefined;

/**
 * Titles of the brand so named are one in twelve, or fewer, of those that hold such a word (half units of log-odds):
 * 透气, xl. Words that stand more often for a brand name it.
 */
const PLAIN_UP_TO = -5;
/** A character that titles hold as plain text: 男, 的, 鞋. */
const PLAIN_CHARACTER = -4;

/** Endings under which an ordinary word stays one: breathable, cordless, spotted. */
const ENDINGS = ['able', 'less', 'ness', 'ful', 'ing', 'ed', 'ly'];
const SHORTEST_STEM = 4;

/**
 * What is known about a folded word of letters. A name that is also an ordinary word (APPLE, COACH) counts as a name.
 * O(length).
 */
export function kindOfWord(units: Uint16Array): WordKind {
  const kind = kindByTables(units, wordLevel(units, units.length));
  return kind ?? (isOrdinary(String.fromCharCode(...units)) ? 'plain' : undefined);
}

/**
 * The same of characters that no spaces part. The tables hold pieces of names beside plain words (迪达斯): a word is plain
 * only where its characters are rather those of plain text. The lexicon is not asked: of the eight words that begin at
 * every character it would take one in sixty for an ordinary one.
 */
export function kindOfCharacters(units: Uint16Array): WordKind {
  const level = wordLevel(units, units.length);
  const kind = kindByTables(units, level);
  return kind !== 'plain' || level === undefined || arePlain(units) ? kind : undefined;
}

/** Whether the characters together look more like plain text than like names: 跑步鞋, but not 亚瑟士. */
export function arePlain(characters: Uint16Array): boolean {
  return characters.reduce((sum, unit) => sum + characterLevel(unit), 0) <= 0;
}

/** Whether one character occurs in titles as plain text. */
export function isPlainCharacter(unit: number): boolean {
  return characterLevel(unit) <= PLAIN_CHARACTER;
}

function kindByTables(units: Uint16Array, level: number | undefined): WordKind {
  const strength = strengthOf(units, units.length);
  if (strength === 'coined' || strength === 'well-known') return 'name';
  if (level !== undefined && level > PLAIN_UP_TO) return 'name';
  return strength === 'generic' || level !== undefined ? 'plain' : undefined;
}

function isOrdinary(word: string): boolean {
  if (ordinaryWords.hasWord(word)) return true;
  return ENDINGS.some((ending) => {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < SHORTEST_STEM) return false;
    return ordinaryWords.hasWord(stem) || ordinaryWords.hasWord(`${stem}e`);
  });
}
