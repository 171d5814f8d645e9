import { expect, test } from 'vitest';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';

const rows = ['NIKE', 'GAP', 'ADIDAS', 'PUMA', 'HUGO BOSS'].map((markText, at) => ({
  ...{ markText, aliases: [], holder: undefined },
  classes: at % 2 ? [25] : [9],
}));
const index = openIndex(compileIndex(rows));

const TITLES = [
  'Nike shoes',
  'mind the gap between shelves',
  'adidos sneakers',
  'hugo sweater boss',
  'plain mug',
  'pumma puma',
];

test.each(['title', 'brand', 'seller'] as const)(
  'what is too unlikely is left out of a %s, and nothing else',
  (field) => {
    for (const text of TITLES)
      for (const least of [0.05, 0.1, 0.5, 0.9])
        for (const classes of [[], [25], [9, 18]]) {
          const all = index.find({ text, field, classes });
          expect(index.find({ text, field, classes, least })).toEqual(
            all.filter(({ confidence }) => confidence >= least),
          );
        }
  },
);

test('the goods are asked for where a row needs them, once, and not of a text that names nothing', () => {
  let asked = 0;
  const classes = () => {
    asked += 1;
    return [25];
  };
  index.find({ text: 'plain cotton mug', field: 'title', classes });
  expect(asked).toBe(0);
  const found = index.find({ text: 'Nike Gap Adidas', field: 'title', classes });
  expect(asked).toBe(1);
  expect(found).toEqual(index.find({ text: 'Nike Gap Adidas', field: 'title', classes: [25] }));
});

test('a brand that was met before is weighed by the goods of the listing it is met in now', () => {
  const confidence = (classes: number[]) =>
    index.find({ text: 'Gap', field: 'brand', classes }).find(({ row }) => row === 1)!.confidence;
  const [same, other, again] = [confidence([25]), confidence([12]), confidence([25])];
  expect(other).toBeLessThan(same);
  expect(again).toBe(same);
});
