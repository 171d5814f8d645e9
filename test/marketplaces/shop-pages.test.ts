import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

/** How shops build pages of one item; each kind as several of them do. */
function read(body: string, { head = '', at = 'https://shop.example/p/10077341' } = {}) {
  const html = `<html><head>${head}</head><body>${body}<p>${'About delivery and returns. '.repeat(20)}</p></body></html>`;
  const { status, page, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, page, ...listings[0]?.listing };
}

const titled = (title: string): string => `<title>${title} | Shop</title>`;
const data = (json: object): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const NAME = 'Walnut Bread Board, Large';

describe('structured data of an item', () => {
  test.each(['product', 'PRODUCT', 'http://schema.org/product', 'individualProduct', 'productGroup'])(
    'counts as %s, in whatever case',
    (type) => {
      const json = { '@type': type, name: NAME, brand: { name: 'Acme' }, offers: { price: '19.50' } };
      expect(read(`<h1>${NAME}</h1>`, { head: titled(NAME) + data(json) })).toMatchObject({
        page: 'detail',
        title: NAME,
        brand: 'Acme',
        price: 19.5,
      });
    },
  );

  test.each([
    ['Elo&iacute;sa Jarra Grande', 'Eloísa Jarra Grande'],
    ['Caf&eacute; Moulu Intense', 'Café Moulu Intense'],
    ['K&uuml;chenwaage Gro&szlig;', 'Küchenwaage Groß'],
    ['Men&rsquo;s Runner &ndash; Blue', 'Men’s Runner – Blue'],
    ['&Aring;ngstr&ouml;m Sm&oslash;rekniv', 'Ångström Smørekniv'],
  ])('names with entities in them (%s) are the heading', (given, shown) => {
    const json = { '@type': 'Product', name: given, sku: '1', offers: { price: 12 } };
    expect(read(`<h1>${shown}</h1>`, { head: titled(shown) + data(json) })).toMatchObject({
      title: shown,
      price: 12,
    });
  });

  test.each([
    ['Chinos', 'Chinos - camel'],
    ['Chinos', 'Chinos, camel'],
    ['Gürtel', 'Gürtel (braun)'],
    ['Chinos - camel', 'Chinos'],
    ['Набор посуды TalleR TR-1047', 'TalleR TR-1047'],
  ])('a heading "%s" is the data’s "%s"', (heading, name) => {
    const json = { '@type': 'Product', name, brand: 'Acme', sku: '7', offers: { price: 9 } };
    expect(read(`<h1>${heading}</h1>`, { head: titled('Kaufen') + data(json) })).toMatchObject({
      title: heading,
      brand: 'Acme',
    });
  });

  test.each([
    ['Chinos', 'Chinoserie Vase'],
    ['One', 'BabyBjorn One'],
    ['Sale', 'Garden Chair Sale'],
  ])('a heading "%s" is not the data’s "%s"', (heading, name) => {
    const json = { '@type': 'Product', name, brand: 'Acme', sku: '7' };
    expect(read(`<h1>${heading}</h1>`, { head: titled(heading) + data(json) }).brand).toBeUndefined();
  });

  test('a price of nought is none', () => {
    const json = { '@type': 'Product', name: NAME, sku: '1', offers: { price: '0', priceCurrency: 'ILS' } };
    expect(read(`<h1>${NAME}</h1>`, { head: titled(NAME) + data(json) }).price).toBeUndefined();
  });

  test.each([
    ['26,00 €', 26],
    ['€ 1.299,00', 1299],
    ['49.90 zł', 49.9],
    ['R$ 89,90', 89.9],
    ['12.50', 12.5],
  ])('a marked price may carry its sign: %s', (written, price) => {
    const body = `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">${NAME}</h1>
      <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><span itemprop="price">${written}</span></div></div>`;
    expect(read(body, { head: titled(NAME) })).toMatchObject({ price });
  });

  test('of two marked prices the struck one was', () => {
    const body = `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">${NAME}</h1>
      <div itemprop="offers" itemscope><del><span itemprop="price">20,00</span></del><span itemprop="price">15,00</span></div></div>`;
    expect(read(body, { head: titled(NAME) }).price).toBe(15);
  });
});

describe('what sells an item', () => {
  test.each([
    '<button>Add to your basket</button>',
    '<button>Do košíka</button>',
    '<button>Lisa ostukorvi</button>',
    '<div class="aa_buy">Купить</div>',
    '<div class="buyBtn"><a href="javascript:add()">加入購物車</a></div>',
    '<span class="btn-cart">U košaricu</span>',
    '<button>Į krepšelį</button>',
  ])('%s', (button) => {
    const body = `<main><h1>${NAME}</h1><p>19,50 €</p>${button}</main>`;
    expect(read(body, { head: titled(NAME) })).toMatchObject({ page: 'detail', title: NAME });
  });

  test.each([
    `<div class="cart">${'Your cart is empty. Add to cart what you like and see it here. '.repeat(2)}</div>`,
    '<button>Add to your calendar</button>',
    '<div class="buying-guide">How to buy a bread board</div>',
  ])('not %s', (other) => {
    expect(read(`<main><h1>${NAME}</h1>${other}</main>`, { head: titled(NAME) }).page).not.toBe('detail');
  });
});

describe('the heading of an item', () => {
  const SOLD = '<p>19,50 €</p><button>Add to cart</button>';
  const head = titled(NAME);

  test.each([
    `<h1>${NAME}<span class="offleft"> Details</span></h1>`,
    `<h1>${NAME}<span class="u-offscreen">(opens a window)</span></h1>`,
    `<h1>${NAME}<div aria-hidden="true">Successfully saved! Create a list</div></h1>`,
    `<h1><a href="/login?more">Log in needed</a> ${NAME}</h1>`,
    `<h1>${NAME}<button>Share</button></h1>`,
    `<h1>${NAME}<span itemprop="sku">924/9556</span></h1>`,
    `<h1>${NAME} <span>Код: 73556</span></h1>`,
    `<h1>${NAME} <span>Artikel Art. Nr: A-7315</span></h1>`.replace('Artikel ', ''),
    `<h1>$60 · ${NAME}</h1>`,
    `<h1>€ 1.200 - ${NAME}</h1>`,
  ])('is the name alone in %s', (heading) => {
    expect(read(`<main>${heading}${SOLD}</main>`, { head }).title).toBe(NAME);
  });

  test('is all of its words where all are kept from screen readers', () => {
    const heading = `<h1><span aria-hidden="true">${NAME}</span></h1>`;
    expect(read(`<main>${heading}${SOLD}</main>`, { head }).title).toBe(NAME);
  });

  test('asks what stands in front of the name', () => {
    expect(read(`<main><h1>$60 · ${NAME}</h1><button>Buy now</button></main>`, { head }).price).toBe(60);
  });

  test('loses price and place behind the name where the data says the name alone', () => {
    const json = { '@type': 'Product', name: NAME, sku: '3', offers: { price: 50 } };
    const heading = `<h1>${NAME} - £50 (Salford)</h1>`;
    expect(read(heading, { head: head + data(json) }).title).toBe(NAME);
  });

  test('is of the second order where those of the first are other offers’', () => {
    const others = ['Red Plate', 'Blue Bowl', 'Green Cup', 'Grey Jug'].map(
      (name, at) =>
        `<li class="card"><a href="/p/${at + 20}"><img src="/${at}.jpg"><h1>${name} of stone</h1><span>7,00 €</span></a></li>`,
    );
    const body = `<main><h2 class="deal_title">${NAME}</h2>${SOLD}</main><ul>${others.join('')}</ul>`;
    expect(read(body, { head })).toMatchObject({ page: 'detail', title: NAME });
  });
});

describe('the price beside an item', () => {
  const around = (prices: string): string =>
    `<main><h1>${NAME}</h1>${prices}<button>Add to cart</button></main>`;

  test.each([
    ['<p>12 999 DT</p>', 12_999],
    ['<p><s>144 990 тг.</s> <span>131 990 тг.</span></p>', 131_990],
    ['<p>GH₵80.51</p>', 80.51],
    ['<p>KSh 1,250</p>', 1250],
    ['<p>12,50 ₼</p>', 12.5],
    ['<p>£0.1527</p>', 0.1527],
    ['<p>$0.0077</p>', 0.0077],
    ['<p>一次付清 <b>72</b> 折 <b>2320</b> 元</p>', 2320],
    ['<li class="price">40.00€</li><li>Brez DDV: <span>36.53€</span></li>', 40],
    ['<p>£100.00 <small>ex VAT</small></p><p>£120.00</p>', 120],
    ['<p>8,40 € netto</p><p>9,99 €</p>', 9.99],
  ])('%s', (prices, price) => {
    expect(read(around(prices), { head: titled(NAME) }).price).toBe(price);
  });
});

describe('the brand beside an item', () => {
  const with_ = (brand: string): string =>
    `<main>${brand}<h1>${NAME}</h1><p>19,50 €</p><button>Add to cart</button></main>`;

  test.each([
    ['<table><tr><td>Kaubamärk</td><td>Bosch</td></tr></table>', 'Bosch'],
    ['<table><tr><td>Prekės ženklas</td><td>Bosch</td></tr></table>', 'Bosch'],
    ['<dl><dt>Μάρκα:</dt><dd>Bosch</dd></dl>', 'Bosch'],
    ['<h5 itemprop="brand">Ver mais artigos da Marca: Roborock</h5>', 'Roborock'],
    ['<h2><a href="/brands/nescafe">Nescafe</a></h2>', 'Nescafe'],
    ['<span class="brand" data-brand="KIABI"></span>', 'KIABI'],
    ['<a class="brand-logo" href="/b/7"><img alt="Esprit" src="/l.png"></a>', 'Esprit'],
  ])('%s', (place, brand) => {
    expect(read(with_(place), { head: titled(NAME) }).brand).toBe(brand);
  });

  test.each(['$metabrand', '{{product.brand}}', '%BRAND%', 'undefined', 'Brand', 'Marke'])(
    'is none where a template wrote %s',
    (filler) => {
      const json = { '@type': 'Product', name: NAME, brand: filler, sku: '1', offers: { price: 3 } };
      expect(read(`<h1>${NAME}</h1>`, { head: titled(NAME) + data(json) }).brand).toBeUndefined();
    },
  );
});

describe('lists', () => {
  const list = (card: (at: number, name: string) => string): string =>
    `<h1>Pottery</h1><ul>${NAMES.map((name, at) => card(at, name)).join('')}</ul>`;
  const NAMES = ['Red Stone Plate', 'Blue Stone Bowl', 'Green Stone Cup', 'Grey Stone Jug'];
  const all = (body: string, at = 'https://shop.example/c/pottery') => {
    const page = openSavedPage(`<html><body>${body}</body></html>`, at);
    return readPage(page, new URL(at)).listings.map(({ listing }) => listing);
  };

  test.each([
    (at: number) => `item-${at}05530 card`,
    (at: number) => `p${at}0092 card`,
    (at: number) => `card id-${at}77`,
  ])('whose cards carry their numbers as classes', (classOf) => {
    const cards = list(
      (at, name) =>
        `<li class="${classOf(at)}"><a href="/p/${at + 100}"><img src="/${at}.jpg"><p>${name}</p></a><span>7,00 €</span></li>`,
    );
    expect(all(cards).map(({ title }) => title)).toEqual(NAMES);
  });

  test('whose links lead by way of a counting address', () => {
    const target = (at: number) => encodeURIComponent(`https://shop.example/p/stone-${at + 100}.aspx`);
    const cards = list(
      (at, name) =>
        `<li class="card"><a href="/search/redirectsearch.ashx?url=${target(at)}&q=x"><img src="/${at}.jpg"><p>${name}</p></a><b>7 €</b></li>`,
    );
    expect(all(cards).map(({ url }) => url)).toEqual(
      NAMES.map((_, at) => `https://shop.example/p/stone-${at + 100}.aspx`),
    );
  });

  test.each([
    ['https://shop.example/c/pottery', 'https://evil.example/x'],
    ['https://shop.example/c/pottery', 'https://notshop.example/x'],
    ['https://pots.co.uk/c/pottery', 'https://evil.co.uk/x'],
  ])('at %s an address of another shop behind a link is not taken for the offer’s: %s', (at, other) => {
    const cards = list(
      (at, name) =>
        `<li class="card"><a href="/go.php?id=${at + 1}&url=${encodeURIComponent(other)}"><img src="/${at}.jpg"><p>${name}</p></a><b>7 €</b></li>`,
    );
    const hosts = all(cards, at).map(({ url }) => new URL(url).hostname);
    expect(hosts).toEqual(NAMES.map(() => new URL(at).hostname));
  });

  test('with two cards a row under links that lie over them', () => {
    const card = (at: number, name: string) =>
      `<div class="card"><a class="over" href="/p/${at + 100}">${name}</a><img src="/${at}.jpg" alt="${name}"><b>7,00 €</b></div>`;
    const rows = [0, 2].map(
      (at) => `<div class="row">${card(at, NAMES[at]!)}${card(at + 1, NAMES[at + 1]!)}</div>`,
    );
    expect(all(`<h1>Pottery</h1><div>${rows.join('')}</div>`).map(({ title }) => title)).toEqual(NAMES);
  });

  test('whose lower pictures have not come yet', () => {
    const cards = list(
      (at, name) =>
        `<li class="card"><a href="/p/${at + 100}">${at < 3 ? `<img src="/${at}.jpg">` : '<i></i>'}<p>${name}</p></a><b>7,00 €</b></li>`,
    );
    expect(all(cards).map(({ title }) => title)).toEqual(NAMES);
  });

  test('a panel of filters is no offer, whatever it is called', () => {
    const panel =
      '<li class="card"><a href="/c/all">Choose a price</a><img src="/f.svg"><select><option>€ 10</option><option>€ 20</option></select></li>';
    const cards = list(
      (at, name) =>
        `<li class="card"><a href="/c/pottery/p/${at + 100}"><img src="/${at}.jpg"><p>${name}</p></a><b>7,00 €</b></li>`,
    ).replace('<ul>', `<ul>${panel}`);
    expect(all(cards).map(({ title }) => title)).toEqual(NAMES);
  });

  test('a category that is marked up as a product is a list', () => {
    const cards = [...NAMES, ...NAMES.map((name) => `${name} II`), 'Old Vase'].map(
      (name, at) =>
        `<li class="card"><a href="/p/${at + 100}"><img src="/${at}.jpg"><p>${name}</p></a><b>7,00 €</b></li>`,
    );
    const body = `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Pottery of all kinds</h1></div><ul>${cards.join('')}</ul>`;
    expect(all(body).map(({ title }) => title)).not.toContain('Pottery of all kinds');
  });

  test('titles of two parts stand below the kind of goods', () => {
    const cards = list(
      (at, name) =>
        `<li class="card"><a href="/p/${at + 100}"><img src="/${at}.jpg"></a><span class="x__title-cat">Plates and bowls</span>
         <p class="h2"><span class="maker">Acme</span> <span class="libelle_produit">${name}</span></p><b>7,00 €</b></li>`,
    );
    expect(all(cards).map(({ title }) => title)).toEqual(NAMES.map((name) => `Acme ${name}`));
  });
});

describe('pages that keep us out', () => {
  test.each([
    'Ups!... Shop | Blocked',
    'Access blocked',
    'Acceso denegado',
    'Accès refusé',
    'Доступ запрещён',
    '您的访问被阻断',
    'You have been blocked',
  ])('%s', (title) => {
    expect(read('<h1>Hello</h1>', { head: `<title>${title}</title>` }).status).toBe('unreadable');
  });

  test.each(['Blocked Sinks and Drains: Tools', 'Building Blocks'])('but not "%s"', (title) => {
    expect(read('<h1>Guides</h1>', { head: `<title>${title}</title>` }).status).not.toBe('unreadable');
  });
});
