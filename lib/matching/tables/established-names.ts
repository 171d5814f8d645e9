import { once } from '../../runtime/once';
import table from './established-names.json';

/** Longest mark that the table may have, in UTF-16 units. */
const LONGEST = 32;

/** Signs of these scripts are vowels and tones: without them सोनी, which is Sony, is सेना, an army. */
const NO_LETTERS = /[^\p{L}\p{N}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}]/gu;

/** Letters and digits alone, the Latin ones without accents: L'ORÉAL as loreal. */
function keyOf(mark: string): string {
  const plain = mark.normalize('NFKD').replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '');
  return plain.normalize('NFC').toLowerCase().replaceAll(NO_LETTERS, '');
}

const namesByMark = once(() => {
  const names = new Map<string, string[]>();
  const add = (mark: string, name: string) => {
    const key = keyOf(mark);
    const known = names.get(key);
    if (known) known.push(name);
    else names.set(key, [name]);
  };
  const { reason: _, ...scripts } = table;
  for (const script of Object.values(scripts))
    for (const [latin, all] of Object.entries(script))
      for (const name of namesOf(all)) {
        add(latin, name);
        add(name, latin);
      }
  return names;
});

/** A space parts names, `~` words of one. */
export const namesOf = (names: string): string[] => names.split(' ').map((name) => name.replaceAll('~', ' '));

const NONE: readonly string[] = [];

/**
 * What the trade calls a mark in another script: 兰蔻 and Ланком for LANCOME, and the other way; or for short in its own, LV for
 * LOUIS VUITTON. An established translation of a foreign mark is similar to it (CNIPA Trademark Examination Guidelines 2021: where the
 * public takes the one for the other). Empty where the table does not know the mark. O(length).
 */
export function establishedNames(mark: string): readonly string[] {
  return mark.length > LONGEST ? NONE : (namesByMark().get(keyOf(mark)) ?? NONE);
}

/** How many such names there are at most, however many marks have them. */
export const mostEstablishedNames = (): number =>
  [...namesByMark().values()].reduce((sum, names) => sum + names.length, 0);
