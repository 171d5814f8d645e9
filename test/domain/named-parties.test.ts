import { expect, test } from 'vitest';
import { withoutNullWords } from '../../lib/domain/named-parties';

const listing = { id: '1', site: 'amazon', url: '', title: 'shoes', images: [] };

test.each(['N/A', '无', 'None', 'не указан', '-', '#REF!'])('%j is no brand and no seller', (word) => {
  expect(withoutNullWords({ ...listing, brand: word, seller: word })).toEqual(listing);
  expect(withoutNullWords({ ...listing, brand: 'Nike', seller: word })).toEqual({
    ...listing,
    brand: 'Nike',
  });
});

test('names stay, and the listing is the same object', () => {
  const named = { ...listing, brand: 'Nope', seller: 'None Such Ltd' };
  expect(withoutNullWords(named)).toBe(named);
});
