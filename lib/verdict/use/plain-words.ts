import { once } from '../../runtime/once';
import { fold, isEastAsianCode, splitsWord } from './fold';
import type { Marker } from './marker';
import json from './plain-words.json';

/** "Jacke LEDER": the goods are of leather. */
export const PLAIN_WORD: Marker = {
  phrases: ['jacke'],
  use: 'descriptive',
  side: 'either',
  reason: json.materials.reason,
  example: { title: 'Herren Jacke LEDER schwarz', mark: 'LEDER' },
};

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold));

const groups = once(() =>
  [json.materials, json.cuts].map(({ classes, words }) => ({ classes, words: wordsOf(words) })),
);
const naming = once(() => {
  const { beside, before, behind, unlessBehind } = json.named;
  return {
    before: wordsOf(`${beside} ${before}`),
    behind: wordsOf(`${beside} ${behind}`),
    unlessBehind: wordsOf(unlessBehind),
  };
});

/** A text as written and folded; the same object for all its marks. */
interface Text {
  text: string;
  folded: string;
}

/**
 * The goods that the mark at [start, end) only describes, where it is a word for what such goods are made of, or for how clothing is cut, as
 * offsets: "Jacke LEDER", 日本slim牛仔裤. Its own goods, too: leather stays leather on clothing. Undefined where the title calls it a brand, or
 * the listing's brand has it. O(goods named).
 */
export function describedBy(
  { text, folded }: Text,
  [start, end]: readonly [start: number, end: number],
  named: readonly { phrase: string; class: number }[],
  brand: string,
): { start: number; end: number } | undefined {
  const word = folded.slice(start, end).trim();
  const group = groups().find(({ words }) => words.has(word));
  if (
    !group ||
    brand.includes(word) ||
    isCalledBrand(folded, [start, end]) ||
    REGISTERED.test(text.slice(end))
  )
    return undefined;
  const goods = named.find((one) => group.classes.includes(one.class));
  const at = goods ? folded.indexOf(goods.phrase) : -1;
  return at === -1 ? undefined : { start: at, end: at + goods!.phrase.length };
}

/** No word of the table is farther from its mark, in UTF-16 units. */
const REACH = 24;

const REGISTERED = /^\s?[®™]/;

function isCalledBrand(folded: string, [start, end]: readonly [number, number]): boolean {
  const words = naming();
  const before = folded.slice(Math.max(0, start - REACH), start).replace(JOINT_BEFORE, '');
  const behind = folded.slice(end, end + REACH).replace(JOINT_BEHIND, '');
  for (const word of words.before)
    if (before.endsWith(word) && !splitsWord(before, before.length - word.length)) return true;
  const called = beginsWithOne(behind, words.behind);
  if (called === undefined) return false;
  return !beginsWithOne(behind.slice(called.length).trimStart(), words.unlessBehind);
}

function beginsWithOne(text: string, words: ReadonlySet<string>): string | undefined {
  for (const word of words)
    if (text.startsWith(word) && (isEastAsianCode(word.charCodeAt(0)) || !splitsWord(text, word.length)))
      return word;
  return undefined;
}

const JOINT_BEFORE = /[\s:«"“„(–-]{1,4}$/u;
const JOINT_BEHIND = /^[\s»"”“'’(–-]{1,4}/u;
