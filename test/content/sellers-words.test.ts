// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { sellersWords } from '../../lib/content/sellers-words';
import type { Listing } from '../../lib/domain/listing';
import type { PageReading, ReadListing } from '../../lib/marketplaces/reading';

const page = document.documentElement;
afterEach(() => page.removeAttribute('lang'));

/** A card as it is read; a translated one as Edge leaves it. */
function readOf(id: string, title: string, { translated, ...more }: Partial<Listing> = {}): ReadListing {
  const card = document.createElement('div');
  const words = card.appendChild(document.createTextNode(title));
  if (translated) card.setAttribute('_msttexthash', '1');
  const listing = { id, site: 'amazon', url: '', title, images: [], ...more };
  return {
    listing,
    card,
    title: { text: title, pieces: [{ node: words, nodeStart: 0, start: 0, length: title.length }] },
  };
}

const reading = (...listings: ReadListing[]): PageReading => ({
  ...{ site: 'amazon', page: 'search', status: 'read', cards: listings.length },
  ...{ readable: listings.length, listings },
});
const titlesOf = ({ listings }: PageReading) => listings.map(({ listing }) => listing.title);

test('a translated listing has the seller’s words again, which have no place on the page', () => {
  const inSellersWords = sellersWords(() => page.lang, page.lang, []);
  inSellersWords(reading(readOf('1', '北面 冲锋衣', { brand: '北面', seller: '好店', price: 90 })));
  const translated = readOf('1', 'North side jacket', { brand: 'North side', price: 80, translated: true });
  const [read] = inSellersWords(reading(translated)).listings;
  expect(read).toEqual({
    card: translated.card,
    listing: {
      ...{ id: '1', site: 'amazon', url: '', images: [], price: 80 },
      ...{ title: '北面 冲锋衣', brand: '北面', seller: '好店' },
    },
  });
});

test('one that was never seen as the seller wrote it says that it is translated', () => {
  const inSellersWords = sellersWords(() => page.lang, page.lang, []);
  inSellersWords(reading(readOf('1', '北面 冲锋衣')));
  const { listings } = inSellersWords(reading(readOf('2', 'Standing white', { translated: true })));
  expect(listings[0]?.listing).toMatchObject({ title: 'Standing white', translated: true });
});

test('Firefox leaves no sign: the page’s language and words that were known tell', () => {
  page.lang = 'zh';
  const inSellersWords = sellersWords(() => page.lang, page.lang, []);
  const kept = readOf('3', 'iPhone');
  inSellersWords(reading(readOf('1', '北面 冲锋衣'), kept));
  page.lang = 'en';
  const after = inSellersWords(
    reading(readOf('1', 'North side jacket'), readOf('2', 'Standing white'), kept),
  );
  expect(after.listings.map(({ listing }) => [listing.title, listing.translated])).toEqual([
    ['北面 冲锋衣', undefined],
    ['Standing white', true],
    ['iPhone', undefined],
  ]);
  // As Firefox shows the original again, it loads the page; a translator that takes its words back does this.
  page.lang = 'zh';
  expect(titlesOf(inSellersWords(reading(readOf('1', '北面 冲锋衣'))))).toEqual(['北面 冲锋衣']);
});

test('a page that names its language late, or a seller who changes a title, is not translated', () => {
  page.lang = 'en';
  const inSellersWords = sellersWords(() => page.lang, page.lang, []);
  inSellersWords(reading(readOf('1', 'Chaqueta')));
  const renamed = readOf('1', 'Chaqueta nueva');
  expect(inSellersWords(reading(renamed)).listings).toEqual([renamed]);
  page.lang = 'es';
  const more = readOf('2', 'Bolsa');
  expect(inSellersWords(reading(renamed, more)).listings).toEqual([renamed, more]);
});

test('the same reading of a card gives the same object, so that nothing is asked or drawn twice', () => {
  const inSellersWords = sellersWords(() => page.lang, page.lang, []);
  const own = readOf('1', '北面');
  expect(inSellersWords(reading(own)).listings[0]).toBe(own);
  const translated = readOf('1', 'North side', { translated: true });
  const [first] = inSellersWords(reading(translated)).listings;
  expect(inSellersWords(reading(translated)).listings[0]).toBe(first);
});

test('a page that is scrolled without end does not fill the memory: the first are forgotten', () => {
  const inSellersWords = sellersWords(() => page.lang, page.lang, []);
  inSellersWords(reading(...Array.from({ length: 4_001 }, (_, at) => readOf(String(at), `原文 ${at}`))));
  const translated = ['0', '1'].map((id) => readOf(id, `Text ${id}`, { translated: true }));
  expect(titlesOf(inSellersWords(reading(...translated)))).toEqual(['Text 0', '原文 1']);
});
