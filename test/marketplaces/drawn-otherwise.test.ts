import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const OFFERS = [
  ['Fennwick Copper Kettle', 24],
  ['Orbita Desk Lamp Grey', 61],
  ['Tallow Walnut Board', 31],
  ['Birch Serving Tray', 12],
] as const;
const all = (draw: (name: string, price: string, n: number) => string) =>
  OFFERS.map(([name, price], n) => draw(name, `${price},00 €`, n)).join('');

function read(body: string) {
  const at = 'https://shop.example/c/kitchen';
  const html = `<html lang="en"><head><title>Kitchen - Shop</title></head><body>${body}<p>${'About our shops and the people who work here. '.repeat(12)}</p></body></html>`;
  const { status, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, count: listings.length };
}

/** No reader takes these apart; that nothing was read of them must not pass for nothing there. */
describe('a page whose offers are drawn in what is for something else is not empty:', () => {
  test.each([
    [
      'buttons',
      `<main>${all((name, price, n) => `<button><img src="/${n}.jpg"><b>${name}</b><i>${price}</i></button>`)}</main>`,
    ],
    [
      'buttons without a main part',
      all((name, price, n) => `<button><img src="/${n}.jpg"><b>${name}</b><i>${price}</i></button>`),
    ],
    [
      'a list of links',
      `<main><nav>${all((name, price, n) => `<a href="/p/${n}"><b>${name}</b> <i>${price}</i></a>`)}</nav></main>`,
    ],
    [
      'the foot of the main part',
      `<main><footer>${all((name, price, n) => `<a href="/p/${n}"><b>${name}</b> <i>${price}</i></a>`)}</footer></main>`,
    ],
    [
      'one picture with parts',
      `<main><img src="/all.jpg" usemap="#m"><map name="m">${all((name, price, n) => `<area href="/p/${n}" alt="${name} ${price}">`)}</map></main>`,
    ],
    [
      'what is told only',
      `<main>${all((name, price, n) => `<div role="listitem" aria-label="${name}, ${price}"><img src="/${n}.jpg"></div>`)}</main>`,
    ],
    [
      'linked headings',
      `<main>${all((name, _, n) => `<h3><a href="/product/kettle-${n}">${name}</a></h3><p>Made by hand.</p>`)}</main>`,
    ],
    [
      'a document',
      '<main><embed src="/catalogue.pdf" type="application/pdf" width="900" height="1200"></main>',
    ],
    ['another document', '<main><object data="/list.html" width="900" height="1200"></object></main>'],
    ['a drawing', '<main><canvas width="1200" height="2000"></canvas></main>'],
  ])('%s', (_, body) => {
    expect(read(body).status).not.toBe('empty');
    expect(read(body).status).not.toBe('read');
  });

  const MENU = `<nav>${all((name, price, n) => `<a href="/p/${n}">${name} ${price}</a>`)}</nav>`;
  test.each([
    ['a menu that tells prices', MENU],
    [
      'a filter by price',
      '<main><form><label><input type="checkbox">10,00 – 20,00 €</label><label><input type="checkbox">20,00 – 30,00 €</label></form></main>',
    ],
    [
      'labels without pictures',
      '<main><label>Gift from 20,00 €</label><label>Gift from 50,00 €</label></main>',
    ],
    ['a dialog', `<dialog>${all((name, price) => `<p aria-label="${name} ${price}"></p>`)}</dialog>`],
    ['a low drawing', '<main><canvas width="900" height="200"></canvas></main>'],
    ['a hidden document', '<main><object data="/x.html" width="900" height="1200" hidden></object></main>'],
    [
      'headings of what people wrote',
      `<main>${all((name, _, n) => `<h3><a href="/p/${n}-how-we-made-it">${name}</a></h3>`)}</main>`,
    ],
  ])('but is with %s', (_, body) => {
    expect(read(`${body}<main><p>${'We tell here how we work and why. '.repeat(12)}</p></main>`).status).toBe(
      'empty',
    );
  });
});
