import { at, pick, type Random, randomFrom } from './perturb';
import { SOURCES, titlesOf } from './shared';

/**
 * Short titles in the manner of real ones, as many as asked for and no two alike, none of them kept: some words in a row of
 * one real title, some of another of the same source, and a model number that no other has, as most goods have one.
 */
export function* shortTitles(count: number): Generator<string> {
  const random = randomFrom(11);
  const sources = SOURCES.map((source) => titlesOf(source).map(({ title }) => title));
  for (let number = 0; number < count; number++) {
    const titles = sources[number % sources.length]!;
    const [head, tail] = [pick(random, titles), pick(random, titles)];
    const joint = head.includes(' ') ? ' ' : '';
    yield `${some(head, joint, random)}${joint}${some(tail, joint, random)} ${model(number)}`;
  }
}

/** Two to five words in a row of a title; of one without spaces, three to eight characters. */
function some(title: string, joint: string, random: Random): string {
  const parts = joint ? title.split(/\s+/) : [...title];
  const most = joint ? 2 + at(random, 4) : 3 + at(random, 6);
  const from = at(random, Math.max(1, parts.length - most));
  return parts.slice(from, from + most).join(joint);
}

const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const DIGITS = 100_000;

/** 0 → AA00000, 100,000 → BA00000: as many as there are pairs of letters, by a hundred thousand. */
function model(number: number): string {
  const [pair, digits] = [Math.floor(number / DIGITS), number % DIGITS];
  const [one, other] = [pair % LETTERS.length, Math.floor(pair / LETTERS.length) % LETTERS.length];
  return `${LETTERS[one]}${LETTERS[other]}${String(digits).padStart(5, '0')}`;
}
