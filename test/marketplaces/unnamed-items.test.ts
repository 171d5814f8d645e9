import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { TEXT } from './kitchen-shop';

const NAME = 'Zorvex Trail Runner 42';
const OFFERS = [
  'Oak Spoon Set',
  'Linen Apron Long',
  'Birch Tray Large',
  'Walnut Board',
  'Copper Kettle',
  'Steel Pan 26',
  'Glass Jar One',
  'Wool Throw',
];

const linked = OFFERS.map(
  (title, n) =>
    `<li class="rec"><a href="/p/rec-${n}"><img src="/${n}.jpg"></a><a href="/p/rec-${n}">${title}</a><span>$${n + 5}.00</span></li>`,
).join('');
const scripted = OFFERS.map(
  (title, n) =>
    `<div class="rec" onclick="go(${n})"><img src="/${n}.jpg"><div>${title}</div><span>$${n + 5}.00</span></div>`,
).join('');

function read(body: string, title = `${NAME} | Shop`) {
  const at = 'https://shop.example/p/77';
  const html = `<!doctype html><title>${title}</title><body><header><a href="/">Shop</a></header>${body}${TEXT}</body>`;
  const { status, page, cards, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, page, cards, titles: listings.map(({ listing }) => listing.title) };
}

const BUY = '<button>Add to cart</button>';
/** An item by name, in parts that nothing tells from others. */
const ITEMS: [what: string, item: string][] = [
  ['divs', `<div><img src="/z.jpg"><div>${NAME}</div><div>$89.00</div>${BUY}</div>`],
  ['spans', `<div><img src="/z.jpg"><p><span>${NAME}</span> <span>$89.00</span></p>${BUY}</div>`],
  [
    'a table',
    `<table><tr><td><img src="/z.jpg"></td><td>${NAME}</td><td>$89.00</td><td>${BUY}</td></tr></table>`,
  ],
  [
    'bold words',
    `<div><img src="/z.jpg"><b>${NAME}</b><br>$89.00<br><input type="submit" value="Buy now"></div>`,
  ],
  ['a font', `<div><img src="/z.jpg"><font size="5">${NAME}</font><p>$89.00</p>${BUY}</div>`],
  [
    'a div below the shop’s own heading',
    `<h1>Shop</h1><div><img src="/z.jpg"><div>${NAME}</div><div>$89.00</div>${BUY}</div>`,
  ],
];

describe.each([
  ['with links', `<ul>${linked}</ul>`],
  ['that scripts open', `<div>${scripted}</div>`],
])('recommendations %s', (_, others) => {
  test.each(ITEMS)('do not stand for the item in %s', (_what, item) => {
    expect(read(item + others)).toMatchObject({ status: 'read', page: 'detail' });
    expect(read(item + others).titles[0]).toBe(NAME);
  });

  test.each(ITEMS)('are a part of the page where its head does not name the item in %s', (_what, item) => {
    expect(read(item + others, 'Shop')).toMatchObject({ status: 'partial', cards: OFFERS.length + 1 });
  });
});

/** What has a button or a price beside a list and is nothing sold. */
test.each([
  ['a basket that opens', `<div class="drawer"><img src="/z.jpg"><p>$12.00</p>${BUY}</div>`],
  ['a quick look', `<div class="quick-view"><img src="/z.jpg"><p>$12.00</p>${BUY}</div>`],
  ['a window', `<div role="dialog"><img src="/z.jpg"><p>$12.00</p>${BUY}</div>`],
  [
    'a banner that leads on',
    '<div><img src="/b.jpg"><p>From $12.00</p><a class="btn" href="/p/sale">Buy now</a></div>',
  ],
  ['a picture that leads on', `<div><a href="/p/sale"><img src="/b.jpg"></a><p>From $12.00</p>${BUY}</div>`],
  ['a threshold', '<div><img src="/b.jpg"><p>Free shipping over $50</p><button>Subscribe</button></div>'],
  ['a button for all', `<div><img src="/b.jpg">${BUY}</div>`],
  ['a hidden part', `<div hidden><img src="/z.jpg"><p>$12.00</p>${BUY}</div>`],
])('a list beside %s is read whole', (_, beside) => {
  expect(read(`<h1>Kitchen</h1>${beside}<ul>${linked}</ul>`, 'Kitchen')).toMatchObject({
    status: 'read',
    page: 'list',
  });
});
