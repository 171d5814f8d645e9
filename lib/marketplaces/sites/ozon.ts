import type { Site } from '../site';

/** `data-widget` names are stable, classes are hashed per build; a tile's id stands only in its link. */
export const ozon: Site = {
  key: 'ozon',
  name: 'Ozon',
  hosts: [
    'www.ozon.ru',
    'ozon.ru',
    'm.ozon.ru',
    'ozon.by',
    'www.ozon.by',
    'ozon.kz',
    'www.ozon.kz',
    'uz.ozon.com',
    'am.ozon.com',
    'global.ozon.com',
  ],
  pages: [
    { kind: 'detail', path: /^\/product\// },
    { kind: 'search', path: /^\/search/ },
    { kind: 'seller', path: /^\/seller\// },
    { kind: 'list', path: /^\/(?:category|brand|highlight|landing)\// },
  ],
  ids: [/\/product\/(?:[^/?#]{0,300}-)?(\d{5,13})(?:[/?#]|$)/, /^(\d{5,13})$/],
  url: 'https://{host}/product/{id}/',
  cards: [
    {
      card: '.tile-root',
      id: ['a[href*="/product/"]@href'],
      // Labels above the title may be text of the same style; the title is inside the tile's second link.
      title: [
        'a.tile-clickable-element .tsBody500Medium',
        'a[href*="/product/"] .tsBody500Medium',
        'a[href*="/product/"] [class*="tsBody"] ',
        'a[href*="/product/"]:not(:has(img))',
        'img[alt]:not([alt=""])@alt',
      ],
      price: ['.tsHeadline500Medium', '[class*="tsHeadline"]'],
      images: ['img@src'],
      lazy: true,
    },
    {
      // Shelves below a product.
      card: '[data-widget^="skuGrid"] [data-index], [data-widget^="skuShelf"] a[href*="/product/"], [data-widget^="skuGridSimple"] > div > div',
      on: ['detail', 'other'],
      id: ['@href', 'a[href*="/product/"]@href'],
      title: [
        '.tsBody500Medium',
        '.tsBodyL',
        '[class*="tsBodyM"]',
        '[class*="tsBody"]:not([class*="Control"])',
      ],
      price: ['[class*="tsHeadline"]'],
      images: ['img@src'],
      needsId: true,
      lazy: true,
    },
  ],
  item: {
    title: ['[data-widget="webProductHeading"] h1'],
    block: ['[data-widget="webProductHeading"]'],
    brand: ['[data-widget="webBrand"] a[href*="/brand/"]', '[data-widget="breadCrumbs"] a[href*="/brand/"]'],
    specs: [
      {
        row: '[data-widget="webBrand"] > div, [data-widget="webCharacteristics"] dl',
        label: 'dt, span:first-child',
        value: 'dd, a',
      },
    ],
    seller: [
      '[data-widget="webCurrentSeller"] a[href*="/seller/"][title]',
      '[data-widget="webCurrentSeller"] a[href*="/seller/"]',
      // Its own quick delivery sells under a category's address.
      'a[title="Ozon Express" i]@title',
    ],
    price: ['[data-widget="webPrice"] [class*="tsHeadline"]', '[data-widget="webPrice"] span'],
    category: ['[data-widget="breadCrumbs"] li a', '[data-widget="breadCrumbs"] li span'],
    images: ['[data-widget="webGallery"] img@src'],
  },
  state: [
    {
      from: { json: '[id^="state-webBrand"]@data-state' },
      on: ['detail'],
      at: 'content',
      fields: { title: 'title.textAtom.text', brand: 'title.text' },
    },
  ],
  notTitles: /^(?:распродажа|оригинал|реклама|ещё|хит|новинка|бестселлер)$/i,
  documentTitleNoise: /\s(?:купить|–\sкупить|на OZON).*$/i,
  noResults: [
    {
      reason: 'no-listings',
      text: /ничего не (?:нашли|нашлось)|товары не найдены|по вашему запросу товаров сейчас нет/i,
    },
  ],
  walls: [
    { reason: 'captcha', title: /доступ ограничен|antibot/i },
    { reason: 'captcha', text: /доступ ограничен|пожалуйста, включите javascript для продолжения/i },
  ],
  captures: [
    { page: 'seller', date: '2025-07-19' },
    { page: 'list', date: '2025-01-11' },
  ],
};
