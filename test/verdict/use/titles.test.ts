import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readListing, useOf } from '../../../lib/verdict/listing-reading';
import { fold } from '../../../lib/verdict/use/fold';
import { MARKER_FILES } from '../../../lib/verdict/use/markers';
import { listing } from '../evidence';

/** A title written as sellers of that language write, and how its mark is used; `perhaps`: to be checked first. */
interface Titled {
  language: string;
  title: string;
  mark: string;
  use: 'compatible' | 'used' | 'counterfeit-signal' | 'mark' | 'perhaps';
}

const titles = readFileSync(new URL('titles.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Titled);

const languages = MARKER_FILES.map(({ language }) => language);

function useIn(title: string, mark: string) {
  const start = fold(title).indexOf(fold(mark));
  return useOf(readListing(listing({ title })), { field: 'title', start, end: start + mark.length }, false);
}

describe.each(languages)('titles in %s', (language) => {
  const own = titles.filter((one) => one.language === language);

  test('are at least fifteen', () => {
    expect(own.length).toBeGreaterThanOrEqual(15);
  });

  test.each(own.map((one) => [one.title, one] as const))('%s', (title, { mark, use }) => {
    const here = useIn(title, mark);
    if (use === 'perhaps' && here.use === 'mark') expect(here.reference).toBeDefined();
    else expect(here.use).toBe(use === 'perhaps' ? 'compatible' : use);
  });
});

describe('words that say a fit are believed', () => {
  test.each([
    ['of goods that no table of accessories knows', 'Smart watch for Android iPhone', 'iPhone'],
    ['of a system', 'Smart watch for Android iPhone', 'Android'],
    ['of headphones', 'Over-ear headphones for iPhone', 'iPhone'],
    ['of one’s own thing', 'Alarm clock for your iPhone', 'iPhone'],
    ['where the goods follow', '适用苹果蓝牙耳机', '苹果'],
    ['behind a device’s whole name', 'Apple Watch用バンド', 'Apple'],
    ['with the sign left open', 'Case for Apple iPhone with logo cutout', 'Apple'],
  ])('%s: %s', (_, title, mark) => {
    expect(useIn(title, mark).use).toBe('compatible');
  });

  test.each([
    ['the sign itself', 'Chrome boot emblem badge for BMW E46', 'BMW'],
    ['the sign itself, in Chinese', '适用宝马3系车标改装', '宝马'],
    ['nothing says what is offered', 'for iPhone', 'iPhone'],
    ['goods that nobody here knows', 'Zwirbelfix für Makita', 'Makita'],
  ])('but is to be checked where it is %s: %s', (_, title, mark) => {
    expect(useIn(title, mark)).toMatchObject({ use: 'mark', reference: { to: 'fit' } });
  });

  test.each([
    ['for those who like the maker', 'T-shirt for BMW fans', 'BMW'],
    ['for those who like it, on an accessory', 'Key chain for Toyota lovers', 'Toyota'],
    ['clothing fits no maker', 'Jacket designed for Yamaha', 'Yamaha'],
    ['bags fit no maker of bags', 'Handbag compatible with Chanel', 'Chanel'],
    ['a phone, which fits no maker of phones', 'Phone for Apple 15 Pro Max 256GB', 'Apple'],
    ['the same, with a model', 'new 5G phone for Samsung S23 Ultra', 'Samsung'],
    ['a phone’s case that shows a maker of cars', 'BMW phone case', 'BMW'],
    ['the same in Chinese', '宝马手机壳', '宝马'],
    ['the device itself', 'Discount на Samsung телефон', 'Samsung'],
    ['a public', 'Nike shoes for your wife', 'Nike'],
  ])('and not where it is %s: %s', (_, title, mark) => {
    expect(useIn(title, mark).use).toBe('mark');
  });
});
