import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';
import { NAMES, STORY } from './made-up-offers';

function read(body: string, head = '', at = 'https://shop.example/c/boards') {
  const html = `<!doctype html><html><head><title>Boards | Shop</title>${head}</head><body><header><nav><a href="/c/new">New in</a></nav></header><main><h1>Boards</h1>${body}${STORY}</main></body></html>`;
  const { status, reason, listings } = readPage(openSavedPage(html, at), new URL(at));
  return { status, reason, titles: listings.map(({ listing }) => listing.title) };
}

const list = (card: (name: string, at: number) => string): string => `<ul>${NAMES.map(card).join('')}</ul>`;
/** A card as themes have it, with something where the price belongs. */
const withPlace = (place: string): string =>
  list(
    (name, at) =>
      `<li class="t1"><a href="/x/item-${at}"><img src="/${at}.jpg" alt="${name}"><h2>${name}</h2></a><span class="t2">${place}</span></li>`,
  );

const ALL = { status: 'read', titles: NAMES };

describe('a list whose prices are not shown is read', () => {
  // biome-ignore format: a table of words
  test.each([
    'Login to see price', 'Sign in to view prices', 'Register to see prices', 'Preise nach Login sichtbar', 'Preise nur für Händler sichtbar',
    'Connectez-vous pour voir les prix', 'Inicia sesión para ver el precio', 'Faça login para ver o preço', 'Accedi per vedere i prezzi', 'Log in om prijzen te zien',
    'Zaloguj się, aby zobaczyć cenę', 'Войдите, чтобы увидеть цену', 'Fiyat için giriş yapın', '登录后查看价格', 'ログインして価格を見る', '가격 회원공개', 'Đăng nhập để xem giá',
    'Call for price', 'Enquire', 'Auf Anfrage', 'Nous consulter', 'Sob consulta', 'Op aanvraag', 'Цена по запросу', '价格面议', '要見積', '가격 문의', 'Liên hệ',
    'Sold out', 'Ausverkauft', 'Épuisé', 'Agotado', 'Esgotado', 'Нет в наличии', '売り切れ', '품절', '售罄', 'Coming soon',
  ])('%s', (words) => expect(read(withPlace(words))).toMatchObject(ALL));

  test.each([
    ['in a number without a currency', '<i class="price">12.50</i>'],
    ['by a style sheet', '<i class="item-price" data-price="12.5"></i>'],
    ['in digits of a font', '<i>¥<b>\ue603\ue60a</b></i>'],
    ['in a picture', '<img class="price" src="/p.gif">'],
    ['by a button that sells', '<button>Add to cart</button>'],
  ])('%s', (_, place) => expect(read(withPlace(place))).toMatchObject(ALL));

  test.each([
    ['by its class', 'class="product-card"'],
    ['by its number', 'class="x1" data-product-id="7"'],
    ['by its type', 'class="x1" itemscope itemtype="https://schema.org/Product"'],
    ['by a builder’s class', 'class="ProductCard_root__x1"'],
    ['among other classes', 'class="grid goods-item"'],
  ])('where a card is marked as goods %s', (_, marks) =>
    expect(
      read(
        list((name, at) => `<li ${marks}><a href="/x/${at}"><img src="/${at}.jpg"><p>${name}</p></a></li>`),
      ),
    ).toMatchObject(ALL),
  );
});

describe('what has as little of an offer is none', () => {
  test.each([
    ['kinds of goods', 'class="product-category"', 'All of it'],
    ['news of products', 'class="product-news"', 'Read on'],
    ['pictures of a gallery', 'class="product-gallery-slide"', 'Enlarge'],
    ['promotions', 'class="tile"', 'Members save on everything'],
    ['articles on prices', 'class="post"', 'Prices are falling this year'],
  ])('%s', (_, marks, words) => {
    const body = list(
      (name, at) =>
        `<li ${marks}><a href="/s/${at}"><img src="/${at}.jpg"><h3>${name}</h3></a><i>${words}</i></li>`,
    );
    expect(read(body)).toMatchObject({ status: 'empty', titles: [] });
  });
});

describe('cards that lack a part of what cards have are read', () => {
  test.each<[string, (name: string, at: number) => string]>([
    [
      'words, with an alternative text',
      (name, at) => `<li><a href="/x/${at}"><img src="/${at}.jpg" alt="${name}"></a>€1${at}</li>`,
    ],
    [
      'words, with a title of the link',
      (name, at) => `<li><a href="/x/${at}" title="${name}"><img src="/${at}.jpg"></a>€1${at}</li>`,
    ],
    [
      'words, with a label of the link',
      (name, at) => `<li><a href="/x/${at}" aria-label="${name}"><img src="/${at}.jpg"></a>€1${at}</li>`,
    ],
    [
      'a picture, in lines of a table',
      (name, at) => `<li><a href="/x/${at}">${name}</a> <b>€1${at}.50</b></li>`,
    ],
    [
      'a picture, with a film',
      (name, at) =>
        `<li><a href="/x/${at}"><video src="/${at}.mp4"></video><p>${name}</p></a><b>€1${at}</b></li>`,
    ],
    [
      'a picture that is there, with one that waits',
      (name, at) =>
        `<li><a href="/x/${at}"><i data-bg="/${at}.jpg"></i><p>${name}</p></a><b>€1${at}</b></li>`,
    ],
    [
      'a link and a label',
      (name, at) => `<li data-to="${at}"><img src="/${at}.jpg"><p>${name}</p><b>€1${at}</b></li>`,
    ],
    [
      'an address but behind a hash',
      (name, at) => `<li><a href="#/goods/${at}"><img src="/${at}.jpg"><p>${name}</p></a><b>€1${at}</b></li>`,
    ],
  ])('%s', (_, card) => expect(read(list(card))).toMatchObject(ALL));

  test('in a shadow root that the page brings along', () => {
    const grid = `<x-grid><template shadowrootmode="open">${withPlace('€12')}</template></x-grid>`;
    expect(read(grid)).toMatchObject(ALL);
  });

  test('colours to choose from name no card', () => {
    const card = (_: string, at: number) =>
      `<li><a href="/x/${at}"><img src="/${at}.jpg"></a><img alt="Team Kelly Green / White"><img alt="Blue Granite-striking Coral">€1${at}</li>`;
    expect(read(list(card))).toMatchObject({ status: 'unreadable', titles: [] });
  });
});

const PRODUCTS = NAMES.map((name, at) => ({ '@type': 'Product', name, url: `/x/${at}` }));
const STATE = NAMES.map((name, at) => ({ name, sku: `a${at}`, price: 3 }));
const BOX = '<div class="q1"><div class="q2"></div><div class="q3"></div></div>';

describe('a page that shows no offers but has some is unreadable', () => {
  test.each([
    [
      'in its data',
      '',
      `<script type="application/ld+json">${JSON.stringify({ '@graph': PRODUCTS })}</script>`,
    ],
    [
      'in its state',
      '',
      `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ STATE })}</script>`,
    ],
    [
      'behind pictures',
      NAMES.map((_, at) => `<a href="/product/item-${at}"><img src="/${at}.jpg"></a>`).join(''),
    ],
    ['in boxes that are still blank', `<div>${BOX.repeat(6)}</div>`],
    ['in a frame as high as a page', '<iframe src="https://other.example/grid" height="2000"></iframe>'],
    ['where another shop’s script puts them', '<div id="my-store-12345"></div>'],
    ['where a shop’s buttons go', '<div id="collection-component-15"></div>'],
    [
      'in shadow roots without an end to their cards',
      `<div>${NAMES.map((name, at) => `<x-card><template shadowrootmode="open"><a href="/x/${at}"><img src="/${at}.jpg"></a><p>${name}</p><b>€1${at}</b></template></x-card>`).join('')}</div>`,
    ],
  ])('%s', (_, body, head = '') =>
    expect(read(body, head)).toMatchObject({ status: 'unreadable', titles: [] }),
  );

  test.each([
    ['a story', ''],
    ['a story with a film', '<iframe src="https://video.example/embed/1" width="560" height="315"></iframe>'],
    ['a story with dots of a carousel', `<div>${'<div class="dot"></div>'.repeat(6)}</div>`],
    [
      'a story with links to friends',
      NAMES.map((_, at) => `<a href="/friend-${at}"><img src="/${at}.jpg"></a>`).join(''),
    ],
    [
      'a story with links in a menu',
      `<nav>${NAMES.map((_, at) => `<a href="/product/${at}"><img src="/${at}.jpg"></a>`).join('')}</nav>`,
    ],
  ])('near miss: %s is empty', (_, body) => expect(read(body)).toMatchObject({ status: 'empty' }));
});

describe('a list at an address that a site’s description does not know is not called empty', () => {
  const AT = 'https://www.amazon.com/events/summer-of-boards';
  test.each([
    ['with links of another shape', withPlace('$12.50')],
    ['that scripts open', list((name, at) => `<li><img src="/${at}.jpg"><p>${name}</p><b>$1${at}</b></li>`)],
    [
      'that is marked as goods',
      list(
        (name, at) => `<li class="product"><a href="/x/${at}"><img src="/${at}.jpg"><p>${name}</p></a></li>`,
      ),
    ],
    ['whose prices are hidden', withPlace('Sign in to see price')],
  ])('%s', (_, body) => expect(read(body, '', AT).status).toBe('unreadable'));

  test('near miss: a page of help is', () => {
    expect(read('<h2>Returns</h2><p>Returns up to $50 are free.</p>', '', AT).status).toBe('empty');
  });
});
