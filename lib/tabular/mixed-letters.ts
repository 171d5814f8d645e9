/** Cyrillic and Greek letters, and the Latin ones that look like them, small letters as programs fold them. */
// biome-ignore format: letter by letter
const AS_LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's' },
  ...{ α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', μ: 'm', ν: 'n', ο: 'o', ρ: 'p', τ: 't', υ: 'y', χ: 'x' },
};
const AS_CYRILLIC: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' },
};

/** Letters of the longest of them. */
const LONGEST_WHOLLY = 6;

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const EASTERN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** Words of headings that can be typed wholly in letters of the other script. What is a word in both, марка, is none of these. */
const IN_LATIN: ReadonlySet<string> = new Set(['make', 'item', 'name']);
const IN_CYRILLIC: ReadonlySet<string> = new Set(['марка', 'номер', 'статус', 'срок', 'товар']);

/**
 * A heading in small letters whose words are each of one script: "вrand", typed with a letter of the other keyboard, is brand, and "бpенд" бренд. A word that has letters
 * of both that look like none of the other stays as it is. O(length).
 */
export function inOneScript(heading: string): string {
  return heading.replace(WORD, (word) => {
    const isMixed = LATIN.test(word) && EASTERN.test(word);
    if (!isMixed && word.length > LONGEST_WHOLLY) return word;
    const asLatin = replaced(word, EASTERN, AS_LATIN);
    const asCyrillic = replaced(word, LATIN, AS_CYRILLIC);
    if (asLatin && IN_LATIN.has(asLatin)) return asLatin;
    if (asCyrillic && IN_CYRILLIC.has(asCyrillic)) return asCyrillic;
    if (!isMixed) return word;
    const [likelier, other] = isMostlyLatin(word) ? [asLatin, asCyrillic] : [asCyrillic, asLatin];
    return likelier ?? other ?? word;
  });
}

function isMostlyLatin(word: string): boolean {
  const letters = [...word];
  return letters.filter((letter) => LATIN.test(letter)).length * 2 >= letters.length;
}

/** The word with all letters of one script as those that they look like; undefined where one looks like none. */
function replaced(
  word: string,
  script: RegExp,
  letters: Readonly<Record<string, string>>,
): string | undefined {
  let text = '';
  for (const letter of word) {
    const other = script.test(letter) ? letters[letter] : letter;
    if (other === undefined) return undefined;
    text += other;
  }
  return text;
}
