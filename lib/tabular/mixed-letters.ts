/** Cyrillic and Greek letters, and the Latin ones that look like them, small letters as programs fold them. */
// biome-ignore format: letter by letter
const AS_LATIN: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's' },
  ...{ α: 'a', β: 'b', ε: 'e', ι: 'i', κ: 'k', μ: 'm', ν: 'n', ο: 'o', ρ: 'p', τ: 't', υ: 'y', χ: 'x' },
};
const AS_CYRILLIC: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' },
};

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const EASTERN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * A heading in small letters whose words are each of one script: "вrand", typed with a letter of the other keyboard, is brand, and "бpенд" бренд. A word that has letters
 * of both that look like none of the other stays as it is. O(length).
 */
export function inOneScript(heading: string): string {
  if (!LATIN.test(heading) || !EASTERN.test(heading)) return heading;
  return heading.replace(WORD, (word) => {
    if (!LATIN.test(word) || !EASTERN.test(word)) return word;
    const asLatin = replaced(word, EASTERN, AS_LATIN);
    const asCyrillic = replaced(word, LATIN, AS_CYRILLIC);
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
