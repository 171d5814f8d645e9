import { describe, expect, test } from 'vitest';
import { addressEnding } from '../../lib/matching/sign/address-ending';
import { indexOf } from './list-of';

/** What the likeness of a sign to a mark comes to; in log-odds. */
function alike(sign: string, mark: string): number {
  const [found] = indexOf(mark).find({ text: sign, field: 'brand' });
  return found!.terms.find(({ key }) => key === 'sign_alike')!.logOdds;
}

describe('the ending of an address', () => {
  test.each([
    ['phone4u.co.uk', '.co.uk'],
    ['SAMSVNG.RU', '.ru'],
    ['usapark.net', '.net'],
    ['addidas.com.cn', '.com.cn'],
    ['Gucchi.Shop', '.shop'],
    ['Official pumma.de', '.de'],
    ['лего.ru', '.ru'],
    ['samsvng.ru ', '.ru'],
  ])('is that of %s: %s', (text, ending) => {
    expect(addressEnding({ text })).toBe(ending);
  });

  test.each([
    ['MISS.ME', 'ME is a word of the name'],
    ['St.Uk', 'what stands before is short for something'],
    ['U.S', 'letters that are short for words'],
    ['Dr. Net', 'a space parts them'],
    ['No. 7', 'a number'],
    ['puma .com', 'a space parts them'],
    ['.com', 'nothing stands before'],
    ['com', 'no dot'],
    ['node.js', 'no address of a shop'],
  ])('is not in %s: %s', (text) => {
    expect(addressEnding({ text })).toBe('');
  });
});

describe('a sign that is an address', () => {
  test.each([
    ['addidas.com', 'addidas', 'Adidas'],
    ['phonex4u.co.uk', 'phonex4u', 'PHONES 4U'],
    ['starbacks.ru', 'starbacks', 'Starbucks'],
    ['Panasonik.shop', 'Panasonik', 'Panasonic'],
    ['gillete.com.cn', 'gillete', 'Gillette'],
  ])('%s is as like a mark as %s', (address, name, mark) => {
    expect(alike(address, mark)).toBeCloseTo(alike(name, mark), 5);
  });

  test.each([
    ['OVERSTOK.COM', 'OVERSTOCK.COM'],
    ['zallando.de', 'Zalando.de'],
    ['OVERSTOK .COM', 'OVERSTOCK.COM'],
    ['OVERSTOK com', 'OVERSTOCK.COM'],
  ])('%s has the ending of %s, too', (sign, mark) => {
    expect(alike(sign, mark)).toBeGreaterThan(alike(sign.split(/[. ]/)[0]!, mark));
  });

  test('one in a list of both is compared with each as it stands', () => {
    const marks = ['OVERSTOCK.COM', 'Adidas', 'OVERSTOCKS'];
    const found = indexOf(...marks).find({ text: 'overstok.com', field: 'brand' });
    expect(found.slice(0, 2).map(({ row }) => marks[row])).toEqual(['OVERSTOCK.COM', 'OVERSTOCKS']);
  });

  test.each([
    ['addidas com', 'addidas'],
    ['addidas.xq', 'addidas'],
    ['addidas. com', 'addidas'],
    ['addidas-com', 'addidas'],
    ['addidascom', 'addidas'],
  ])('but other letters behind a name count: %s', (sign, name) => {
    expect(alike(sign, 'Adidas')).toBeLessThan(alike(name, 'Adidas'));
  });
});

describe('letters that sound alike', () => {
  test.each([
    ['Masquarade', 'Mascarade', 'Maspfarade'],
    ['Khavari', 'Kavari', 'Kpavari'],
    ['Roalen', 'Rolen', 'Rotlen'],
    ['Zhavel', 'Zavel', 'Zpavel'],
    ['Bewtrix', 'Butrix', 'Bettrix'],
    ['Hawlden', 'Holden', 'Hiplden'],
  ])('%s is nearer to %s than another of as many letters', (sign, mark, other) => {
    expect(alike(sign, mark)).toBeGreaterThan(alike(other, mark));
  });
});
