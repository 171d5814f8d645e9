import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { NAMES, STORY } from './made-up-offers';

/** What is read of a list whose offers no element holds one by one. */
function read(body: string, at = 'https://shop.example/c/home', title = 'Home') {
  const html = `<!doctype html><html lang="en"><head><title>${title} | Shop</title></head><body><header><nav><a href="/c/new">New in</a></nav></header><main><h1>${title}</h1>${body}${STORY}</main></body></html>`;
  const { page, status, cards, listings } = readPage(openSavedPage(html, at), new URL(at));
  const all = listings.map(({ listing }) => listing);
  return { page, status, cards, titles: all.map((each) => each.title), all };
}

const each = (make: (name: string, at: number) => string): string => NAMES.map(make).join('');
const link = (name: string, at: number): string => `<a href="/x/item-${at}">${name}</a>`;
const picture = (at: number): string => `<img src="/${at}.jpg">`;
const price = (at: number): string => `$1${at}.50`;
const buy = '<button>Add to cart</button>';

const LINKED: [string, string][] = [
  ['terms and descriptions', `<dl>${each((n, at) => `<dt>${link(n, at)}</dt><dd>${price(at)}</dd>`)}</dl>`],
  [
    'a term with two descriptions',
    `<dl>${each((n, at) => `<dt>${picture(at)}${link(n, at)}</dt><dd>Made of wood</dd><dd>${price(at)}</dd>`)}</dl>`,
  ],
  [
    'a heading, a picture and a price in turn',
    `<div>${each((n, at) => `<h3>${link(n, at)}</h3>${picture(at)}<p>${price(at)}</p>`)}</div>`,
  ],
  [
    'a linked picture, a linked heading and a price',
    `<div>${each((n, at) => `${link(picture(at), at)}<h4>${link(n, at)}</h4><p>${price(at)}</p>`)}</div>`,
  ],
  [
    'a linked card without its price, and the price',
    `<div>${each((n, at) => `${link(`${picture(at)}<b>${n}</b>`, at)}<span>${price(at)}</span>`)}</div>`,
  ],
  ['lines parted by breaks', `<p>${each((n, at) => `${link(n, at)} ${price(at)}<br>`)}</p>`],
  [
    'three lines each, parted by breaks',
    `<div>${each((n, at) => `${link(picture(at), at)}<br>${link(n, at)}<br>${price(at)}<br><br>`)}</div>`,
  ],
  [
    'two rows of a table each',
    `<table>${each((n, at) => `<tr><td rowspan="2">${picture(at)}</td><td>${link(n, at)}</td></tr><tr><td>${price(at)}</td></tr>`)}</table>`,
  ],
  [
    'two rows of as many cells',
    `<table>${each((n, at) => `<tr><td>${link(n, at)}</td><td>in stock</td></tr><tr><td>${price(at)}</td><td>per piece</td></tr>`)}</table>`,
  ],
  [
    'names and prices as points in turn',
    `<ul>${each((n, at) => `<li>${link(n, at)}</li><li>${price(at)}</li>`)}</ul>`,
  ],
];

const UNLINKED: [string, string][] = [
  [
    'a picture, a heading, a price and a button in turn',
    `<div>${each((n, at) => `${picture(at)}<h3>${n}</h3><p>${price(at)}</p>${buy}`)}</div>`,
  ],
  [
    'headings with a form for each',
    `<div>${each((n, at) => `<h3>${n}</h3><p>${price(at)}</p><form><p>${buy}</p></form>`)}</div>`,
  ],
  [
    'names in bold, parted by lines',
    `<div>${each((n, at) => `<b>${n}</b><br>Price: ${price(at)} ${buy}<hr>`)}</div>`,
  ],
  [
    'a heading, a picture and a price without links',
    `<div>${each((n, at) => `<h3>${n}</h3>${picture(at)}<p>${price(at)}</p>`)}</div>`,
  ],
];

const GRID = `<ul>${['One', 'Two', 'Three'].map((n, at) => `<li class="card"><a href="/x/board-${at}">${picture(at)}<h3>Bread Board ${n}</h3></a><b>€2${at}.50</b></li>`).join('')}</ul>`;
const OF_GRID = ['Bread Board One', 'Bread Board Two', 'Bread Board Three'];

describe('offers that stand in a row are read', () => {
  test.each([...LINKED, ...UNLINKED])('%s', (_, body) => {
    const { page, status, titles, all } = read(body);
    expect({ page, status, titles }).toEqual({ page: 'list', status: 'read', titles: NAMES });
    expect(all.map((listing) => [listing.price, listing.currency])).toEqual(
      NAMES.map((_, at) => [10.5 + at, 'USD']),
    );
  });

  test.each(LINKED)('each at its own address: %s', (_, body) => {
    expect(read(body).all.map(({ url }) => url)).toEqual(
      NAMES.map((_, at) => `https://shop.example/x/item-${at}`),
    );
  });

  test.each([...LINKED, ...UNLINKED])('beside a list of cards: %s', (_, body) => {
    const { status, titles } = read(GRID + body);
    expect({ status, titles: new Set(titles) }).toEqual({
      status: 'read',
      titles: new Set([...OF_GRID, ...NAMES]),
    });
  });

  test('one of them sold out', () => {
    const body = each(
      (n, at) => `<h3>${link(n, at)}</h3>${picture(at)}<p>${at === 2 ? 'Back in spring' : price(at)}</p>`,
    );
    expect(read(`<div>${body}</div>`)).toMatchObject({ status: 'read', titles: NAMES });
  });

  test.each(LINKED)('below an item: %s', (_, body) => {
    const item = `<p>$44.00</p>${buy}<h2>You may also like</h2>${body}`;
    const { page, titles, all } = read(item, 'https://shop.example/x/bowl-100', 'Walnut Bowl, Large');
    expect({ page, titles }).toEqual({ page: 'detail', titles: ['Walnut Bowl, Large', ...NAMES] });
    expect(all[0]?.price).toBe(44);
  });
});

describe('a row that cannot be parted for sure is never read as something else', () => {
  test.each<[string, string]>([
    [
      'buttons, and one offer without',
      `<div>${each((n, at) => `<h3>${n}</h3>${at === 2 ? '' : `<p>${price(at)}</p>${buy}`}`)}</div>`,
    ],
    ['terms without links', `<dl>${each((n, at) => `<dt>${n}</dt><dd>${price(at)}</dd>`)}</dl>`],
    ['lines of a text', `<pre>${each((n, at) => `${n}   ${price(at)}\n`)}</pre>`],
    ['lines of a paragraph', `<p>${each((n, at) => `${n} ${price(at)}<br>`)}</p>`],
    [
      'names in one row of a table, prices in the next',
      `<table><tr>${each((n, at) => `<td>${link(n, at)}</td>`)}</tr><tr>${each((_, at) => `<td>${price(at)}</td>`)}</tr></table>`,
    ],
  ])('%s', (_, body) => {
    expect(read(body)).toMatchObject({ page: 'other', status: 'unreadable', titles: [] });
  });
});

describe('what only looks like such a row has no offers', () => {
  test.each<[string, string]>([
    [
      'prices of delivery',
      '<dl><dt>Standard delivery</dt><dd>$4.95</dd><dt>Express delivery</dt><dd>$9.95</dd><dt>Next day delivery</dt><dd>$14.95</dd></dl>',
    ],
    [
      'plans',
      '<div><h3>Starter plan</h3><p>$9.00</p><button>Choose plan</button><h3>Growing team</h3><p>$19.00</p><button>Choose plan</button><h3>Enterprise</h3><p>$99.00</p><button>Choose plan</button></div>',
    ],
    [
      'questions',
      `<dl>${each((n, at) => `<dt><a href="#q${at}">What does the ${n} cost?</a></dt><dd>It costs ${price(at)} within the country, and takes three days.</dd>`)}</dl>`,
    ],
    [
      'news of money',
      `<div>${each((n, at) => `<h3><a href="/news/${at}">${n} makers raise money</a></h3>${picture(at)}<p>They took in ${price(at)} million from a founder who started in a garage.</p>`)}</div>`,
    ],
    [
      'offers of as many other shops',
      `<div>${each((n, at) => `<h3><a href="https://shop${at}.example/x/1${at}">${n}</a></h3><p>${price(at)}</p>`)}</div>`,
    ],
    [
      'facts of one thing',
      '<dl><dt><a href="/help/price">Price of entry</a></dt><dd>$10.00</dd><dt><a href="/help/age">Age of guests</a></dt><dd>12 years</dd><dt><a href="/help/place">Place and time</a></dt><dd>Hall 2</dd></dl>',
    ],
  ])('%s', (_, body) => {
    expect(read(body).titles).toEqual([]);
  });

  test('sizes of one item, with a button each', () => {
    const sizes = ['Small', 'Medium', 'Large'].map((size, at) => `<b>${size}</b> ${price(at)} ${buy}<br>`);
    const reading = read(`${picture(1)}<div>${sizes.join('')}</div>`, undefined, 'Walnut Bowl');
    expect(reading).toMatchObject({ page: 'detail', titles: ['Walnut Bowl'] });
  });
});
