import { expect, test } from 'vitest';
import { indexOf } from './list-of';

const index = indexOf(
  'Luminox',
  'Suunto',
  'Trezzar',
  'Trebzar',
  'Istiro',
  'Mistiro',
  'Kälvik',
  'KALVIK',
  'Diono',
  'VEXXHOST',
);

/** What is made of a word as unexplained beside the mark, in log-odds; 0 where something explains it. */
function unexplained(word: string, title: string): number {
  const text = title.replace('_', word);
  const start = text.indexOf(word);
  const terms = index
    .find({ text, field: 'title' })
    .filter((candidate) => candidate.start === start && candidate.relation === 'similar')
    .flatMap((candidate) => candidate.terms);
  return Math.max(0, ...terms.filter(({ key }) => key === 'unexplained').map(({ logOdds }) => logOdds));
}

const BEHIND = 'Grey laptop sleeve with _ zip pocket';

test.each([
  ['Lumionx', 'neighbours swapped'],
  ['Luminnox', 'a letter doubled'],
  ['Lumiox', 'a letter left out'],
  ['Lumanox', 'a letter exchanged'],
  ['Lumingox', 'a letter put in'],
  ['Kuminox', 'another first letter'],
  ['Dionno', 'five letters, one doubled'],
  ['VEXXHOSST', 'capitals'],
])('%s is explained by nothing but its mark: %s', (word) =>
  expect(unexplained(word, BEHIND)).toBeGreaterThan(0),
);

test.each([
  ['Luminox', 'the mark itself'],
  ['Lumanix', 'two letters from it'],
  ['Tremzar', 'two marks are as near'],
  ['Luminous', 'a word of the language'],
  ['Lum1nax', 'a digit in it'],
  ['Lumi-nax', 'two words'],
])('%s is not: %s', (word) => expect(unexplained(word, BEHIND)).toBe(0));

test('a slip weighs more than another letter, one that keeps the first letter more than one that does not', () => {
  const weights = ['Lumionx', 'Lumanox', 'Kuminox'].map((word) => unexplained(word, BEHIND));
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(new Set(weights).size).toBe(3);
});

test('of two marks one letter away, the one of which the word is a slip, or that begins like it, is nearer', () => {
  expect(unexplained('Trezzzar', BEHIND)).toBeGreaterThan(0);
  expect(unexplained('Istirro', BEHIND)).toBeGreaterThan(0);
});

test('a number before the word, and a mark that differs in accents alone, explain nothing', () => {
  expect(unexplained('Suuntto', 'Outdoor sports watch 2024 _ black 45 mm')).toBeGreaterThan(0);
  expect(unexplained('Kallvik', BEHIND)).toBeGreaterThan(0);
});

test('what is left of a short mark may be another name: it weighs less than what is left of a long one', () => {
  expect(unexplained('Dioo', BEHIND)).toBeLessThan(unexplained('Lumiox', BEHIND));
});
