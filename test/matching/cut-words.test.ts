import { describe, expect, test } from 'vitest';
import { indexOf } from './list-of';

const MARKS = ['Microsoft', 'Audi', 'LEGO', 'Ford', '7-Eleven', 'Dell', 'Canon', 'Nokia', 'Vans', 'Shell'];
const others = Array.from({ length: 20_000 }, (_, number) => `Zorvex ${number}`);
const index = indexOf(...MARKS, ...others);
const CHECK_FIRST = 0.5;

const confidence = (sign: string, mark: string) =>
  index.find({ text: sign, field: 'seller' }).find(({ row }) => MARKS[row] === mark)?.confidence ?? 0;

describe('letters of a mark in words of the language that its end cuts', () => {
  test.each([
    ['audiosource', 'Audi', 'audio and source'],
    ['audiobook world', 'Audi', 'one word'],
    ['affordable shop', 'Ford', 'one word'],
    ['canonical books', 'Canon', 'one word'],
    ['vansetting', 'Vans', 'van and setting'],
  ])('%s is not to be checked for %s: %s', (sign, mark) => {
    expect(confidence(sign, mark)).toBeLessThan(CHECK_FIRST);
  });
});

describe('a word or an ending behind a mark cuts none', () => {
  test.each([
    ['legohouse', 'LEGO', 'house is a word of its own'],
    ['7-elevenwallet', '7-Eleven', 'wallet is'],
    ['microsoftware', 'Microsoft', 'ware is, and nothing parts micro from it'],
    ['audiparts', 'Audi', 'parts is'],
    ['nokiaphones', 'Nokia', 'phones is'],
    ['dell-laptops', 'Dell', 'they are written apart'],
  ])('%s is to be checked for %s: %s', (sign, mark) => {
    expect(confidence(sign, mark)).toBeGreaterThanOrEqual(CHECK_FIRST);
  });
});

test('a mark that begins in one word and ends inside the next is less likely than one that ends with it', () => {
  const cut = confidence('smith-micro-software', 'Microsoft');
  expect(confidence('smith-micro-soft-ware', 'Microsoft')).toBeGreaterThan(0.9);
  expect(cut).toBeLessThan(0.6);
});
