import { once } from '../../runtime/once';
import table from './chinese-names.json';

/** Longest mark that the table may have, in UTF-16 units. */
const LONGEST = 32;
const SIGNS = /[^\p{L}\p{N}]/gu;

/** Letters and digits alone: L'ORÉAL as LOREAL. */
const keyOf = (mark: string): string =>
  mark.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '').replaceAll(SIGNS, '');

const namesByMark = once(() => {
  const names = new Map<string, string[]>();
  const add = (mark: string, name: string) => {
    const key = keyOf(mark);
    const known = names.get(key);
    if (known) known.push(name);
    else names.set(key, [name]);
  };
  for (const [latin, chinese] of Object.entries(table.names))
    for (const name of chinese.split(' ')) {
      add(latin, name);
      add(name, latin);
    }
  return names;
});

const NONE: readonly string[] = [];

/**
 * What the trade calls a mark in the other script: 兰蔻 for LANCOME, and the other way. An established translation of a
 * foreign mark is similar to it (CNIPA Trademark Examination Guidelines 2021: where the public takes the one for the other). Empty
 * where the table does not know the mark. O(length).
 */
export function establishedNames(mark: string): readonly string[] {
  return mark.length > LONGEST ? NONE : (namesByMark().get(keyOf(mark)) ?? NONE);
}
