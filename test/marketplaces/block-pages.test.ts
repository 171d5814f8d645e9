import { describe, expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces/index';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

interface Wall {
  site: string;
  url: string;
  title?: string;
  body: string;
  reason: 'captcha' | 'login' | 'shell' | 'error-page';
}

/** Menus and footers that real walls carry along: they must not make a wall look like a page that was read. */
const MENU = `<header><a href="/">Home</a> <a href="/help">Help</a> <a href="/sell">Sell</a></header>`;
const FOOTER = `<footer>${'<a href="/about">About us</a> <a href="/terms">Terms</a> <a href="/privacy">Privacy</a> '.repeat(12)}</footer>`;

/** What the sites show instead of a shop, in their own words and languages. */
const WALLS: Wall[] = [
  {
    site: 'Amazon, captcha',
    url: 'https://www.amazon.com/s?k=shoes',
    title: 'Amazon.com',
    body: '<h4>Enter the characters you see below</h4><p>Sorry, we just need to make sure you are not a robot.</p><form action="/errors/validateCaptcha"><input name="field-keywords"></form>',
    reason: 'captcha',
  },
  {
    site: 'Amazon, button to go on',
    url: 'https://www.amazon.co.uk/dp/B0ABCDEFGH',
    title: 'Amazon.co.uk',
    body: '<p>Click the button below to continue shopping</p><button>Continue shopping</button><a href="/conditions">Conditions of Use</a>',
    reason: 'captcha',
  },
  {
    site: 'Amazon, German captcha',
    url: 'https://www.amazon.de/s?k=schuhe',
    body: '<h4>Geben Sie die Zeichen unten ein</h4><p>Wir bitten um Ihr Verständnis und wollen uns sicher sein dass Sie kein Bot sind.</p>',
    reason: 'captcha',
  },
  {
    site: 'Amazon, Japanese captcha',
    url: 'https://www.amazon.co.jp/s?k=x',
    title: 'Amazon CAPTCHA',
    body: '<h4>下に表示されている文字を入力してください</h4>',
    reason: 'captcha',
  },
  {
    site: 'Amazon, sign-in',
    url: 'https://www.amazon.com/ap/signin?openid.return_to=x',
    title: 'Amazon Sign-In',
    body: '<h1>Sign in or create account</h1><input type="email"><button>Continue</button>',
    reason: 'login',
  },
  {
    site: 'Amazon, gone',
    url: 'https://www.amazon.com/dp/B0ABCDEFGH',
    title: 'Page Not Found',
    body: `${MENU}<p>Looking for something? We're sorry. The Web address you entered is not a functioning page on our site.</p>${FOOTER}`,
    reason: 'error-page',
  },
  {
    site: 'eBay, bot check',
    url: 'https://www.ebay.com/sch/i.html?_nkw=phone',
    title: 'Pardon Our Interruption...',
    body: '<h1>Pardon Our Interruption...</h1><p>As you were browsing something about your browser made us think you were a bot.</p>',
    reason: 'captcha',
  },
  {
    site: 'eBay, German check',
    url: 'https://www.ebay.de/sch/i.html?_nkw=handy',
    title: 'Überprüfen Ihres Browsers…',
    body: '<p>Überprüfen Ihres Browsers vor dem Zugriff auf eBay.</p>',
    reason: 'captcha',
  },
  {
    site: 'eBay, error page',
    url: 'https://www.ebay.com/itm/123456789012',
    title: 'Error Page | eBay',
    body: `${MENU}<p>We looked everywhere. Looks like this page is missing. If you still need help, visit our help pages.</p>${FOOTER}`,
    reason: 'error-page',
  },
  {
    site: 'AliExpress, punish page',
    url: 'https://www.aliexpress.com/w/wholesale-shoes.html',
    title: 'Captcha Interception',
    body: '<div id="nocaptcha"></div><p>Sorry, we have detected unusual traffic from your network.</p>',
    reason: 'captcha',
  },
  {
    site: 'AliExpress, sign-in',
    url: 'https://login.aliexpress.com/?returnUrl=x',
    title: 'Sign in',
    body: '<p>Sign in / Register</p>',
    reason: 'login',
  },
  {
    site: 'Temu, puzzle',
    url: 'https://www.temu.com/search_result.html?search_key=x',
    title: 'Security Verification',
    body: '<p>Drag the slider to fit the puzzle piece</p>',
    reason: 'captcha',
  },
  {
    site: 'Temu, log-in in French',
    url: 'https://www.temu.com/fr/login.html?from=x',
    title: 'Temu | Connexion',
    body: '<p>Se connecter / s’inscrire</p>',
    reason: 'login',
  },
  {
    site: 'SHEIN, risk challenge',
    url: 'https://us.shein.com/risk/challenge?captcha_type=905',
    title: 'SHEIN',
    body: '<div class="captcha_click_wrapper"></div>',
    reason: 'captcha',
  },
  {
    site: 'Shopee, traffic check',
    url: 'https://shopee.sg/verify/traffic/error?home_url=x',
    title: 'Shopee Singapore',
    body: '<p>Page Unavailable</p><p>Sorry, there was an error with the page. Please log in and try again.</p>',
    reason: 'captcha',
  },
  {
    site: 'Shopee, log-in',
    url: 'https://shopee.co.id/buyer/login?next=x',
    title: 'Log in sekarang untuk mulai berbelanja! | Shopee Indonesia',
    body: '<form><input name="loginKey"></form>',
    reason: 'login',
  },
  {
    site: 'Shopee, Thai page not to be had',
    url: 'https://shopee.co.th/search?keyword=x',
    title: '',
    body: '<p>ไม่สามารถเข้าถึงหน้านี้ได้</p><p>กรุณาเข้าสู่ระบบแล้วลองใหม่อีกครั้ง</p>',
    reason: 'login',
  },
  {
    site: 'Lazada, slider',
    url: 'https://www.lazada.com.my/catalog/?q=x',
    title: '',
    body: '<div class="baxia-dialog"><div id="nc_1_wrapper">Please slide to verify</div></div>',
    reason: 'captcha',
  },
  {
    site: '1688, log-in',
    url: 'https://login.1688.com/member/signin.htm',
    title: '登录',
    body: '<p>密码登录 短信登录</p>',
    reason: 'login',
  },
  {
    site: 'Taobao, log-in',
    url: 'https://s.taobao.com/search?q=x',
    title: '淘宝网',
    body: '<p>亲，请登录</p><p>扫码登录</p>',
    reason: 'login',
  },
  {
    site: 'Tmall, slider',
    url: 'https://detail.tmall.com/item.htm/_____tmd_____/punish?x5secdata=1',
    title: '验证码拦截',
    body: '<p>请按住滑块，拖动到最右边</p>',
    reason: 'captcha',
  },
  {
    site: 'Alibaba.com, slider',
    url: 'https://www.alibaba.com/trade/search?SearchText=x',
    title: 'Captcha Interception',
    body: '<p>Please slide to verify</p>',
    reason: 'captcha',
  },
  {
    site: 'DHgate, check',
    url: 'https://www.dhgate.com/wholesale/search.do?act=search&searchkey=x',
    title: 'Just a moment...',
    body: '<p>Checking your browser before accessing</p>',
    reason: 'captcha',
  },
  {
    site: 'Etsy, DataDome',
    url: 'https://www.etsy.com/search?q=x',
    title: 'etsy.com',
    body: '<iframe src="https://geo.captcha-delivery.com/captcha/?x=1"></iframe>',
    reason: 'captcha',
  },
  {
    site: 'Walmart, press and hold',
    url: 'https://www.walmart.com/blocked?url=L3NlYXJjaA==',
    title: 'Robot or human?',
    body: '<p>Activate and hold the button to confirm that you’re human. Thank You!</p><div id="px-captcha"></div>',
    reason: 'captcha',
  },
  {
    site: 'Mercado Libre, account',
    url: 'https://www.mercadolibre.com.ar/gz/account-verification?go=x',
    title: 'Mercado Libre',
    body: '<p>¡Hola! Para continuar, ingresa a tu cuenta</p>',
    reason: 'login',
  },
  {
    site: 'Mercado Livre, account',
    url: 'https://lista.mercadolivre.com.br/x',
    title: 'Mercado Livre',
    body: '<p>Para continuar, acesse sua conta</p><button>Sou novo</button>',
    reason: 'login',
  },
  {
    site: 'Ozon, closed',
    url: 'https://www.ozon.ru/search/?text=x',
    title: 'Доступ ограничен',
    body: '<p>Пожалуйста, отключите VPN и обновите страницу</p>',
    reason: 'captcha',
  },
  {
    site: 'Ozon, check',
    url: 'https://www.ozon.ru/category/x-1/',
    title: 'Antibot Challenge Page',
    body: '<p>Проверка браузера</p>',
    reason: 'captcha',
  },
  {
    site: 'Wildberries, check',
    url: 'https://www.wildberries.ru/catalog/0/search.aspx?search=x',
    title: 'Почти готово...',
    body: '<p>Почти готово... Проверяем браузер перед входом на сайт</p>',
    reason: 'captcha',
  },
  {
    site: 'TikTok Shop, check',
    url: 'https://www.tiktok.com/shop/pdp/x/1729384756102938475',
    title: 'Security Check',
    body: '<p>Verify to continue</p>',
    reason: 'captcha',
  },
  {
    site: 'TikTok Shop, other country',
    url: 'https://www.tiktok.com/shop/pdp/x/1729384756102938475',
    title: 'TikTok Shop',
    body: '<p>Product not available in this country or region</p>',
    reason: 'error-page',
  },
  {
    site: 'Coupang, denied',
    url: 'https://www.coupang.com/np/search?q=x',
    title: 'Access Denied',
    body: "<h1>Access Denied</h1><p>You don't have permission to access this server. Reference #18.1</p>",
    reason: 'error-page',
  },
  {
    site: 'Rakuten, crowded',
    url: 'https://search.rakuten.co.jp/search/mall/x/',
    title: '【楽天市場】',
    body: '<p>ただいまアクセスが集中しております。しばらくお待ちください。</p>',
    reason: 'error-page',
  },
  {
    site: 'Joom, check',
    url: 'https://www.joom.com/en/search/q.x',
    title: 'Attention Required! | Cloudflare',
    body: '<p>Sorry, you have been blocked</p>',
    reason: 'captcha',
  },
  {
    site: 'Wish, log-in',
    url: 'https://www.wish.com/login?next=x',
    title: 'Wish | Log in',
    body: '<form><input type="password"></form>',
    reason: 'login',
  },
  {
    site: 'Coupang, Korean log-in',
    url: 'https://www.coupang.com/np/search?q=x',
    title: '쿠팡! | 로그인',
    body: '<p>로그인이 필요합니다</p>',
    reason: 'login',
  },
  {
    site: 'a shop without a description, log-in under its menu',
    url: 'https://shop.example/account',
    title: 'Shop',
    body: `<h1>Welcome back! Please sign in</h1><form><input type="password"></form>`,
    reason: 'login',
  },
  {
    site: 'a shop without a description, Incapsula',
    url: 'https://shop.example/c/shoes',
    title: '',
    body: '<iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=1"></iframe><p>Request unsuccessful. Incapsula incident ID: 1</p>',
    reason: 'captcha',
  },
  {
    site: 'a shop without a description, Turnstile',
    url: 'https://shop.example/c/shoes',
    title: 'shop.example',
    body: '<h1>shop.example</h1><div class="cf-turnstile"></div>',
    reason: 'captcha',
  },
  {
    site: 'a shop without a description, waiting room',
    url: 'https://shop.example/c/shoes',
    title: 'Queue-it',
    body: '<h1>You are now in line</h1><p>Thank you for waiting.</p>',
    reason: 'error-page',
  },
  {
    site: 'a shop without a description, maintenance',
    url: 'https://shop.example/',
    title: 'Wartungsarbeiten',
    body: '<h1>Wir sind gleich wieder da</h1>',
    reason: 'error-page',
  },
  {
    site: 'a shop without a description, cards not filled in yet',
    url: 'https://shop.example/c/shoes',
    title: 'Shoes',
    body: `${MENU}<main><h1>Shoes</h1>${'<div class="ProductCard_skeleton__x1"></div>'.repeat(12)}</main>${FOOTER}`,
    reason: 'shell',
  },
  {
    site: 'a shop without a description, gone',
    url: 'https://shop.example/p/lamp',
    title: 'Shop',
    body: `<h1>Cette page n’existe plus</h1><p>${'Faites une recherche ou revenez à l’accueil. '.repeat(9)}</p>`,
    reason: 'error-page',
  },
  ...[
    'https://www.joom.com/en/search/q.x',
    'https://shopee.ph/search?keyword=x',
    'https://www.wish.com/search/x',
  ].map(
    (url): Wall => ({
      site: 'shell before its scripts ran',
      url,
      body: '<div id="root"></div>',
      reason: 'shell',
    }),
  ),
  {
    site: 'shell with its menu',
    url: 'https://www.temu.com/search_result.html?search_key=x',
    title: 'Temu',
    body: `${MENU}<div id="main">${'<div class="skeleton"></div>'.repeat(30)}</div>${FOOTER}`,
    reason: 'shell',
  },
  {
    site: 'consent over an empty page',
    url: 'https://www.aliexpress.com/w/wholesale-shoes.html',
    title: 'AliExpress',
    body: `<div role="dialog"><h2>Your privacy</h2><p>${'We use cookies to make the site work and to show you offers. '.repeat(8)}</p><button>Accept</button></div>`,
    reason: 'shell',
  },
];

function read(url: string, title: string, body: string) {
  const html = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
  return readPage(openSavedPage(html, url), new URL(url));
}

describe('a wall is owned up to, and never a page on which nothing was found', () => {
  test.each(WALLS)('$site: $reason', ({ url, title = '', body, reason }) => {
    expect(read(url, title, body)).toMatchObject({ status: 'unreadable', reason, readable: 0 });
  });

  test.each(WALLS.filter(({ reason }) => reason !== 'shell'))('$site, with menu and footer', (wall) => {
    const { url, title = '', body } = wall;
    const { status } = read(url, title, MENU + body + FOOTER);
    expect(status).toBe('unreadable');
  });
});

/** An item's address on every site. */
const ITEMS = [
  'https://www.amazon.de/dp/B0ABCDEFGH',
  'https://www.aliexpress.com/item/1005006123456789.html',
  'https://www.ebay.de/itm/123456789012',
  'https://www.temu.com/de/x-g-601099512345678.html',
  'https://de.shein.com/Dress-p-12345678.html',
  'https://shopee.co.th/x-i.12345.678901',
  'https://www.lazada.sg/products/x-i123456789-s987654321.html',
  'https://www.alibaba.com/product-detail/x_1600123456789.html',
  'https://detail.1688.com/offer/612345678901.html',
  'https://item.taobao.com/item.htm?id=612345678901',
  'https://detail.tmall.com/item.htm?id=612345678901',
  'https://www.daraz.pk/products/x-i123456789-s987654321.html',
  'https://www.dhgate.com/product/x/812345678.html',
  'https://www.etsy.com/de/listing/1234567890/x',
  'https://www.walmart.com/ip/x/123456789',
  'https://www.mercadolibre.com.ar/x/p/MLA12345678',
  'https://www.ozon.ru/product/x-123456789/',
  'https://www.wildberries.ru/catalog/123456789/detail.aspx',
  'https://shop.tiktok.com/view/product/1729384756123456789',
  'https://www.wish.com/product/5f1234567890abcdef123456',
  'https://www.coupang.com/vp/products/1234567890',
  'https://item.rakuten.co.jp/shop/item-1/',
  'https://www.joom.com/en/products/5f1234567890abcdef123456',
];

/** What stands there instead of an item: the document's title and the heading. */
const GONE: [title: string, heading: string][] = [
  ['Page Not Found', 'Page not found'],
  ['Seite nicht gefunden | Shop', 'Seite nicht gefunden'],
  ['Page introuvable - Shop', 'Oups ! Page introuvable'],
  ['Shop', 'Parece que esta página no existe'],
  ['Shop', 'Такой страницы не существует'],
  ['Shop', 'This item is no longer available'],
  ['Shop', '很抱歉，您查看的商品找不到了！'],
  ['Access Denied', 'Access Denied'],
  ['Online shopping: clothes, phones and more | Shop', 'Welcome back! Please sign in'],
  ['Shop', 'Before you continue'],
];

const RECOMMENDED = `<h2>You may also like</h2>${[1, 2, 3, 4, 5].map((n) => `<div class="r"><a href="/other/${n}"><img src="/${n}.jpg"><p>Recommended thing ${n}</p></a><span class="price">$1${n}.99</span></div>`).join('')}`;

describe.each(ITEMS)('%s, when the item is not there', (url) => {
  test.each(GONE)('%s: "%s" is no title', (title, heading) => {
    expect(read(url, title, `${MENU}<main><h1>${heading}</h1></main>${FOOTER}`)).toMatchObject({
      status: 'unreadable',
      listings: [],
    });
    const below = read(url, title, `${MENU}<main><h1>${heading}</h1>${RECOMMENDED}</main>${FOOTER}`);
    for (const { listing } of below.listings) expect(listing.title).toMatch(/^Recommended/);
    expect(below.status).not.toBe('read');
  });

  test('a heading that the head names is one', () => {
    const name = 'Tranquilo 500 Piece Puzzle “Forbidden Palace”';
    const { listings } = read(url, `${name} | Shop`, `${MENU}<main><h1>${name}</h1></main>${FOOTER}`);
    expect(listings.map(({ listing }) => listing.title)).toEqual([name]);
    expect(listings[0]?.title?.text).toBe(name);
  });
});

test('after soft navigation og:title may still name the item before', () => {
  const url = 'https://www.temu.com/de/x-g-601099512345678.html';
  const html = `<!doctype html><head><title>Nordwind Trinkflasche 750 ml - Temu</title><meta property="og:title" content="Orbita Lampe - Temu"></head><body>${MENU}<h1>Nordwind Trinkflasche 750 ml</h1>${FOOTER}</body>`;
  const { listings } = readPage(openSavedPage(html, url), new URL(url));
  expect(listings.map(({ listing }) => listing.title)).toEqual(['Nordwind Trinkflasche 750 ml']);
});

/** What the sites say when a search has no hits: nothing to check, and that is known. */
const NOTHING_FOUND: [url: string, words: string][] = [
  [
    'https://www.amazon.com/s?k=xyzzy',
    'No results for xyzzy. Try checking your spelling or use more general terms',
  ],
  ['https://www.amazon.de/s?k=xyzzy', 'Keine Ergebnisse für xyzzy.'],
  ['https://www.amazon.co.jp/s?k=xyzzy', 'xyzzy に一致する商品はありません。'],
  ['https://www.amazon.com.tr/s?k=xyzzy', 'xyzzy için sonuç yok.'],
  ['https://www.amazon.nl/s?k=xyzzy', 'Geen resultaten voor xyzzy.'],
  ['https://www.amazon.pl/s?k=xyzzy', 'Brak wyników dla xyzzy.'],
  ['https://www.amazon.se/s?k=xyzzy', 'Inga resultat för xyzzy.'],
  ['https://www.ebay.com/sch/i.html?_nkw=xyzzy', 'No exact matches found'],
  ['https://www.ebay.it/sch/i.html?_nkw=xyzzy', 'Nessun risultato esatto trovato'],
  [
    'https://www.aliexpress.com/w/wholesale-xyzzy.html',
    'Sorry, your search "xyzzy" did not match any products.',
  ],
  ['https://aliexpress.ru/wholesale?SearchText=xyzzy', 'По вашему запросу ничего не найдено'],
  ['https://www.temu.com/search_result.html?search_key=xyzzy', 'No results for "xyzzy"'],
  ['https://us.shein.com/pdsearch/xyzzy/', 'Sorry, no matches were found for "xyzzy"'],
  ['https://shopee.sg/search?keyword=xyzzy', 'No results found. Try different or more general keywords'],
  ['https://shopee.tw/search?keyword=xyzzy', '找不到結果'],
  [
    'https://www.lazada.sg/catalog/?q=xyzzy',
    'Search No Result. We’re sorry. We cannot find any matches for your search term.',
  ],
  ['https://www.alibaba.com/trade/search?SearchText=xyzzy', 'Your search did not match any products.'],
  ['https://s.1688.com/selloffer/offer_search.htm?keywords=xyzzy', '没有找到与“xyzzy”相关的货源'],
  ['https://s.taobao.com/search?q=xyzzy', '抱歉，没有找到与“xyzzy”相关的宝贝'],
  [
    'https://www.dhgate.com/wholesale/search.do?act=search&searchkey=xyzzy',
    'Sorry, your search did not match any products',
  ],
  ['https://www.etsy.com/search?q=xyzzy', 'We couldn’t find any results for xyzzy'],
  ['https://www.walmart.com/search?q=xyzzy', 'There were no search results for “xyzzy”.'],
  ['https://listado.mercadolibre.com.ar/xyzzy', 'No hay publicaciones que coincidan con tu búsqueda.'],
  ['https://lista.mercadolivre.com.br/xyzzy', 'Não há anúncios que correspondam à sua busca'],
  ['https://www.ozon.ru/search/?text=xyzzy', 'По вашему запросу товаров сейчас нет'],
  ['https://www.wildberries.ru/catalog/0/search.aspx?search=xyzzy', 'Ничего не нашлось по запросу «xyzzy»'],
  ['https://www.tiktok.com/shop/s/xyzzy', 'No results found'],
  ['https://www.wish.com/search/xyzzy', 'No results found for "xyzzy"'],
  ['https://www.coupang.com/np/search?q=xyzzy', "'xyzzy'에 대한 검색결과가 없습니다."],
  ['https://search.rakuten.co.jp/search/mall/xyzzy/', '「xyzzy」に一致する商品は見つかりませんでした。'],
  ['https://www.joom.com/en/search/q.xyzzy', 'Nothing found'],
];

test.each(NOTHING_FOUND)('%s says in its own words that nothing was found', (url, words) => {
  const reading = read(url, '', `${MENU}<main><h2>${words}</h2></main>${FOOTER}`);
  expect(reading).toMatchObject({ status: 'empty', reason: 'no-listings' });
});
