import { describe, expect, test } from 'vitest';
import { readListing, useOf } from '../../../lib/verdict/listing-reading';
import { fold } from '../../../lib/verdict/use/fold';
import { refersByName } from '../../../lib/verdict/use/known-name';
import { listing } from '../evidence';

function readIn(title: string, mark: string) {
  const start = fold(title).indexOf(fold(mark));
  const reading = readListing(listing({ title }));
  const here = useOf(reading, { field: 'title', start, end: start + mark.length }, true);
  const told = refersByName(reading.title, here, [start, start + mark.length], { ordinary: true, brand: '' });
  return { use: here.use, told };
}

describe('goods that their seller calls none of the maker’s are copies', () => {
  test.each([
    ['No original Nike shoes', 'Nike'],
    ['Кроссовки Nike не оригинал', 'Nike'],
    ['Sepatu Nike bukan original', 'Nike'],
    ['Gucci Tasche, kein Original', 'Gucci'],
    ['Tasche, kein Gucci Original', 'Gucci'],
    ['Nike ayakkabı orijinal değil', 'Nike'],
    ['耐克运动鞋 非正品', '耐克'],
    ['Shoes, not Nike original', 'Nike'],
  ])('%s', (title, mark) => expect(readIn(title, mark).use).toBe('counterfeit-signal'));

  test.each([
    ['a part that another made for a device', 'non original Samsung charger', 'Samsung'],
    ['a part that another made for a device', 'Ladekabel, kein Apple Original', 'Apple'],
    ['goods that are called original', 'Original Nike shoes', 'Nike'],
    ['another maker’s goods', 'Shoes, not Nike', 'Nike'],
    ['goods that nobody refused', 'Nike original shoes, no box', 'Nike'],
  ])('but not %s: %s', (_, title, mark) => expect(readIn(title, mark).use).not.toBe('counterfeit-signal'));
});

describe('what the goods are made of or come in may be not genuine, and they are called no copies for it', () => {
  test.each([
    ['Gucci bag not genuine leather', 'Gucci'],
    ['Nike shoes no original box', 'Nike'],
    ['Rolex watch, strap not original', 'Rolex'],
    ['Zapatillas Nike, caja no original', 'Nike'],
    ['Кроссовки Nike, не оригинальная коробка', 'Nike'],
    ['Sac Gucci, emballage non original', 'Gucci'],
    ['Nike shoes 100% original, not original price', 'Nike'],
  ])('%s', (title, mark) => expect(readIn(title, mark).use).not.toBe('counterfeit-signal'));

  test.each([
    ['Gucci leather bag not original', 'Gucci'],
    ['Not original Gucci bag, leather', 'Gucci'],
    ['Nike shoes not original, price 20', 'Nike'],
    ['Nike shoes in box, not original', 'Nike'],
    ['Сумка Gucci кожа, не оригинал, коробка', 'Gucci'],
  ])('but copies are %s', (title, mark) => expect(readIn(title, mark).use).toBe('counterfeit-signal'));
});

describe('an ordinary word is told as a maker’s name beside such a claim', () => {
  test.each([
    ['Original Apple charger', 'Apple'],
    ['100% original Apple', 'Apple'],
    ['kein Apple Original', 'Apple'],
    ['not genuine Brother toner', 'Brother'],
    ['Kein Original Apple Zubehör', 'Apple'],
    ['Original Canon 725 toner', 'Canon'],
  ])('%s', (title, mark) => expect(readIn(title, mark).told).toBe(true));

  test.each([
    ['Original apple juice', 'apple'],
    ['Original style apple pie', 'apple'],
    ['dried apple original taste', 'apple'],
    ['Original brother and sister mugs', 'brother'],
    ['Original Summer dress', 'Summer'],
  ])('but not %s', (title, mark) => expect(readIn(title, mark).told).toBe(false));
});

describe('and a vehicle’s name at the end of what goods fit', () => {
  test.each([
    ['Alloy wheels compatible with Mini', 'Mini'],
    ['Wheels for Mini', 'Mini'],
    ['compatible with Mini', 'Mini'],
    ['Halter kompatibel mit Mini', 'Mini'],
    ['Floor mats compatible with Ford, Mini', 'Mini'],
    ['Ladekabel passend für Apple', 'Apple'],
  ])('%s', (title, mark) => expect(readIn(title, mark).told).toBe(true));

  test.each([
    ['Hub compatible with Mini DisplayPort', 'Mini'],
    ['Case compatible with mini USB cable', 'mini'],
    ['Cover for mini fridge', 'mini'],
    ['Case compatible with iPad Mini', 'Mini'],
    ['Gift for Brother', 'Brother'],
  ])('but not %s', (title, mark) => expect(readIn(title, mark).told).toBe(false));
});
