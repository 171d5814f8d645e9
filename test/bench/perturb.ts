import type { Relation } from '../../lib/matching/candidate';

/** Deterministic pseudo-random numbers in [0, 1): mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Random = () => number;
export const at = (random: Random, length: number) => Math.floor(random() * length);
export const pick = <T>(random: Random, from: readonly T[] | string) => from[at(random, from.length)] as T;

/** One way sellers write a mark so that it is read, and not found. */
export interface Perturbation {
  /** Undefined where the mark gives no room for it. */
  apply(mark: string, random: Random): string | undefined;
  /** The relation that the domain's rules give the result. */
  relation: Relation;
  /** Shortest mark, in letters, that it is measured on. */
  shortest: number;
}

const insert = (text: string, place: number, piece: string) =>
  text.slice(0, place) + piece + text.slice(place);
const inner = (text: string, random: Random) => 1 + at(random, text.length - 1);

function substitute(text: string, random: Random, table: Record<string, string>): string | undefined {
  const places = [...text].flatMap((char, i) => (table[char.toLowerCase()] ? [i] : []));
  if (places.length === 0) return undefined;
  const place = pick(random, places);
  return text.slice(0, place) + table[text[place]!.toLowerCase()] + text.slice(place + 1);
}

const LEET = { o: '0', i: '1', l: '1', e: '3', a: '4', s: '5', t: '7', b: '8' };
const CYRILLIC = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', i: 'і', s: 'ѕ' };
const ACCENTS = { a: 'á', e: 'é', i: 'í', o: 'ö', u: 'ü', n: 'ñ', c: 'ç' };
const GROUPS: [RegExp, string][] = [
  [/m/i, 'rn'],
  [/w/i, 'vv'],
  [/d/i, 'cl'],
];
const PREFIXES = ['my', 'the', 'super', 'new', 'best'];
const SUFFIXES = ['shop', 'store', 'kit', 'shoes', 'case', 'official', 'pro', 'style'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

export const PERTURBATIONS: Record<string, Perturbation> = {
  spelledOut: { apply: (mark) => [...mark].join(' '), relation: 'identical', shortest: 4 },
  split: {
    apply: (mark, random) => insert(mark, inner(mark, random), ' '),
    relation: 'identical',
    shortest: 4,
  },
  hyphen: {
    apply: (mark, random) => insert(mark, inner(mark, random), '-'),
    relation: 'near-identical',
    shortest: 4,
  },
  fullWidth: {
    apply: (mark) => mark.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    relation: 'identical',
    shortest: 3,
  },
  diacritic: {
    apply: (mark, random) => substitute(mark, random, ACCENTS),
    relation: 'near-identical',
    shortest: 3,
  },
  zeroWidth: {
    apply: (mark, random) => insert(mark, inner(mark, random), '\u200b'),
    relation: 'identical',
    shortest: 3,
  },
  lookAlike: {
    apply: (mark, random) => substitute(mark, random, CYRILLIC),
    relation: 'identical',
    shortest: 4,
  },
  leet: { apply: (mark, random) => substitute(mark, random, LEET), relation: 'identical', shortest: 4 },
  letterGroup: {
    apply: (mark, random) => {
      const group = pick(random, GROUPS);
      return group[0].test(mark) ? mark.toLowerCase().replace(group[0], group[1]) : undefined;
    },
    relation: 'identical',
    shortest: 4,
  },
  substitution: {
    apply: (mark, random) => {
      const place = at(random, mark.length);
      const letter = pick<string>(random, LETTERS);
      return letter === mark[place]!.toLowerCase()
        ? undefined
        : mark.slice(0, place) + letter + mark.slice(place + 1);
    },
    relation: 'similar',
    shortest: 6,
  },
  omission: {
    apply: (mark, random) => {
      const i = at(random, mark.length);
      return mark.slice(0, i) + mark.slice(i + 1);
    },
    relation: 'similar',
    shortest: 6,
  },
  insertion: {
    apply: (mark, random) => insert(mark, inner(mark, random), pick<string>(random, LETTERS)),
    relation: 'similar',
    shortest: 6,
  },
  transposition: {
    apply: (mark, random) => {
      const i = at(random, mark.length - 1);
      return mark[i]!.toLowerCase() === mark[i + 1]!.toLowerCase()
        ? undefined
        : mark.slice(0, i) + mark[i + 1] + mark[i] + mark.slice(i + 2);
    },
    relation: 'similar',
    shortest: 6,
  },
  doubling: {
    apply: (mark, random) => {
      const i = at(random, mark.length);
      return insert(mark, i, mark[i]!);
    },
    relation: 'similar',
    shortest: 6,
  },
  vowelSwap: {
    apply: (mark, random) => {
      const swapped = substitute(mark, random, { a: 'e', e: 'i', i: 'o', o: 'u', u: 'a' });
      return swapped;
    },
    relation: 'similar',
    shortest: 6,
  },
  prefix: {
    apply: (mark, random) => pick<string>(random, PREFIXES) + mark.toLowerCase(),
    relation: 'similar',
    shortest: 4,
  },
  suffix: {
    apply: (mark, random) => mark.toLowerCase() + pick<string>(random, SUFFIXES),
    relation: 'similar',
    shortest: 4,
  },
};
