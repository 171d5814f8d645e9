import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { readFirstCard, readItem } from './plain-shop';

const BUTTON = '<button>Add to cart</button>';

/** Shops whose classes are made up anew with each build name places for their own tests. */
describe('a brand that only a name for tests tells', () => {
  test.each([
    'data-testid="brand"',
    'data-test-id="brandName"',
    'data-test="item-brand"',
    'data-qa="pdp-brand-link"',
    'data-testid="BrandLogo"',
  ])('stands by the heading: %s', (mark) => {
    expect(readItem(`<a ${mark} href="/b/fennwick">Acme & Sons</a><p>12,00 €</p>${BUTTON}`).brand).toBe(
      'Acme & Sons',
    );
  });

  test.each([
    'data-testid="brand"',
    'data-test-id="card-brand"',
    'data-qa="plp-brand"',
    'data-testid="productBrand"',
    'data-test-id="BrandName"',
  ])('stands on a card: %s', (mark) => {
    expect(readFirstCard(`<i ${mark}>Acme & Sons</i><b>12,00 €</b>`).brand).toBe('Acme & Sons');
  });

  test.each([
    'data-testid="bread"',
    'data-test-id="seller"',
    'data-qa="category"',
    'data-test="rand"',
    'data-testid="b-rand"',
  ])('is not what is called otherwise: %s', (mark) => {
    expect(
      readItem(`<a ${mark} href="/b/fennwick">Acme & Sons</a><p>12,00 €</p>${BUTTON}`).brand,
    ).toBeUndefined();
    expect(readFirstCard(`<i ${mark}>Acme & Sons</i><b>12,00 €</b>`).brand).toBeUndefined();
  });
});

describe('an item without a button whose picture says what it shows', () => {
  const NAME = 'Copper Kettle Fennwick 1.5 l';
  const read = (alt: string, price = '75 €', name = NAME) => {
    const at = 'https://bazaar.example/item/1234567890123456/';
    const html = `<html lang="en"><head><title>Bazaar - ${name} | Bazaar</title></head><body><div role="main"><img src="/1.jpg" alt="${alt}"><div><h1>${name}</h1><p>${price}</p><div role="button">Message</div></div></div><p>${'About this place and those who sell here. '.repeat(12)}</p></body></html>`;
    const { status, page, listings } = readPage(openSavedPage(html, at), new URL(at));
    return { status, page, title: listings[0]?.listing.title };
  };

  test.each(['Photo of', 'Product photo of', 'Picture 1 of 5:', 'Bild von', 'Фото', '商品图：'])(
    'is read by it and its price: %s',
    (before) => {
      expect(read(`${before} ${NAME}`)).toMatchObject({ status: 'read', page: 'detail', title: NAME });
    },
  );

  test.each([
    ['no price', `Photo of ${NAME}`, 'Ask us', NAME],
    ['a picture of something else', 'Photo of our workshop in the hills', '75 €', NAME],
    ['a short name', 'Shop kettles', '75 €', 'Kettles'],
    ['a picture without words', '', '75 €', NAME],
    ['part of the name', 'Photo of Copper Kettle', '75 €', NAME],
  ])('is not with %s', (_, alt, price, name) => {
    expect(read(alt, price, name).page).not.toBe('detail');
  });
});
