import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { STORY } from './made-up-offers';

const BOARDS = [
  'Maple Hill Walnut Cutting Board',
  'Fennwick Oak Bread Board',
  'Tallow and Pine Cheese Board',
];
const LAMPS = [
  'Orbita Desk Lamp with Dimmer',
  'Lumen Bike Light Set',
  'Nordwind Floor Lamp Tall',
  'Hazel Row Bedside Lamp',
  'Kestrel Reading Lamp Clip',
  'Brightwater Garden Lantern',
];
const card = (name: string, at: number) =>
  `<li class="card"><a href="/x/board-${at}"><img src="/${at}.jpg"><h3>${name}</h3></a><b>€2${at}.50</b></li>`;
const GRID = `<ul>${BOARDS.map(card).join('')}</ul>`;

function read(beside: string, at = 'https://shop.example/c/home') {
  const html = `<!doctype html><html><head><title>Home | Shop</title></head><body><main><h1>Home</h1>${GRID}${beside}${STORY}</main></body></html>`;
  const { status, reason, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, reason, titles: listings.map(({ listing }) => listing.title) };
}

const all = (make: (name: string, at: number) => string) => `<section>${LAMPS.map(make).join('')}</section>`;
/** Every block of another make: no list by its markup. */
const mixed = (make: (name: string, at: number) => string) =>
  all((name, at) => `<div class="b${String.fromCharCode(97 + at)}">${make(name, at)}</div>`);

describe('a list that was read beside one that was not is part of a page', () => {
  test.each<[string, string]>([
    ['lines without pictures', all((name, at) => `<p><a href="/x/lamp-${at}">${name}</a> €3${at}.00</p>`)],
    [
      'blocks of many makes',
      mixed(
        (name, at) => `<a href="/x/lamp-${at}"><img src="/l${at}.jpg"><h4>${name}</h4></a><i>€3${at}</i>`,
      ),
    ],
    [
      'blocks of many makes without a price, at addresses of offers',
      mixed((name, at) => `<a href="/product/lamp-${at}"><img src="/l${at}.jpg"><h4>${name}</h4></a>`),
    ],
    [
      'blocks of many makes without a price, marked as goods',
      mixed(
        (name, at) => `<a data-product-id="${at}1" href="/x/lamp-${at}"><img src="/l${at}.jpg">${name}</a>`,
      ),
    ],
    [
      'cards that lead to a brand as well, without a picture',
      all(
        (name, at) =>
          `<div><a href="/x/lamp-${at}">${name}</a><a href="/brand/lumen-and-sons">Lumen and Sons</a><b>€3${at}</b></div>`,
      ),
    ],
    [
      'lines whose prices have to be asked for',
      all((name, at) => `<p><a href="/x/lamp-${at}">${name}</a> <i>Price on request</i></p>`),
    ],
    [
      'lines in what holds cards as well, whatever it is called',
      `<div class="cart-grid"><ul>${BOARDS.map((name, at) => card(name, at + 3)).join('')}</ul>${all((name, at) => `<p><a href="/x/lamp-${at}">${name}</a> €3${at}.00</p>`)}</div>`,
    ],
  ])('%s', (_, beside) => {
    const { status, reason, titles } = read(beside);
    expect({ status, reason }).toEqual({ status: 'partial', reason: 'layout-changed' });
    expect(titles).toEqual(expect.arrayContaining(BOARDS));
  });

  test('cards that scripts open are read with the others', () => {
    const beside = all(
      (name, at) => `<div class="t"><img src="/l${at}.jpg"><h4>${name}</h4><b>€3${at}</b></div>`,
    );
    expect(read(beside)).toMatchObject({ status: 'read', titles: [...BOARDS, ...LAMPS] });
  });

  const PRICES = ['Under €25', '€25 – €50', '€50 – €100', 'Over €100'];
  test.each<[string, string]>([
    [
      'prices to filter by',
      `<ul>${PRICES.map((text, at) => `<li><a href="/c/home/price-${at}">${text} <i>(12 items found)</i></a></li>`).join('')}</ul>`,
    ],
    [
      'prices to filter by, in a filter',
      `<div class="filters">${all((name, at) => `<a href="/c/home/like-${at}">${name} <b>€${at}0</b></a>`)}</div>`,
    ],
    [
      'thresholds of delivery',
      ['€20', '€50', '€90']
        .map(
          (sum, at) =>
            `<div><a href="/delivery/zone-${at}"><b>Free over ${sum}</b> Delivery to zone number ${at}</a></div>`,
        )
        .join(''),
    ],
    [
      'promotions',
      ['Gifts under €50', 'Save €20', 'Up to €90 off']
        .map(
          (text, at) =>
            `<a class="p${at}" href="/promo/${at}"><img src="/p${at}.jpg"><h3>${text}</h3><p>Shop the collection</p></a>`,
        )
        .join(''),
    ],
    [
      'a basket',
      `<div class="mini-cart">${all((name, at) => `<p><a href="/x/lamp-${at}">${name}</a> €3${at}.00</p>`)}</div>`,
    ],
    [
      'a menu',
      `<div role="navigation">${all((name, at) => `<p><a href="/x/lamp-${at}">${name}</a> €3${at}.00</p>`)}</div>`,
    ],
    [
      'articles',
      all(
        (name, at) =>
          `<article class="a${at}"><a href="/blog/${at}-how"><img src="/a${at}.jpg"><h3>How to choose a ${name}</h3></a><p>Good ones cost from €30 to €90, and the dear ones last for many years.</p></article>`,
      ),
    ],
    [
      'the same items, last seen',
      BOARDS.map((name, at) => `<p class="r${at}"><a href="/x/board-${at}">${name}</a> €2${at}.50</p>`).join(
        '',
      ),
    ],
    [
      'advertisements that lead to others',
      all((name, at) => `<p><a href="https://ads${at}.example/${at}">${name}</a> €3${at}.00</p>`),
    ],
    [
      'two that are recommended',
      LAMPS.slice(0, 2)
        .map((name, at) => `<p><a href="/x/lamp-${at}">${name}</a> €3${at}.00</p>`)
        .join(''),
    ],
    [
      'plans',
      ['Basic care', 'Better care', 'Best of care']
        .map((name, at) => `<div class="plan"><img src="/i${at}.png"><h4>${name}</h4><b>€${at + 3}</b></div>`)
        .join(''),
    ],
  ])('near miss: %s', (_, beside) => expect(read(beside)).toMatchObject({ status: 'read', titles: BOARDS }));
});
