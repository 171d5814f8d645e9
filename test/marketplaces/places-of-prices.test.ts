import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { readFirstCard } from './plain-shop';

const NAMES = ['Oak Spoon Set', 'Linen Apron Long', 'Birch Tray Large', 'Walnut Board Round'];

function readList(card: (name: string, n: number) => string) {
  const at = 'https://shop.example/search?q=kitchen';
  const html = `<html lang="en"><head><title>Kitchen</title></head><body><main><h1>Kitchen</h1><ul>${NAMES.map((name, n) => `<li class="k3">${card(name, n)}</li>`).join('')}</ul></main></body></html>`;
  const { status, listings } = readPage(openSavedPage(html, at), new URL(at));
  return {
    status,
    titles: listings.map(({ listing }) => listing.title),
    urls: listings.map(({ listing }) => listing.url),
  };
}

describe('a number alone', () => {
  test.each([
    ['<span class="price">99,99</span>', 99.99],
    ['<strong class="sales-price__current">1.099,00</strong>', 1099],
    ['<b data-testid="price-final">۱۲٬۹۰۰٬۰۰۰</b>', 12900000],
    ['<span data-qa="preis">249</span>', 249],
    ['<em class="prix">1 299,90</em>', 1299.9],
    ['<i data-test="cena">15 990</i>', 15990],
  ])('is what is asked, in the place of a price: %s', (price, amount) => {
    expect(readFirstCard(price)).toMatchObject({ status: 'read', count: 4, price: amount });
  });

  test.each([
    ['<span class="stock">99,99</span><span class="price">12,00 €</span>', 12],
    ['<span class="old-price">99,99</span><span class="price">12,00 €</span>', 12],
    ['<span class="price">99 of 100 left</span><span class="k1">12,00 €</span>', 12],
    ['<span class="price-filter">99</span><span class="k1">12,00 €</span>', 12],
    ['<span class="price">1.2.3</span><span class="k1">12,00 €</span>', 12],
  ])('is not, where an amount with a sign says so: %s', (price, amount) => {
    expect(readFirstCard(price)).toMatchObject({ price: amount, currency: 'EUR' });
  });
});

describe('a dash for cents behind a point', () => {
  test.each([
    ['45.-', 'shop.ch', 45, 'CHF'],
    ['CHF 249.–', 'shop.ch', 249, 'CHF'],
    ["1'299.–", 'shop.ch', 1299, 'CHF'],
    ['350.—', 'shop.ch', 350, 'CHF'],
    ['89.-', 'shop.example', 89, 'EUR'],
  ])('ends a price: %s at %s', (text, host, price, currency) => {
    expect(readFirstCard(text, { lang: 'de', host })).toMatchObject({ status: 'read', price, currency });
  });

  test.each(['1.-Introducción', '2.- Texto', 'Nr. 3.-5.', '4.-6. Woche', '7.-a'])('is none in %s', (text) => {
    expect(readFirstCard(text, { lang: 'de', host: 'shop.ch' }).count).toBe(0);
  });
});

describe('the foot of a card', () => {
  const foot = (around: string) => (name: string, n: number) =>
    `<${around}><a href="/p/x-${n}"><img src="/${n}.jpg" alt=""></a><footer><a href="/p/x-${n}"><b>${n + 3},50 €</b><p>${name}</p></a></footer></${around}>`;

  test.each(['article', 'div', 'section', 'article class="card"', 'div role="group"'])(
    'is read with it, in %s',
    (around) => {
      expect(readList(foot(around))).toMatchObject({ status: 'read', titles: NAMES });
    },
  );

  test('but not the page’s', () => {
    const at = 'https://shop.example/c/kitchen';
    const cards = NAMES.map((name, n) => foot('div')(name, n)).join('');
    const html = `<html><head><title>Kitchen</title></head><body><main><h1>Kitchen</h1><p>${'Nothing is here today. '.repeat(30)}</p></main><footer><div>${cards}</div></footer></body></html>`;
    const { status, listings } = readPage(openSavedPage(html, at), new URL(at));
    expect(listings).toEqual([]);
    expect(status).not.toBe('read');
  });
});

describe('links by way of a program that counts', () => {
  const through = (program: string) => (name: string, n: number) =>
    `<a href="${program}AbC${n}dEf"><img src="/${n}.jpg" alt=""></a><h3><a href="${program}AbC${n}dEf">${name}</a></h3><span>${n + 3},50 €</span>`;

  test.each([
    '/adcr.nhn?x=',
    '/relocator/relocate?offerKey=',
    '/click?i=',
    '/redirect.php?token=',
    '/out?m=',
  ])('lead to one offer each: %s', (program) => {
    const read = readList(through(program));
    expect(read).toMatchObject({ status: 'read', titles: NAMES });
    expect(new Set(read.urls).size).toBe(4);
  });

  test.each([
    '/p/oak-17.html?from=',
    '/item-17?ref=',
    '/clicks/17?utm_source=',
    '/outlet?page=',
    '/redirections?from=',
    '/click?url=%2Foak-17.html&spc=',
  ])('of others lead to one page: %s', (program) => {
    expect(new Set(readList(through(program)).urls).size).toBeLessThan(4);
  });
});
