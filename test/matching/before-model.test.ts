import { expect, test } from 'vitest';
import { indexOf } from './list-of';

const index = indexOf('Lantern Meadow', 'Lantern', 'Broken', 'Meadow');

function confidenceIn(title: string, word: string): number {
  const start = title.indexOf(word);
  const found = index.find({ text: title, field: 'title' }).filter((one) => one.start === start);
  return Math.max(0, ...found.map(({ confidence }) => confidence));
}

test.each([
  ['lantern g-300 step mat', 'a model of letters and a number'],
  ['lantern 24020302 air step mat', 'a long number'],
  ['lantern EL-1192b calculator', 'a series and its model'],
  ['lantern x14b door mat', 'letters and digits'],
])('an ordinary word that begins a title and has a model behind it is shown: %s (%s)', (title) =>
  expect(confidenceIn(title, 'lantern')).toBeGreaterThanOrEqual(0.5),
);

test.each([
  ['broken 14 inch gym bag', 'broken', 'a size'],
  ['broken 256GB flash drive', 'broken', 'a measure'],
  ['broken 32pcs purse set', 'broken', 'a count'],
  ['meadow 100% shirt', 'meadow', 'a share'],
  ['lantern angel wall art', 'lantern', 'a word'],
  ['mat for lantern g-300', 'lantern', 'a model, but farther back in the title'],
])('and is not because of %s: %s, %s', (title, word) => expect(confidenceIn(title, word)).toBeLessThan(0.5));

test('several ordinary words that begin a title together are shown, and not in the midst of one', () => {
  expect(confidenceIn('lantern meadow laptop sleeve', 'lantern meadow')).toBeGreaterThanOrEqual(0.5);
  expect(confidenceIn('sleeve with lantern meadow inside', 'lantern meadow')).toBeLessThan(0.5);
});
