import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import type { PageReading } from '../../lib/marketplaces/reading';
import { MORE_PLATFORMS } from './more-platforms';
import { BRANDS, PLATFORMS, type Platform } from './shop-platforms';

const MENU = '<header><nav><a href="/c/new">New</a><a href="/c/sale">Sale</a></nav></header>';
const FOOTER = '<footer><a href="/terms">Terms</a></footer>';

function read(url: string, head: string, body: string, language = 'en'): PageReading {
  const html = `<!doctype html><html lang="${language}"><head>${head}</head><body>${MENU}<main>${body}</main>${FOOTER}</body></html>`;
  return readPage(openSavedPage(html, url), new URL(url));
}

function list({ titles, card }: Platform, most = titles.length): string {
  const cards = titles.slice(0, most).map((title, at) => card(title.replace('&', '&amp;'), at, BRANDS[at]!));
  return `<ul class="grid">${cards.join('')}</ul>`;
}

const titlesOf = ({ listings }: PageReading): string[] => listings.map(({ listing }) => listing.title);

describe.each([...PLATFORMS, ...MORE_PLATFORMS])('a list of $name', (platform) => {
  const { url, language, titles, price, currency, brand } = platform;
  const head = '<title>Kitchen – Shop</title>';

  test('gives every offer, by its name and what it costs now', () => {
    const reading = read(url, head, `<h1>Kitchen</h1>${list(platform)}`, language);
    expect(reading).toMatchObject({ page: 'list', status: 'read' });
    expect(titlesOf(reading)).toEqual(titles);
    expect(reading.listings[0]?.listing).toMatchObject({ price, currency });
    if (brand) expect(reading.listings.map(({ listing }) => listing.brand)).toEqual(BRANDS);
  });

  test('is read with two offers as well', () => {
    const reading = read(url, head, `<h1>Kitchen</h1>${list(platform, 2)}`, language);
    expect(titlesOf(reading)).toEqual(titles.slice(0, 2));
  });
});

const repeat = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

/** What repeats on pages beside offers, and is none. */
const NO_OFFERS: [what: string, url: string, title: string, body: string][] = [
  [
    'articles',
    'https://blog.example/',
    'The Board Blog',
    repeat(
      8,
      (at) =>
        `<article class="post"><a href="/2025/how-to-${at}/"><img src="/${at}.jpg"></a><h2><a href="/2025/how-to-${at}/">How to season a board, lesson ${at}</a></h2><p>It costs only 5 minutes.</p></article>`,
    ),
  ],
  [
    'an article',
    'https://blog.example/how-to',
    'How to season a cutting board - Blog',
    '<article><h1>How to season a cutting board</h1><img src="/x.jpg" alt="How to season a cutting board"></article>',
  ],
  [
    'an article that recommends what others sell',
    'https://blog.example/best-lamps',
    'The best desk lamps of 2025 - Blog',
    `<article><h1>The best desk lamps of 2025</h1>${repeat(4, (at) => `<section><h2>${at + 1}. Orbita model ${at}</h2><img src="/${at}.jpg"><a class="buy" href="https://other.example/${at}">Buy now</a> <span>$4${at}.99</span></section>`)}</article>`,
  ],
  [
    'news of money',
    'https://news.example/',
    'News',
    repeat(
      8,
      (at) =>
        `<article class="story"><a href="/2026/story-${at}"><img src="/${at}.jpg"><h2>Company number ${at} raises $5${at} million in new round</h2></a></article>`,
    ),
  ],
  [
    'promotions',
    'https://shop.example/',
    'Shop',
    repeat(
      4,
      (at) =>
        `<div class="tile"><a href="/sale-${at}"><img src="/${at}.jpg"><h3>Summer sale: everything below $5${at}</h3></a></div>`,
    ),
  ],
  [
    'kinds of goods',
    'https://shop.example/kitchen',
    'Kitchen | Shop',
    `<h1>Kitchen</h1>${repeat(6, (at) => `<div class="tile"><a href="/kitchen/sub-${at}"><img src="/${at}.jpg" alt="Sub"><h3>Pots and pans ${at}</h3></a></div>`)}`,
  ],
  [
    'results of a search engine',
    'https://search.example/search?q=walnut+board',
    'walnut board - Search',
    repeat(
      9,
      (at) =>
        `<div class="g"><a href="https://site${at}.example/page"><img src="/${at}.png" alt=""><h3>Walnut boards - Site ${at}</h3></a><div>From $49.00. In stock.</div></div>`,
    ),
  ],
];

test.each(NO_OFFERS)('%s: no offers', (_, url, title, body) => {
  const type = body.startsWith('<article><h1>') ? '<meta property="og:type" content="article">' : '';
  const reading = read(url, `<title>${title}</title>${type}`, body);
  expect(reading.listings).toEqual([]);
  expect(reading.status).not.toBe('read');
});

const [dawn] = PLATFORMS;

test('articles below a list are no part of it', () => {
  const articles = repeat(
    4,
    (at) =>
      `<div class="blog__post article"><div class="card-wrapper article-card-wrapper"><div class="card article-card"><div class="card__inner"><img src="/blog${at}.jpg" alt=""></div><h3 class="card__heading"><a href="/blogs/news/post-${at}">How we season our boards, part ${at}</a></h3></div></div></div>`,
  );
  const reading = read(dawn!.url, '<title>All</title>', `<h1>All</h1>${list(dawn!)}<div>${articles}</div>`);
  expect(titlesOf(reading)).toEqual(dawn!.titles);
});

const RECOMMENDED = `<div class="recs">${repeat(10, (at) => `<div class="rec"><a href="/p/rec-${at}"><img src="/r${at}.jpg" alt=""><span>Recommended thing ${at}</span></a><b>€1${at},00</b></div>`)}</div>`;

/** Pages of one item with as many recommendations as a list has cards. */
const ITEMS: [what: string, head: string, body: string, item: object][] = [
  [
    'without data, with a button beside the heading',
    '<title>Orbita Desk Lamp – Shop</title>',
    '<div><img src="/x.jpg"><div><h1>Orbita Desk Lamp</h1><p>€ 79,00</p><dl><dt>Brand</dt><dd>Orbita</dd><dt>Colour</dt><dd>Black</dd></dl><button>Add to cart</button></div></div>',
    { title: 'Orbita Desk Lamp', brand: 'Orbita', price: 79, currency: 'EUR' },
  ],
  [
    'whose heading has the brand before the name',
    '<title>Vela Linen Duvet Cover kaufen</title><script type="application/ld+json">{"@type":"Product","name":"Linen Duvet Cover","brand":{"name":"Vela"},"offers":[{"price":"89.00","priceCurrency":"EUR"}]}</script>',
    '<h1><a href="/vela">Vela</a> <span>Linen Duvet Cover</span></h1><button>In den Warenkorb</button>',
    { title: 'Vela Linen Duvet Cover', brand: 'Vela', price: 89 },
  ],
  [
    'without a heading',
    '<title>Linen Duvet Cover - Shop</title><meta property="og:type" content="product"><meta property="og:title" content="Linen Duvet Cover">',
    '<div><div class="name">Linen Duvet Cover</div><p>89,00 €</p><button>Add to basket</button></div>',
    { title: 'Linen Duvet Cover', price: 89 },
  ],
  [
    'with a price in the head and no button',
    '<title>Lumen Bike-Light Set | Shop</title><meta property="og:type" content="product"><meta property="og:title" content="Lumen Bike Light Set"><meta property="product:brand" content="Lumen"><meta property="product:price:amount" content="39">',
    '<h1>Lumen Bike–Light Set</h1>',
    { title: 'Lumen Bike–Light Set', brand: 'Lumen', price: 39 },
  ],
  [
    'below a heading that is the shop’s own',
    '<title>Orbita Desk Lamp Black - S Shop</title>',
    '<h1><a href="/">S Shop</a></h1><section><h2 class="product_name">Orbita Desk Lamp Black</h2><p>€79</p><button>Lägg i varukorgen</button></section>',
    { title: 'Orbita Desk Lamp Black', price: 79 },
  ],
  [
    'whose data has a decimal comma',
    '<title>Orbita Lamp</title>',
    '<div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Orbita Lamp</h1><meta itemprop="brand" content="Orbita"><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="priceCurrency" content="EUR"><span itemprop="price">1.079,50</span></div></div>',
    { title: 'Orbita Lamp', brand: 'Orbita', price: 1079.5, currency: 'EUR' },
  ],
  [
    'in Russian, with a list of features',
    '<title>Лампа Маяк настольная купить в Москве</title>',
    '<section><h1>Лампа Маяк настольная</h1><div>2 490 руб.</div><ul><li>Бренд: Маяк</li><li>Цвет: белый</li></ul><a class="btn to-cart" href="#">В корзину</a></section>',
    { title: 'Лампа Маяк настольная', brand: 'Маяк', price: 2490, currency: 'RUB' },
  ],
];

test.each(ITEMS)('an item %s is read before what is recommended', (_, head, body, item) => {
  const reading = read('https://shop.example/p/some-thing', head, body + RECOMMENDED);
  expect(reading.page).toBe('detail');
  expect(reading.listings[0]?.listing).toMatchObject(item);
  expect(titlesOf(reading).slice(1)).toHaveLength(10);
});

test('a basket is no item, and what is in it is', () => {
  const lines = repeat(
    3,
    (at) =>
      `<div class="line"><a href="/p/${at}"><img src="/${at}.jpg">${dawn!.titles[at]}</a><span>$1${at}.00</span></div>`,
  );
  const reading = read(
    'https://shop.example/cart',
    '<title>Your cart | Shop</title>',
    `<h1>Your cart</h1>${lines}<button>Buy now</button>`,
  );
  expect(titlesOf(reading)).not.toContain('Your cart');
  expect(reading.listings).toHaveLength(3);
});

test('reviews that name a price are no offers', () => {
  const reviews = repeat(
    6,
    (at) =>
      `<div class="review"><a href="/user/${at}"><img src="/u${at}.jpg"></a><p>Great lamp number ${at}, paid €79 and would buy again.</p></div>`,
  );
  const reading = read(
    'https://shop.example/p/lamp',
    '<title>Orbita Lamp – Shop</title>',
    `<div><h1>Orbita Lamp</h1><button>Add to cart</button></div>${reviews}`,
  );
  expect(titlesOf(reading)).toEqual(['Orbita Lamp']);
});

test('a promotion among offers is none, and an offer that is sold out is one', () => {
  const offers = repeat(
    6,
    (at) =>
      `<div class="tile"><a href="/p/${at}"><img src="/${at}.jpg"><p>Orbita lamp, kind ${at}</p><b>${at === 4 ? 'Sold out' : `£1${at}`}</b></a></div>`,
  );
  const promotion =
    '<div class="tile"><a href="/members"><img src="/x.jpg"><p>Members save on everything</p></a></div>';
  const reading = read('https://shop.example/lamps', '<title>Lamps</title>', offers + promotion);
  expect(titlesOf(reading)).toEqual([0, 1, 2, 3, 4, 5].map((at) => `Orbita lamp, kind ${at}`));
});

test('wholesalers whose prices have to be asked for have offers', () => {
  const offers = repeat(
    4,
    (at) =>
      `<div class="tile"><a href="/p/${at}"><img src="/${at}.jpg"><p>Orbita lamp, kind ${at}</p></a><a href="/ask">Price on request</a></div>`,
  );
  expect(read('https://shop.example/lamps', '<title>Lamps</title>', offers).listings).toHaveLength(4);
});

test('prices in Arabic digits are prices', () => {
  const offers = ['حذاء جري للرجال', 'مصباح مكتب أسود', 'زجاجة ماء كبيرة'].map(
    (name, at) =>
      `<div class="tile"><a href="/p/${at}"><img src="/${at}.jpg"><h2>${name}</h2><div><span>ر.س</span> <span>٢${at}٩٫٠٠</span></div></a></div>`,
  );
  const { listings } = read('https://shop.example/c', '<title>متجر</title>', offers.join(''), 'ar');
  expect(listings.map(({ listing }) => [listing.price, listing.currency])).toEqual([
    [209, 'SAR'],
    [219, 'SAR'],
    [229, 'SAR'],
  ]);
});
