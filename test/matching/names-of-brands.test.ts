import { describe, expect, test } from 'vitest';
import { compileIndex } from '../../lib/matching/index/build';
import { openIndex } from '../../lib/matching/open';
import { recordalsOf } from './list-of';

const MARKS = ['StarTech.com', 'HyperX', 'Fujifilm', 'Sylvania', 'Bostitch', 'APPLE', 'FORD', 'CANON', 'DA'];
const index = openIndex(compileIndex(recordalsOf(MARKS)));
const shown = (text: string) =>
  index
    .find({ text, field: 'title' })
    .filter(({ confidence, relation }) => confidence >= 0.5 && relation === 'identical')
    .map(({ row }) => MARKS[row]);

describe('a name that titles of other brands mostly mention', () => {
  test.each([
    ['startech.com 3 port pci firewire adapter card', 'StarTech.com'],
    ['hyperx cloud ii gaming headset', 'HyperX'],
    ['fujifilm instax wide instant film twin pack', 'Fujifilm'],
    ['sylvania 7-inch portable dvd player', 'Sylvania'],
    ['bostitch stapler b8 heavy duty', 'Bostitch'],
  ])('is a name where it leads: %s', (title, mark) => {
    expect(shown(title)).toEqual([mark]);
  });

  test('and not where it is joined to the word behind it', () => {
    expect(shown('da-lite projection screen 133 inch')).toEqual([]);
  });
});

describe('an ordinary word in front of a line of its own maker', () => {
  test.each([
    ['deluxe leather case for apple ipad 2 black', 'APPLE'],
    ['screen protector for 13-inch apple macbook pro', 'APPLE'],
    ['wall charger compatible with Apple Watch', 'APPLE'],
    ['dual speakers for ford f150 super crew cab', 'FORD'],
    ['dash install kit for ford mustang 2005', 'FORD'],
    ['battery grip for canon eos 5d', 'CANON'],
  ])('is the maker’s name: %s', (title, mark) => {
    expect(shown(title)).toEqual([mark]);
  });

  test.each(['dried apple rings for snacks', 'boots to ford a river', 'wooden toys for apple lovers'])(
    'and no name elsewhere: %s',
    (title) => expect(shown(title)).toEqual([]),
  );

  test('a word that titles mostly use as a brand is one behind “for”', () => {
    expect(shown('wide angle lens for canon digital slr cameras')).toEqual(['CANON']);
  });
});

describe('and so it is before lines that perfumers, shoemakers and others have', () => {
  const makers = ['CREED', 'COACH', 'CONVERSE', 'BENEFIT', 'YETI', 'GIBSON'];
  const theirs = openIndex(compileIndex(recordalsOf(makers)));
  const named = (text: string) =>
    theirs.find({ text, field: 'title', least: 0.5 }).map(({ row }) => makers[row]);

  test.each([
    ['Inspired By Creed Aventus', 'CREED'],
    ['perfume oil dupe of creed viking', 'CREED'],
    ['preloved coach tabby shoulder bag', 'COACH'],
    ['kids black converse chuck taylor 35', 'CONVERSE'],
    ['New Benefit Gimme Brow 4 FULL SIZE NEW', 'BENEFIT'],
    ['lid for yeti rambler 20 oz', 'YETI'],
    ['strings for gibson lespaul', 'GIBSON'],
  ])('%s', (title, mark) => expect(named(title)).toEqual([mark]));

  test.each([
    'apostles creed wall art',
    'bus coach driver mug',
    'adapter to converse voltage',
    'one benefit of magnesium',
    'small wooden stage coach model',
    'learn to converse in english book',
  ])('but not in %s', (title) => expect(named(title)).toEqual([]));
});

test('a line of another maker says nothing', () => {
  const [hit] = index.find({ text: 'apple f150', field: 'title' });
  expect(hit?.terms.map(({ key }) => key)).not.toContain('own_product');
});

describe('a line of two words that sellers write as one or as two', () => {
  const makers = ['VANS', 'CITIZEN', 'FORD', 'PUMA', 'COLUMBIA', 'GIBSON', 'SMART'];
  const among = openIndex(compileIndex(recordalsOf(makers)));
  const named = (text: string) =>
    among
      .find({ text, field: 'title', least: 0.5 })
      .map(({ row, start, end }) => [makers[row], text.slice(start, end)]);

  test.each([
    ['100% authentic vans old skool', 'VANS'],
    ['mens black vans sk8 hi size 10', 'VANS'],
    ['black vans slip on checkerboard', 'VANS'],
    ['mens gold citizen eco drive 40mm', 'CITIZEN'],
    ['floor mats rubber ford f 150 2015', 'FORD'],
    ['mens white puma rs x size 9', 'PUMA'],
    ['womens blue columbia omni heat parka', 'COLUMBIA'],
    ['strings for gibson les paul', 'GIBSON'],
  ])('%s', (title, mark) => expect(named(title).map(([one]) => one)).toEqual([mark]));

  test.each([
    'delivery vans old and new toy',
    'two vans slip road play mat',
    'senior citizen eco bag',
    'river ford 150 m long map',
    'a smart for two people table',
    'wild puma speed drawing poster',
  ])('but not in %s', (title) => expect(named(title)).toEqual([]));
});
