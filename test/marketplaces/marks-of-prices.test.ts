import { describe, expect, test } from 'vitest';
import { readFirstCard, readItem } from './plain-shop';

const BUTTON = '<button>Add to cart</button>';

describe('a label and its value without a colon between them', () => {
  test.each([
    ['de', '<ul><li>Größe<span>42</span></li><li>Marke<span>Fennwick</span></li></ul>'],
    ['fr', '<div><p>Marque<b>Fennwick</b></p></div>'],
    ['es', '<table><tr><td>Marca <strong>Fennwick</strong></td></tr></table>'],
    ['pl', '<p>Marka<a href="/m/fennwick">Fennwick</a></p>'],
    ['en', '<ul><li><b>Brand</b> Fennwick</li><li><b>Size</b> 42</li></ul>'],
    ['ru', '<p><span>Бренд</span> Fennwick<br><span>Размер</span> 42</p>'],
    ['en', '<div><div>Trademark</div><div>Fennwick</div></div>'],
  ])('names the brand, in %s: %s', (lang, rows) => {
    expect(readItem(`${rows}<p>12,00 €</p>${BUTTON}`, { lang }).brand).toBe('Fennwick');
  });

  test.each([
    '<ul><li>Brand store<span>Fennwick</span></li></ul>',
    '<p>Brand of the engine <b>Fennwick</b></p>',
    '<ul><li>Brand<span>Fennwick</span><span>Acme</span></li></ul>',
    '<p>Our brand <b>promise</b> to you</p>',
    '<ul><li>Brand<span>not specified</span></li></ul>',
    '<p><b>Brand</b> has to be chosen by whoever orders it, out of the list that lies beside the basket</p>',
  ])('names none: %s', (rows) => {
    expect(readItem(`${rows}<p>12,00 €</p>${BUTTON}`).brand).toBeUndefined();
  });
});

describe('what is asked, beside the price of before', () => {
  test.each([
    '<div class="prc-box-orgnl">109,00 €</div><div class="prc-box-dscntd">89,00 €</div>',
    '<span class="prc-org">109,00 €</span><span class="prc-dsc">89,00 €</span>',
    '<p class="barre">109€<sup>00</sup></p><span class="price-main">89€<sup>00</sup></span>',
    '<div data-test-id="prev-price"><span>109,00</span> €</div><div><span>89,00 €</span></div>',
    '<p class="product-price__small">109,00 €</p><p class="product-price__big">89,00 €</p>',
    '<span data-qa="price-old">109,00 €</span><span>89,00 €</span>',
    '<span class="precio-anterior">109,00 €</span><span class="precio">89,00 €</span>',
    '<span>109,00 €</span><span class="discounted-price">89,00 €</span>',
  ])('is told by names of places: %s', (prices) => {
    expect(readItem(`<div>${prices}</div>${BUTTON}`)).toMatchObject({ price: 89, currency: 'EUR' });
  });

  test.each([
    '<span class="price-organic">89,00 €</span><span>109,00 €</span>',
    '<span class="previewer">89,00 €</span><span>109,00 €</span>',
    '<span class="before-after">89,00 €</span>',
    '<span class="discount-price-list">89,00 €</span>',
    '<span class="bigger">89,00 €</span><span>109,00 €</span>',
  ])('is the first where names say nothing: %s', (prices) => {
    expect(readItem(`<div>${prices}</div>${BUTTON}`)).toMatchObject({ price: 89 });
  });
});

describe('the sign of a currency', () => {
  test.each([
    [
      'around digits and cents',
      '<span><span class="v">2399</span><span class="p">,00</span></span> zł',
      2399,
      'PLN',
    ],
    ['around two pieces', '<b><i>1249</i><i>,90</i></b> kr.', 1249.9, 'SEK'],
    ['behind a dash', '<span>599,–</span><span> €</span>', 599, 'EUR'],
    ['behind a dash, in a part of its own', '<span><span>1.099,-</span></span><sup>€</sup>', 1099, 'EUR'],
    ['before, around two pieces', '€ <span><span>48</span><span>,50</span></span>', 48.5, 'EUR'],
  ])('may stand %s', (_, price, amount, currency) => {
    expect(readFirstCard(price)).toMatchObject({ status: 'read', price: amount, currency });
  });

  test.each([
    ['nl', 'shop.nl', 'EUR'],
    ['de', 'shop.example', 'EUR'],
    ['de-CH', 'shop.ch', 'CHF'],
    ['da', 'shop.example', 'DKK'],
    ['sv', 'shop.example', 'SEK'],
  ])('is left out before a dash, in %s at %s', (lang, host, currency) => {
    expect(readFirstCard('499,-', { lang, host })).toMatchObject({ price: 499, currency });
  });

  test.each([
    '<meta itemprop="priceCurrency" content="EUR"><meta itemprop="price" content="249.00"><b>249 <sup>00</sup></b>',
    '<meta itemprop="priceCurrency" content="EUR"><span itemprop="price" content="249">249,–</span>',
  ])('may be told by marks of the card only: %s', (price) => {
    expect(readFirstCard(`<span class="price">${price}</span>`)).toMatchObject({
      price: 249,
      currency: 'EUR',
    });
  });

  test.each([
    ['15,00 €', 15, 'EUR'],
    ['$15.00', 15, 'USD'],
  ])('that is shown counts before marks: %s', (shown, price, currency) => {
    const marks = '<meta itemprop="price" content="99"><meta itemprop="priceCurrency" content="GBP">';
    expect(readFirstCard(`${marks}${shown}`)).toMatchObject({ price, currency });
  });
});
