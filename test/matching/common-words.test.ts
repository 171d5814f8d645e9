import { expect, test } from 'vitest';
import { indexOf } from './list-of';

const NAMES = ['Boxer', 'Quilla', 'Harbor', 'Dunmore', 'Vexley', 'Tarrow'];
const TRADES = ['Liquors', 'Bank', 'Coffee', 'Pharmacy', 'Outdoor', 'Milano'];
const MARKS = [...NAMES.flatMap((name) => TRADES.map((trade) => `${name} ${trade}`)), 'Sable Orchard'];
const others = Array.from({ length: 20_000 }, (_, number) => `Zorvex ${number}`);
const index = indexOf(...MARKS, ...others);
const HARDLY = 0.05;

const confidence = (sign: string, mark: string) =>
  index.find({ text: sign, field: 'brand' }).find(({ row }) => MARKS[row] === mark)?.confidence ?? 0;

const ofTrade = (sign: string, trade: string) =>
  Math.max(...NAMES.map((name) => confidence(sign, `${name} ${trade}`)));

test.each([
  ['Plumb Liquors', 'Liquors'],
  ['Ligna Bank', 'Bank'],
  ['Hoshino Coffee', 'Coffee'],
  ['Sigma Pharmacy', 'Pharmacy'],
  ['Cotswold Outdoor', 'Outdoor'],
  ['Kiko Milano', 'Milano'],
])('%s has its last word as any of its trade or town has, and comes from none of them', (sign, trade) => {
  expect(ofTrade(sign, trade)).toBeLessThan(HARDLY);
});

test.each([
  ['Boxar Liquors', 'Boxer Liquors', 'another letter in the name'],
  ['Dunmor Bank', 'Dunmore Bank', 'a letter of the name left out'],
  ['Tarow Coffee', 'Tarrow Coffee', 'the same'],
  ['Vexly Pharmacy', 'Vexley Pharmacy', 'the same'],
  ['Outdoor Quilla', 'Quilla Outdoor', 'the words have changed places'],
  ['Harbor Milan', 'Harbor Milano', 'the name is there, and most of the town'],
])('%s comes from %s: %s', (sign, mark) => {
  expect(confidence(sign, mark)).toBeGreaterThan(0.5);
});

test.each([
  ['Milano', 'Tarrow Milano'],
  ['Outdoor', 'Quilla Outdoor'],
])('a sign that is no more than such a word is told of: %s, %s', (sign, mark) => {
  expect(confidence(sign, mark)).toBeGreaterThan(0);
});

test('a word of many marks that is none of the language is the name of their house', () => {
  const house = [
    'Boxer',
    'Harbor',
    'Garden',
    'River',
    'Winter',
    'Summer',
    'Silver',
    'Golden',
    'Night',
    'Morning',
  ];
  const list = indexOf(...house.map((word) => `${word} Oltena`), ...others);
  for (const sign of ['Oltena', 'Plumb Oltena'])
    expect(list.find({ text: sign, field: 'brand' }).length).toBeGreaterThan(0);
});

test('a word that no other mark has is a name, though the language has it', () => {
  expect(confidence('Sable Meadow', 'Sable Orchard')).toBeGreaterThan(0);
});
