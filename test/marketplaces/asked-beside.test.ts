import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { OFFERS, TEXT } from './kitchen-shop';

const NAME = 'Zorvex Trail Runner 42';

const cards = (count: number) =>
  OFFERS.slice(0, count)
    .map(
      (name, n) =>
        `<li class="c"><a href="/p/x-${n}"><img src="/${n}.jpg"></a><a href="/p/x-${n}">${name}</a><span>$${n + 5}.00</span></li>`,
    )
    .join('');

function read(heading: string, body: string) {
  const at = 'https://shop.example/something';
  const html = `<!doctype html><title>${heading} | Shop</title><body><header><a href="/">Shop</a></header><main>${body}</main>${TEXT}</body>`;
  const { status, page, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, page, titles: listings.map(({ listing }) => listing.title) };
}

/** How items are offered where no button is known that sells. */
const ITEMS: [what: string, shown: string][] = [
  ['a button in words of its own', '<img src="/z.jpg"><p>$89.00</p><button>Grab yours</button>'],
  ['no button', '<img src="/z.jpg"><p class="price">$89.00</p>'],
  [
    'a button of a picture',
    '<p>$89.00</p><form action="/add" method="post"><button><svg></svg></button></form>',
  ],
  ['a price in pieces', '<div><span>$</span><span>89</span><sup>00</sup></div>'],
  ['a messenger', '<p>$89.00</p><a href="https://wa.me/123">WhatsApp us</a>'],
  ['nothing left of it', '<img src="/z.jpg"><p>Sold out</p>'],
  ['a bid', '<img src="/z.jpg"><p>Current bid $89.00</p>'],
  ['a day’s rent', '<p>$89.00 / day</p><button>Rent</button>'],
];

describe.each([5, 9])('an item beside %i others is not lost with', (count) => {
  test.each(ITEMS)('%s', (_, shown) => {
    const { titles } = read(
      NAME,
      `<h1>${NAME}</h1>${shown}<h2>You may also like</h2><ul>${cards(count)}</ul>`,
    );
    expect(titles).toContain(NAME);
  });

  test.each(ITEMS)('%s, and no heading of the others', (_, shown) => {
    const { titles, status } = read(NAME, `<h1>${NAME}</h1>${shown}<ul>${cards(count)}</ul>`);
    expect(titles.includes(NAME) || status === 'partial').toBe(true);
  });
});

/** What stands above a list and asks nothing for what its heading names. */
test.each([
  ['a range', '<div><span>$5.00</span> - <span>$99.00</span></div>'],
  ['links to ranges', '<div><h3>Price</h3><a href="?p=1">$5 - $10</a> <a href="?p=2">$10 - $20</a></div>'],
  ['a threshold', '<p>Free shipping over $50</p>'],
  ['where prices begin', '<p>Starting at $5.00</p>'],
  ['a sentence', '<p>Our things are made by hand and cost from $5.00 to $99.00 each.</p>'],
  ['a basket', '<a href="/cart">$12.00</a>'],
  ['an advertisement', '<div><img src="/b.jpg"><p>$12.00</p><a href="/collections/sale">Shop now</a></div>'],
  ['a present', '<p>Get a $10 voucher</p>'],
  ['what comes', '<p>Coming soon: our winter range</p>'],
  ['a box to tick', '<label><input type="checkbox"> Sold out</label>'],
])('a list below %s is read whole, as one', (_, above) => {
  const { status, page, titles } = read(
    'Kitchen things',
    `<h1>Kitchen things</h1>${above}<ul>${cards(6)}</ul>`,
  );
  expect({ status, page }).toEqual({ status: 'read', page: 'list' });
  expect(titles).toEqual(OFFERS.slice(0, 6));
});

describe('one or two that stand out beside a list are read with it:', () => {
  const big = (n: number, place = '/p/x-') =>
    `<div class="hero"><a href="${place}9${n}"><img src="/h.jpg"></a><h2><a href="${place}9${n}">Big Enamel Pot ${n}</a></h2><p>$70.00</p></div>`;
  test.each([
    ['one above', big(1), ''],
    ['one below', '', big(1)],
    ['two above', big(1) + big(2), ''],
    ['one on each side', big(1), big(2)],
    ['one in a section', `<section>${big(1)}</section>`, ''],
  ])('%s', (_, above, below) => {
    const { status, titles } = read('Kitchen', `<h1>Kitchen</h1>${above}<ul>${cards(5)}</ul>${below}`);
    expect(status).toBe('read');
    expect(titles).toContain('Big Enamel Pot 1');
    expect(titles).toHaveLength(5 + `${above}${below}`.split('class="hero"').length - 1);
  });

  test.each([
    [
      'an article',
      '<div class="hero"><a href="/blog/pots"><img src="/h.jpg"></a><h2><a href="/blog/pots">How to choose</a></h2></div>',
    ],
    [
      'a category',
      '<div class="hero"><a href="/c/pots"><img src="/h.jpg"></a><h2><a href="/c/pots">Pots and pans</a></h2><p>From $7.00</p></div>',
    ],
    ['a picture alone', '<div class="hero"><a href="/p/x-99"><img src="/h.jpg"></a></div>'],
    ['another shop’s', big(1, 'https://other.example/p/x-')],
    ['one that is in the list', big(1).replaceAll('/p/x-91', '/p/x-1')],
  ])('but not %s', (_, above) => {
    const { titles } = read('Kitchen', `<h1>Kitchen</h1>${above}<ul>${cards(5)}</ul>`);
    expect(titles).toEqual(OFFERS.slice(0, 5));
  });
});

describe('two offers behind one counting address', () => {
  const ad = (n: number, name: string) =>
    `<li class="c"><a href="https://count.example/c?u=${n}"><img src="/a${n}.jpg"></a><a href="https://count.example/c?u=${n}">${name}</a><span>$3.00</span></li>`;
  test.each([
    ['Enamel Mug Blue', 'Steel Ladle'],
    ['Cotton Towel', 'Brass Hook Small'],
    ['Clay Pot', 'Paper Lamp White'],
    ['手作り陶器の皿', '青いガラスの瓶'],
    ['Льняной фартук', 'Медный чайник'],
  ])('are two where their names have nothing alike: %s, %s', (one, other) => {
    const { titles } = read('Kitchen', `<h1>Kitchen</h1><ul>${cards(5)}${ad(1, one)}${ad(2, other)}</ul>`);
    expect(titles).toEqual(expect.arrayContaining([one, other]));
  });
  test('are one where the second is the first, shortened', () => {
    const { titles } = read(
      'Kitchen',
      `<h1>Kitchen</h1><ul>${cards(5)}${ad(1, 'Enamel Mug Blue Large')}${ad(2, 'Enamel Mug Blue…')}</ul>`,
    );
    expect(titles).toHaveLength(6);
  });
});

describe('of numbers side by side the first is the price', () => {
  const priced = (inner: string) => {
    const list = OFFERS.slice(0, 4).map(
      (name, n) =>
        `<li class="c"><a href="/p/x-${n}"><img src="/${n}.jpg"><b>${name}</b></a><div class="pr">${inner}</div></li>`,
    );
    const at = 'https://shop.example/kitchen';
    const html = `<!doctype html><title>Kitchen</title><main><h1>Kitchen</h1><ul>${list.join('')}</ul></main>${TEXT}`;
    return readPage(openSavedPage(html, at), new URL(at)).listings[0]?.listing.price;
  };
  test.each([
    ['<span>AED</span> <b>5.50</b><span>99</span>', 5.5],
    ['<span>$5.50</span><span class="td--lt">$99</span>', 5.5],
    ['<span>$25</span><span>$99</span>', 25],
    ['<span>$25</span><del>99</del>', 25],
    ['<span>$25</span><span class="old">99</span>', 25],
    ['<span>25,90 €</span><span>99 €</span>', 25.9],
    // Cents stay cents.
    ['<span>$25</span><sup>99</sup>', 25.99],
    ['<span>25</span><span class="cents">99 €</span>', 25.99],
    ['<span>$</span><span>25</span><span>99</span>', 25.99],
    ['<span class="price">25<sup>99</sup></span>', 25.99],
    ['<span>$25.</span><span>99</span>', 25.99],
  ])('%s', (inner, price) => {
    expect(priced(inner)).toBe(price);
  });
});

test.each([
  [`<h1>${NAME} <span class="price">$55.50</span></h1>`, 55.5],
  [`<h1><span>${NAME}</span> <b>55,50 €</b></h1>`, 55.5],
  [`<h1>${NAME}<br><small>$55.50</small></h1>`, 55.5],
  [`<h1>${NAME} <em>£55</em></h1>`, 55],
  [`<h1>${NAME} <strong>Rs. 550</strong></h1>`, 550],
])('a price at the end of a heading is no part of the name: %s', (heading, price) => {
  const at = 'https://shop.example/something';
  const html = `<!doctype html><title>${NAME} | Shop</title><main>${heading}<button>Add to cart</button></main>${TEXT}`;
  const { listings } = readPage(openSavedPage(html, at), new URL(at));
  expect(listings[0]?.listing).toMatchObject({ title: NAME, price });
});

test.each(['Mug', 'Bike', 'Old shoes', 'Nike runners', 'Desk lamp'])(
  'where an offer is, is not its name: %s',
  (name) => {
    const list = ['London, United Kingdom', 'Austin, TX', 'Lyon, France', 'San Francisco, CA'].map(
      (place, n) =>
        `<div class="x1"><a href="/item/${n}77"><img src="/${n}.jpg" alt=""><div><span>£${n + 5}</span></div><div><span>${name} ${'abcd'[n]}</span></div><div><span>${place}</span></div></a></div>`,
    );
    const at = 'https://shop.example/near';
    const html = `<!doctype html><title>Near you</title><main>${list.join('')}</main>${TEXT}`;
    const { listings } = readPage(openSavedPage(html, at), new URL(at));
    expect(listings.map(({ listing }) => listing.title)).toEqual([...'abcd'].map((end) => `${name} ${end}`));
  },
);
