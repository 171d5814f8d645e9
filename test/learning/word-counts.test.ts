import { expect, test } from 'vitest';
import { WordCounts } from '../../lib/learning/word-counts';
import { indexOf, inTitle } from '../matching/list-of';

const SITES = ['amazon', 'ebay', 'shop.example'];

const learned = (times: number, brand: string, sites = SITES) => {
  const counts = new WordCounts();
  for (const site of sites) for (let i = 0; i < times; i++) counts.observe(site, ['SUMMIT', 'NIKE'], brand);
  return counts;
};

test('a word that never names the brand sinks, one that does rises, an unseen one stays', () => {
  const counts = learned(20, 'Nike');
  expect(counts.logOdds('Summit')).toBeLessThan(-0.5);
  expect(counts.logOdds('NIKE')).toBeGreaterThan(0.5);
  expect(counts.logOdds('ADIDAS')).toBe(0);
});

test.each([
  ['one site, however often', ['amazon']],
  ['two sites', ['amazon', 'ebay']],
  ['one site under many hosts', ['shop.example', 'a.shop.example', 'b.a.shop.example', 'WWW.SHOP.EXAMPLE.']],
  ['one site below a country', ['a.shop.co.uk', 'b.shop.co.uk', 'shop.co.uk', 'c.shop.co.uk']],
])('%s moves nothing', (_, sites) => {
  const counts = learned(500, 'Nike', sites);
  expect(counts.logOdds('summit')).toBe(0);
  expect(counts.logOdds('nike')).toBe(0);
});

test('a site that shows a word without end moves no more than two others stand behind', () => {
  const honest = new WordCounts();
  for (const site of ['amazon', 'ebay']) honest.observe(site, ['SUMMIT'], 'Camptime');
  honest.observe('temu', ['SUMMIT'], 'Camptime');
  const flooded = new WordCounts();
  for (const site of ['amazon', 'ebay']) flooded.observe(site, ['SUMMIT'], 'Camptime');
  for (let i = 0; i < 10_000; i++) flooded.observe('temu', ['SUMMIT'], 'Camptime');
  expect(flooded.logOdds('summit')).toBe(honest.logOdds('summit'));
});

test('sites that do not agree move nothing', () => {
  const counts = learned(20, 'Nike', ['amazon', 'ebay']);
  for (let i = 0; i < 20; i++)
    for (const site of ['temu', 'etsy']) counts.observe(site, ['SUMMIT'], 'Summit');
  expect(counts.logOdds('summit')).toBe(0);
});

test('a site may come to say something else', () => {
  const counts = learned(20, 'Nike');
  for (const site of SITES) for (let i = 0; i < 60; i++) counts.observe(site, ['SUMMIT'], 'Summit');
  expect(counts.logOdds('summit')).toBeGreaterThan(0.5);
});

test('titles without a brand field teach nothing', () => {
  expect(learned(20, '').data().words).toEqual([]);
});

test('what was learned survives storage, and malformed data does no harm', () => {
  const stored = JSON.parse(JSON.stringify(learned(20, 'Nike').data()));
  expect(new WordCounts(stored).logOdds('nike')).toBe(learned(20, 'Nike').logOdds('nike'));
  const malformed = [
    ['nike', 'x'],
    ['adidas', [['ebay', 1, 5]]],
    ['puma', [['ebay', -1, 0]]],
    7,
    ['__proto__', []],
  ];
  expect(new WordCounts({ version: 2, words: malformed as never }).data().words).toEqual([]);
});

test('words that objects have by birth are words like others', () => {
  const counts = new WordCounts();
  for (const site of SITES) counts.observe(site, ['constructor', '__proto__'], 'Camptime');
  expect(new WordCounts(JSON.parse(JSON.stringify(counts.data()))).data()).toEqual(counts.data());
  expect(counts.logOdds('constructor')).toBeLessThan(0);
});

test('a page that shows ever new words fills nothing up, and drives out no word that several sites know', () => {
  const counts = learned(1, 'Camptime');
  for (let i = 0; i < 6_000; i++) counts.observe('shop.example', [`word${i}`], 'Camptime');
  expect(counts.size).toBe(5_000);
  expect(counts.data().words.map(([word]) => word)).toEqual(expect.arrayContaining(['summit', 'nike']));
});

test('no more sites of a word are kept than it takes', () => {
  const counts = new WordCounts();
  for (let i = 0; i < 50; i++) counts.observe(`shop-${i}.example`, ['SUMMIT'], 'Camptime');
  expect(counts.data().words[0]![1]).toHaveLength(8);
});

test('it moves the confidence, says so in a sentence of its own, and drops nothing', () => {
  const index = indexOf('SUMMIT');
  const [before] = inTitle(index, 'tent for the summit');
  const [after] = index.find({
    text: 'tent for the summit',
    field: 'title',
    learning: learned(50, 'Nike'),
  });
  expect(after!.confidence).toBeLessThan(before!.confidence);
  expect(after!.terms.map(({ key }) => key)).toContain('local_ordinary');
});

test('single words are forgotten and come back as they were', () => {
  const counts = learned(3, 'Nike');
  const before = counts.data();
  const forgotten = counts.forget(['summit', 'never seen']);
  expect(counts.data().words.map(([word]) => word)).toEqual(['nike']);
  counts.put(forgotten);
  expect(new Map(counts.data().words)).toEqual(new Map(before.words));
});
