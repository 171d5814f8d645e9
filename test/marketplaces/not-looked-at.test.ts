import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const NAMES = ['Walnut Bread Board', 'Nordwind Steel Bottle', 'Tallow Beard Balm', 'Orbita Desk Lamp'];
const ABOUT = `<p>${'About delivery and returns of what we make. '.repeat(12)}</p>`;
const card = (name: string, at: number, kind = 'product'): string =>
  `<li class="${kind}"><a href="/p/${name.toLowerCase().replaceAll(' ', '-')}"><img src="${at}.jpg"><h3>${name}</h3></a><p>$${at + 9}.00</p></li>`;
const cards = NAMES.map((name, at) => card(name, at)).join('');

function read(body: string, title = 'All goods | Shop', at = 'https://shop.example/all') {
  const page = openSavedPage(`<title>${title}</title><body>${body}${ABOUT}</body>`, at);
  const { status, reason, listings } = readPage(page, new URL(at));
  return { status, reason, titles: listings.map(({ listing }) => listing.title), listings };
}

const item = (field: string): string =>
  `<h1>Acme Running Shoes</h1><img src="a.jpg" alt="Acme Running Shoes"><p>$49.00</p>${field}<button>Add to cart</button>`;
const readItem = (field: string) =>
  read(item(field), 'Acme Running Shoes | Shop', 'https://shop.example/p/acme-running-shoes-12001');
const select = (options: readonly string[], attributes = ''): string =>
  `<select ${attributes}>${options.map((each) => `<option>${each}</option>`).join('')}</select>`;

describe('goods to choose from, without a price each', () => {
  test.each([
    ['by its name', select(NAMES, 'name="product"')],
    ['by its name with a number of it', select(NAMES, 'name="product_id[]"')],
    ['by its label', `<label>Product</label>${select(NAMES)}`],
    ['by a label around it', `<label>Artikel wählen: ${select(NAMES)}</label>`],
    ['by its first option', select(['Выберите товар', ...NAMES])],
    ['by its first option in Chinese', select(['请选择商品', ...NAMES])],
    ['for those who do not see it', select(NAMES, 'aria-label="Choose a product"')],
  ])('are part of a page that nobody read, where a field tells it %s', (_, field) => {
    expect(readItem(field).status).toBe('partial');
    expect(read(`<ul>${cards}</ul>${field}`).status).toBe('partial');
  });

  test.each([
    ['colours', select(['Midnight Blue', 'Forest Green', 'Bright Orange'], 'name="colour"')],
    ['countries', select(['United Kingdom', 'Costa Rica', 'Papua New Guinea'], 'name="country"')],
    ['variants', select(['Red small size', 'Red large size', 'Red medium size'], 'name="product"')],
    ['sizes', `<label>Product size</label>${select(['Small fit', 'Medium fit', 'Large fit', 'Extra wide'])}`],
    ['an order of a list', select(['Price ascending', 'Newest first', 'Best rated'], 'name="sort"')],
    ['how many', select(['One piece', 'Two pieces', 'Three pieces'], 'name="product_qty"')],
  ])('are not told by %s', (_, field) => {
    expect(readItem(field)).toMatchObject({ status: 'read', titles: ['Acme Running Shoes'] });
  });
});

describe('places for more cards in a list that was read', () => {
  const bars = '<div class="bar"></div><div class="bar"></div>';
  test.each([
    ['of the cards’ make', `<ul>${cards}${`<li class="product">${bars}</li>`.repeat(3)}</ul>`],
    ['called a skeleton', `<ul>${cards}${`<li class="skeleton">${bars}</li>`.repeat(3)}</ul>`],
    ['called placeholders', `<ul>${cards}${`<li class="ProductPlaceholder">${bars}</li>`.repeat(2)}</ul>`],
    ['said to be busy', `<ul>${cards}${`<li aria-busy="true">${bars}</li>`.repeat(4)}</ul>`],
    [
      'in a list right behind',
      `<ul>${cards}</ul><div class="more">${`<div class="shimmer">${bars}</div>`.repeat(6)}</div>`,
    ],
    ['with named parts', `<ul>${cards}${'<li><div class="shimmer"></div><div></div></li>'.repeat(3)}</ul>`],
  ])('leave it read in part: %s', (_, body) => {
    expect(read(body)).toMatchObject({ status: 'partial', reason: 'loading', titles: NAMES });
  });

  test.each([
    ['what fills a row', `<ul>${cards}${'<li class="product"></li>'.repeat(3)}</ul>`],
    ['places of advertisements', `<ul>${cards}${`<li class="slot">${bars}</li>`.repeat(3)}</ul>`],
    ['a template', `<ul>${cards}${`<li class="product" hidden>${bars}</li>`.repeat(3)}</ul>`],
    [
      'what is not shown',
      `<ul>${cards}</ul><div style="display:none">${`<div class="skeleton">${bars}</div>`.repeat(3)}</div>`,
    ],
    ['one alone', `<ul>${cards}<li class="skeleton">${bars}</li></ul>`],
    [
      'those of another list',
      `<ul>${cards}</ul><p>Seen lately</p><div>${`<div class="skeleton">${bars}</div>`.repeat(4)}</div>`,
    ],
  ])('are not %s', (_, body) => {
    expect(read(body)).toMatchObject({ status: 'read', titles: NAMES });
  });
});

describe('what is behind the limit of a walk', () => {
  const many = '<i></i>'.repeat(60_000);
  test('leaves a list read in part', () => {
    expect(read(`<ul>${cards}</ul>${many}<ul>${card('Silk Pillow Case', 5)}</ul>`).status).toBe('partial');
  });

  test('leaves an item’s page read in part', () => {
    expect(readItem(many).status).toBe('partial');
  });

  test('makes no empty page', () => {
    expect(read(`${many}<p>Blue vase</p><p>$9.00</p>`).status).toBe('unreadable');
    const menu = Array.from({ length: 5_000 }, (_, at) => `<a href="/c/${at}">Group ${at}</a>`).join('');
    expect(read(`<div>${menu}</div><p>Blue vase</p><p>$9.00</p>`).status).toBe('unreadable');
  });

  test('counts what is in shadow roots', () => {
    const page = `<ul>${cards}</ul><div>${'<i></i>'.repeat(30_000)}</div><x-list></x-list>`;
    const inside = `<template shadowrootmode="open">${'<i></i>'.repeat(30_000)}</template>`;
    expect(read(page).status).toBe('read');
    expect(read(page.replace('<x-list>', `<x-list>${inside}`)).status).toBe('partial');
  });

  test('counts nothing that is no content: drawings, fields', () => {
    const drawing = `<svg>${'<path d=""></path>'.repeat(60_000)}</svg>`;
    expect(read(`<ul>${cards}</ul>${drawing}`)).toMatchObject({ status: 'read', titles: NAMES });
  });

  test('is nothing on a page that ends before it', () => {
    expect(read(`<ul>${cards}</ul>${'<i></i>'.repeat(50_000)}`)).toMatchObject({
      status: 'read',
      titles: NAMES,
    });
  });
});

describe('a page that lies among the offers it shows, by its address alone', () => {
  const others = NAMES.slice(1)
    .map((name, at) => card(name, at).replace('/p/', '/'))
    .join('');
  const at = (slug: string) => `https://shop.example/${slug}`;
  test.each([
    ['walnut-bread-board-large', '<div>Walnut Bread Board Large</div>'],
    ['walnut_bread_board_large.html', '<h2>Walnut bread board, large</h2>'],
    ['acme-cup-with-lid', '<p>Acme Cup with Lid</p>'],
    ['lampe-de-bureau-orbita/', '<strong>Lampe de Bureau ORBITA</strong>'],
    ['nordwind-bottle-steel-750', '<span>Nordwind Bottle Steel 750</span>'],
  ])('was not read as a whole: /%s', (slug, name) => {
    expect(read(`${name}<ul>${others}</ul>`, 'Shop of things', at(slug)).status).toBe('partial');
  });

  test.each([
    ['all-our-wooden-boards', '<h1>All our wooden boards</h1>'],
    ['all-our-wooden-boards', '<a href="/all-our-wooden-boards">All our wooden boards</a>'],
    ['all-our-wooden-boards', '<div class="breadcrumb"><span>All our wooden boards</span></div>'],
    ['wooden-boards', '<div>Wooden boards</div>'],
    ['shop/all-our-wooden-boards', '<div>All our wooden boards</div>'],
    ['all-our-wooden-boards', '<div>Boards of all kinds</div>'],
  ])('is a list: /%s with %s', (slug, name) => {
    expect(read(`${name}<ul>${others}</ul>`, 'Shop of things', at(slug)).status).toBe('read');
  });
});

describe('a form of lines to order with one button for all', () => {
  const field = '<input type="number" value="0">';
  const lines = (tag: string, cell: string): string =>
    NAMES.map(
      (name, at) =>
        `<${tag}><${cell}>${name}</${cell}><${cell}>$${at + 5}.00</${cell}><${cell}>${field}</${cell}></${tag}>`,
    ).join('');
  test.each([
    ['Order form', `<table>${lines('tr', 'td')}</table><button>Order now</button>`],
    ['Soap order sheet', `<div>${lines('div', 'span')}</div><button type="submit">Buy now</button>`],
    ['Wholesale price list', `<ul>${lines('li', 'b')}</ul><input type="submit" value="Add to cart">`],
    ['Bestellschein', `<div>${lines('p', 'span')}</div><button>In den Warenkorb</button>`],
    ['Бланк заказа', `<table>${lines('tr', 'td')}</table><button>Купить</button>`],
  ])('“%s” gives its lines alone', (heading, form) => {
    const { titles } = read(`<h1>${heading}</h1><form>${form}</form>`, `${heading} | Shop`);
    expect(titles).toEqual(NAMES);
  });

  test.each([
    ['asks for it before them', '<p>$29.00</p>', ''],
    ['has a picture of it', '<img src="a.jpg" alt="Kitchen gift set of the year">', ''],
    ['says so in its head', '', '<meta property="og:type" content="product">'],
    [
      'says so in its data',
      '',
      '<script type="application/ld+json">{"@type":"Product","name":"Kitchen gift set of the year","offers":{"price":29}}</script>',
    ],
    ['has a picture without words', '<img src="a.jpg">', ''],
  ])('is an item’s where the page %s', (_, shown, head) => {
    const name = 'Kitchen gift set of the year';
    const body = `<h1>${name}</h1>${shown}<form><table>${lines('tr', 'td')}</table><button>Add to cart</button></form>`;
    expect(read(body, `${name} | Shop</title>${head}<title>`).titles).toContain(name);
  });
});

describe('the name of a series', () => {
  const seriesOf = (name: string, line: string): string =>
    `<li class="c"><a href="/p/${name.toLowerCase()}-bookcase-white-002"><img src="a.jpg" alt=""><p>${line}</p><p class="d">Bookcase, white, 80 cm</p></a><p>$50.00</p></li>`;
  const brandsOf = (mark: string): (string | undefined)[] => {
    const list = ['Billo', 'Kalla', 'Hemno', 'Vitt']
      .map((name) => seriesOf(name, `<span class="${mark}">${name}</span>`))
      .join('');
    return read(`<ul>${list}</ul>`).listings.map(({ listing }) => listing.brand);
  };
  test.each(['product-name', 'price-module__product-name', 'productTitle', 'item_name', 'goods-title'])(
    'is no maker where a card calls it “%s”',
    (mark) => {
      expect(brandsOf(mark)).toEqual([undefined, undefined, undefined, undefined]);
    },
  );

  test.each(['maker', 'product-line', 'designer', 'goods-producer', 'item_manufacturer'])(
    'is told from a maker’s, called “%s”',
    (mark) => {
      expect(brandsOf(mark)).toEqual(['Billo', 'Kalla', 'Hemno', 'Vitt']);
    },
  );
});

test('more cards of a described site than are looked at leave its page read in part', () => {
  const cardsOf = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) =>
        `<a href="/en/products/${(at + 1e6).toString(16).padStart(24, '5')}"><b class="name">Walnut board ${at}</b></a>`,
    ).join('');
  const at = 'https://www.joom.com/en/search/q.board';
  expect(read(cardsOf(40), 'Joom', at)).toMatchObject({ status: 'read' });
  expect(read(cardsOf(3_040), 'Joom', at).status).toBe('partial');
});
