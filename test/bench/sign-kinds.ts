import { at, pick, type Random, randomFrom } from './perturb';

/** A way of making a sign from a mark, and whether the mark is asked at all: it has the letters or words that it needs. */
interface Kind {
  name: string;
  fits: RegExp;
  make: (mark: string, random: Random) => string;
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghklmnprstvwz';
const WORDS = ['store', 'official', 'shop', 'global', 'online', 'direct', 'outlet', 'world'];
const ONE_WORD = /^[a-z]{6,12}$/i;
const TWO_WORDS = /^[a-z]{4,10} [a-z]{4,10}$/i;

const other = (random: Random, letters: string, letter: string): string => {
  const chosen = pick<string>(random, letters);
  return chosen === letter.toLowerCase() ? other(random, letters, letter) : chosen;
};

function exchanged(mark: string, place: number, random: Random): string {
  const letters = VOWELS.includes(mark[place]!.toLowerCase()) ? VOWELS : CONSONANTS;
  return mark.slice(0, place) + other(random, letters, mark[place]!) + mark.slice(place + 1);
}

const inner = (random: Random, mark: string) => 1 + at(random, mark.length - 2);
const placeOf = (mark: string, letters: RegExp) => mark.slice(1).search(letters) + 1;

/** As owners of look-alikes write them: none of these was looked at while the weights were chosen. */
export const KINDS: readonly Kind[] = [
  { name: 'first letter exchanged', fits: ONE_WORD, make: (mark, random) => exchanged(mark, 0, random) },
  {
    name: 'a vowel exchanged',
    fits: /^[a-z]+[aeiou][a-z]{4,}$/i,
    make: (mark, random) => exchanged(mark, placeOf(mark, /[aeiou]/i), random),
  },
  {
    name: 'two letters exchanged',
    fits: /^[a-z]{8,12}$/i,
    make: (mark, random) => exchanged(exchanged(mark, 2, random), mark.length - 2, random),
  },
  {
    name: 'a letter left out',
    fits: ONE_WORD,
    make: (mark, random) => mark.slice(0, 1) + without(mark.slice(1), random),
  },
  {
    name: 'neighbours swapped',
    fits: ONE_WORD,
    make: (mark, random) => swapped(mark, inner(random, mark) - 1),
  },
  {
    name: 'spelt as it sounds',
    fits: /^[a-z]+(?:c[ao]|ph|x|ck|ee|oo)[a-z]+$/i,
    make: (mark) =>
      mark
        .replace(/c(?=[ao])/i, 'k')
        .replace(/ph/i, 'f')
        .replace(/x/i, 'ks')
        .replace(/ck/i, 'k')
        .replace(/ee/i, 'ea')
        .replace(/oo/i, 'u'),
  },
  {
    name: 'a word fused to it',
    fits: ONE_WORD,
    make: (mark, random) => (random() < 0.5 ? mark + pick(random, WORDS) : pick(random, WORDS) + mark),
  },
  { name: 'a word added', fits: ONE_WORD, make: (mark, random) => `${mark} ${pick(random, WORDS)}` },
  {
    name: 'its halves exchanged',
    fits: /^[a-z]{8,12}$/i,
    make: (mark) => mark.slice(mark.length >> 1) + mark.slice(0, mark.length >> 1),
  },
  { name: 'its words exchanged', fits: TWO_WORDS, make: (mark) => mark.split(' ').reverse().join(' ') },
  {
    name: 'one of two words with a letter exchanged',
    fits: TWO_WORDS,
    make: (mark, random) => exchanged(mark, placeOf(mark, /[aeiou]/i), random),
  },
];

const without = (letters: string, random: Random) => {
  const place = at(random, letters.length);
  return letters.slice(0, place) + letters.slice(place + 1);
};

const swapped = (mark: string, place: number) =>
  mark.slice(0, place) + mark[place + 1] + mark[place] + mark.slice(place + 2);

/** So many signs of each kind, each of another mark. */
export function madeSigns(
  marks: readonly string[],
  count: number,
): { kind: string; mark: string; sign: string }[] {
  return KINDS.flatMap(({ name, fits, make }, number) => {
    const random = randomFrom(101 + number);
    const usable = marks.filter((mark) => fits.test(mark));
    return Array.from({ length: count }, () => {
      const mark = pick(random, usable);
      return { kind: name, mark, sign: make(mark.toLowerCase(), random) };
    }).filter(({ mark, sign }) => sign.toLowerCase() !== mark.toLowerCase());
  });
}
