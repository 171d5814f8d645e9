import { expect, test } from 'vitest';
import { readPage } from '../../lib/marketplaces';
import { openSavedPage } from '../../lib/marketplaces/page/saved-page';

const read = (html: string, address: string) => readPage(openSavedPage(html, address), new URL(address));

/** A search page of Amazon's structure with one card, and what is left of the page's own. */
const search = (title: string, page = '<html lang="zh">') =>
  read(
    `<!doctype html>${page}<body><div data-component-type="s-search-result" data-asin="B000000001">
    <a class="a-link-normal" href="/x/dp/B000000001"><h2><span>${title}</span></h2></a></div></body></html>`,
    'https://www.amazon.com/s?k=x',
  ).listings.map(({ listing }) => [listing.title, listing.translated]);

/** As the translators leave a page that is saved while they show it. */
test.each([
  [
    'Chrome',
    '<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">North side</font></font>',
    '<html lang="en" class="translated-ltr">',
  ],
  ['Chrome, into Arabic', '<font><font>North side</font></font>', '<html lang="ar" class="translated-rtl">'],
  ['Edge', '<b _msttexthash="177099" _msthash="51">North side</b>', '<html lang="zh">'],
  [
    'Yandex',
    '<ya-tr-span data-translated="true" data-value="北面" data-translation="North side">North side</ya-tr-span>',
    '<html lang="zh">',
  ],
  [
    'a shop’s widget of Google’s, half way',
    '<font style="vertical-align: inherit;">North side</font>',
    '<html lang="zh">',
  ],
  [
    'Read Frog, translation alone',
    '<i data-read-frog-translation-only="">North side</i>',
    '<html lang="zh">',
  ],
])('a title that %s wrote over is told to be translated', (_, title, page) => {
  expect(search(title, page)).toEqual([['North side', true]]);
});

test.each([
  [
    'Immersive Translate',
    '<font class="notranslate immersive-translate-target-wrapper" lang="en"><br>North side</font>',
  ],
  ['Read Frog', '<span class="notranslate read-frog-translated-content-wrapper">North side</span>'],
  [
    'KISS Translator',
    '<kiss-translator class="kiss-wrapper notranslate"><span>North side</span></kiss-translator>',
  ],
  ['FluentRead', '<span class="fluent-read-bilingual-content">North side</span>'],
])('what %s puts beside the seller’s words is not read', (_, copy) => {
  expect(search(`<i class="fluent-read-bilingual">北面</i>${copy}`)).toEqual([['北面', undefined]]);
});

test.each([
  'Air <font color="red">Runner</font>',
  '<font>Air Runner</font>',
  'Air <span class="notranslate">Runner</span>',
])('what a shop itself writes is the seller’s: %s', (title) => {
  expect(search(title)).toEqual([['Air Runner', undefined]]);
});

/** The item page of a shop without a description. */
const item = (title: string, beside: string, below = '') =>
  read(
    `<!doctype html><html lang="es"><head><meta property="og:type" content="product">
    <script type="application/ld+json">{"@type":"Product","name":"${title}","offers":{"price":"9","priceCurrency":"EUR"}}</script></head>
    <body><main><div><h1>${title}</h1><p>${beside}</p></div><p>${'Palabras de la descripción. '.repeat(30)}</p>${below}</main></body></html>`,
    'https://shop.example/p/123456',
  ).listings.map(({ listing }) => [listing.title, listing.translated]);

test.each([
  'Título traducido automáticamente',
  'Ver título original',
  'Translated by Google',
  'Maschinell übersetzt',
  '机器翻译',
  '자동 번역',
  'Автоматический перевод',
  'Auto-translated',
  'Translated from Chinese',
  'Show original (Chinese)',
  'Aus dem Chinesischen übersetzt',
  'Traduit du chinois',
  'Traducido del chino',
  'Vertaald uit het Chinees',
  'Переведено с китайского',
  'Показать оригинал',
  'Diterjemahkan secara otomatis',
  'Bản dịch từ tiếng Trung',
  '标题由AI翻译',
  '원문 보기',
  'แปลโดย Google',
  'تمت الترجمة آليا',
])('a site that says beside a title that a machine translated it: %s', (words) => {
  expect(item('Chaqueta del lado norte', words)).toEqual([['Chaqueta del lado norte', true]]);
});

test.each([
  'Translated from the Chinese by Anna Low',
  'Translated from Chinese by Anna Low',
  'Traduit du chinois par Jean Roux',
  'Aus dem Chinesischen übersetzt von Karl Berg',
  'Traducido del chino por M. Ruiz',
  'Перевод с китайского И. Лесной',
])('who translated a book is no such word: %s', (words) => {
  expect(item('Anna Karenina', words)).toEqual([['Anna Karenina', undefined]]);
});

test('neither a translator among the goods, nor the translator of a book, nor translated reviews are such a word', () => {
  expect(item('自动翻译 Stift', 'Nuevo')).toEqual([['自动翻译 Stift', undefined]]);
  expect(item('Anna Karenina', 'Translated by Constance Garnett')).toEqual([['Anna Karenina', undefined]]);
  expect(item('Chaqueta', 'Nuevo', '<p>Translated by Google</p>')).toEqual([['Chaqueta', undefined]]);
});

/** A card as the sites have it since 2025, with the address that its offers have on this host. */
const CARDS = {
  alibaba: (host: string, path: string) => [
    `https://${host}/trade/search?SearchText=x`,
    `<div class="fy26-product-card-wrapper"><a href="//${host}${path}"><img src="x.jpg" alt=""></a>
      <h2 class="searchx-product-e-title"><a href="//${host}${path}"><span>Zapatos de correr</span></a></h2></div>`,
  ],
  aliexpress: (host: string, path: string) => [
    `https://${host}/w/wholesale-x.html`,
    `<a class="search-card-item" href="//${host}${path}"><img src="x.jpg"><h3>Zapatos de correr</h3></a>`,
  ],
};

test.each([
  ['alibaba', 'spanish.alibaba.com', '/product-detail/running-shoes-1600123456789.html', true],
  ['alibaba', 'russian.alibaba.com', '/p-detail/Running-1600123456789.html?spm=a2700', true],
  ['alibaba', 'www.alibaba.com', '/product-detail/Running-Shoes_1600123456789.html', undefined],
  ['alibaba', 'www.alibaba.com', '/p-detail/Running-1600123456789.html', undefined],
  ['aliexpress', 'es.aliexpress.com', '/item/1005001234567890.html', true],
  ['aliexpress', 'www.aliexpress.com', '/item/1005001234567890.html', undefined],
] as const)('%s translates all that it shows on some hosts: on %s, %s', (site, host, path, translated) => {
  const [address, card] = CARDS[site](host, path) as [string, string];
  const { listings } = read(`<!doctype html><html><body>${card}</body></html>`, address);
  expect(listings.map(({ listing }) => [listing.id, listing.title, listing.translated])).toEqual([
    [/(\d{10,})/.exec(path)![1], 'Zapatos de correr', translated],
  ]);
});

/** A list of Amazon's structure; each card is a title and what stands beside it. */
const list = (...cards: [title: string, beside: string][]) =>
  read(
    `<!doctype html><html lang="es"><body><ul>${cards
      .map(
        ([title, beside], at) =>
          `<li data-component-type="s-search-result" data-asin="B00000000${at}"><div><a class="a-link-normal" href="/x/dp/B00000000${at}"><h2><span>${title}</span></h2></a></div>${beside}</li>`,
      )
      .join('')}</ul></body></html>`,
    'https://www.amazon.es/s?k=x',
  ).listings.map(({ listing }) => listing.translated ?? false);

const TOLD = '<p>Maschinell übersetzt</p>';
const MUCH = `<p>${'palabras '.repeat(45)}</p>`;

test.each<[string, [string, string][], boolean[]]>([
  [
    'words among much else are not beside it',
    [
      ['Bolsa', MUCH],
      ['Bota', TOLD + MUCH],
      ['Gorra', MUCH],
    ],
    [false, false, false],
  ],
  [
    'a card that says so and little else',
    [
      ['Bolsa', MUCH],
      ['Bota', TOLD],
      ['Gorra', MUCH],
    ],
    [false, true, false],
  ],
  [
    'its words are deep within',
    [
      ['Bolsa', MUCH],
      ['Bota', `<div><div><i></i>${TOLD}</div></div>`],
      ['Gorra', MUCH],
    ],
    [false, true, false],
  ],
  [
    'each of a few short cards is beside the others',
    [
      ['Bolsa', ''],
      ['Bota', TOLD],
    ],
    [true, true],
  ],
  [
    'the first card is long and the last tells',
    [
      ['Bolsa', MUCH],
      ['Bota', MUCH],
      ['Gorra', TOLD],
    ],
    [false, false, true],
  ],
  [
    'words of a long title are its own',
    [
      [`Maschinell übersetzt ${'x'.repeat(200)}`, ''],
      ['Bota', MUCH],
    ],
    [false, false],
  ],
  ['scaffolding of more nodes than anybody reads', [['Bolsa', '<i></i>'.repeat(600) + TOLD]], [false]],
])('what stands beside a title in a list: %s', (_, cards, translated) => {
  expect(list(...cards)).toEqual(translated);
});

const NOTE = '<p>Automatically translated</p>';
const REVIEWS = `<p>${'Fits well and looks good. '.repeat(20)}</p>`;
const SCAFFOLDING = '<i></i>'.repeat(501);

/** A card with something within the title's own block, behind it in the card, and behind the card. */
const cardWith = ([beside, behind, outside]: [string, string, string]) =>
  read(
    `<!doctype html><html lang="zh"><body><main><div data-component-type="s-search-result" data-asin="B000000001">
    <div><a class="a-link-normal" href="/x/dp/B000000001"><h2><span>North side</span></h2></a>${beside}</div>${behind}</div>${outside}</main></body></html>`,
    'https://www.amazon.com/s?k=x',
  ).listings.map(({ listing }) => listing.translated === true);

test.each<[string, [string, string, string]]>([
  ['beside it in a short card', [NOTE, '', '']],
  ['at the end of a short card', ['', NOTE, '']],
  ['behind a short card, which is all that there is', ['', '', NOTE]],
  ['beside it in a card with long reviews', [NOTE, REVIEWS, '']],
  ['beside it in a card of much scaffolding', [NOTE, SCAFFOLDING, '']],
  ['beside it in a short card among much else', [NOTE, '', REVIEWS]],
])('a word of the site’s near a title counts: %s', (_, places) => {
  expect(cardWith(places)).toEqual([true]);
});

test.each<[string, [string, string, string]]>([
  ['nobody says it', ['', '', '']],
  ['behind long reviews in the card', ['', REVIEWS + NOTE, '']],
  ['behind much scaffolding in the card', ['', SCAFFOLDING + NOTE, '']],
  ['behind a card with long reviews', ['', REVIEWS, NOTE]],
  ['behind long reviews behind a short card', ['', '', REVIEWS + NOTE]],
  ['behind much scaffolding behind a short card', ['', '', SCAFFOLDING + NOTE]],
])('further away it speaks of something else: %s', (_, places) => {
  expect(cardWith(places)).toEqual([false]);
});
