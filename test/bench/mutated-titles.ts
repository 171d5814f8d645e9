import { ordinaryWords } from '../../lib/matching/tables/ordinary-words';
import { at, pick, type Random, randomFrom } from './perturb';
import { SOURCES, titlesOf } from './shared';

/** A title in which a mark stands with one letter wrong. */
export interface MutatedTitle {
  text: string;
  mark: string;
  start: number;
  /** Whether the title begins with it. */
  front: boolean;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WORD = /^[a-z]{5,14}$/i;

/** A letter exchanged, left out, added, doubled, or swapped with the next; the first one too. */
export function oneEditOf(mark: string, random: Random): string {
  const place = at(random, mark.length);
  const letter = pick<string>(random, LETTERS);
  const [head, rest] = [mark.slice(0, place), mark.slice(place)];
  const edited = [
    head + letter + rest.slice(1),
    head + rest.slice(1),
    head + letter + rest,
    head + rest[0] + rest,
    head + (rest[1] ?? '') + rest[0] + rest.slice(2),
  ][at(random, 5)]!;
  return edited.toLowerCase() === mark.toLowerCase() || ordinaryWords.hasWord(edited.toLowerCase())
    ? oneEditOf(mark, random)
    : edited;
}

/** Marks of a list put, with one letter wrong, in front of titles without their brand, and behind their fourth word. */
export function mutatedTitles(source: string, marks: readonly string[], count: number): MutatedTitle[] {
  const random = randomFrom(17);
  const usable = marks.filter((mark) => WORD.test(mark) && !ordinaryWords.hasWord(mark.toLowerCase()));
  const titles = titlesOf(source).filter(({ title }) => title.split(' ').length >= 6);
  return Array.from({ length: count }, (_, i) => {
    const words = titles[Math.floor((i * titles.length) / count)]!.title.split(' ').slice(1);
    const mark = pick(random, usable);
    const lower = words.join(' ') === words.join(' ').toLowerCase();
    const edited = oneEditOf(lower ? mark.toLowerCase() : mark, random);
    const front = i % 2 === 0;
    const before = front ? [] : words.slice(0, 4);
    const text = [...before, edited, ...words.slice(before.length)].join(' ');
    return { text, mark, start: before.join(' ').length + (front ? 0 : 1), front };
  });
}

export const MARKET_SOURCES = SOURCES.filter((source) => !source.startsWith('zh'));
