import type { Site } from '../site';

// biome-ignore format: beginnings of hosts, a paragraph rather than a page
const LANGUAGE_HOSTS = [
  'ar', 'de', 'es', 'fr', 'he', 'id', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'th', 'tr', 'vi',
];

/** Class names on .com are hashed per build; ids in links, headings and `data-pl` stay. */
export const aliexpress: Site = {
  key: 'aliexpress',
  name: 'AliExpress',
  hosts: [
    ...['www', 'm', 'my', 'sale', ...LANGUAGE_HOSTS].map((host) => `${host}.aliexpress.com`),
    'www.aliexpress.us',
    'aliexpress.us',
    'aliexpress.ru',
    'www.aliexpress.ru',
    'm.aliexpress.ru',
  ],
  pages: [
    { kind: 'detail', path: /\/(?:item|i)\/(?:[^/]+\/)?\d{8,20}\.html/ },
    { kind: 'search', path: /^\/(?:w\/wholesale|wholesale|search|af\/|premium\/|glosearch)/ },
    { kind: 'seller', path: /^\/store\// },
    { kind: 'list', path: /^\/(?:popular|category|gcp|ssr|p\/)/ },
  ],
  ids: [/^(\d{8,20})$/, /\/(?:item|i)\/(?:[^/?#]{1,300}\/)?(\d{8,20})\.html/, /productIds?=(\d{8,20})/],
  url: 'https://{host}/item/{id}.html',
  cards: [
    {
      // aliexpress.ru
      card: '[data-product-id]',
      id: ['@data-product-id', 'a[href]@href'],
      title: [
        '[class*="RedSnippet__title"]',
        '[class*="Snippet__title"]',
        '[class*="ProductSnippet"] [title]',
        'a[title]',
        'img[alt]:not([alt=""])@alt',
      ],
      price: ['[class*="RedSnippet__priceNew"]', '[class*="priceNew"]', '[class*="rice"]'],
      images: ['[class*="allery"] img@src', 'img@src'],
      lazy: true,
    },
    {
      card: 'a.search-card-item, .search-item-card-wrapper-gallery, #card-list > div, [class*="list--gallery"] a[class*="multi--"], a[class*="multi--container"]',
      id: ['@href', 'a[href]@href', '[data-product-id]@data-product-id'],
      title: [
        'h3',
        '[role="heading"]',
        '[class*="multi--title"]',
        '[class*="titleText"]',
        'h1',
        '[title]@title',
        'img[alt]:not([alt=""])@alt',
      ],
      price: [
        '[class*="price-sale"]',
        '[aria-label*="$"], [aria-label*="€"], [aria-label*="£"]',
        '[class*="price--"]',
        '[class*="rice"]',
      ],
      seller: ['a[href*="/store/"]'],
      images: ['img[alt]:not([alt=""])@src', 'img@src'],
      link: ['@href', 'a[href]@href'],
      lazy: true,
    },
  ],
  item: {
    title: [
      'h1[data-pl="product-title"]',
      '[data-pl="product-title"]',
      '[class*="HazeProductDescription"] h1',
      'h1.product-title-text',
      '.product-title h1',
      'h1[itemprop="name"]',
    ],
    block: ['.pdp-info', '[class*="pdp-main"]', '.product-main'],
    specs: [
      {
        row: '[class*="specification--prop"]',
        label: '[class*="specification--title"]',
        value: '[class*="specification--desc"]',
      },
      { row: '.product-prop, .product-specs li', label: '.property-title', value: '.property-desc' },
      {
        row: '[class*="SnowProductCharacteristics"] li, [class*="Characteristics"] li',
        label: ':first-child',
        value: ':last-child',
      },
    ],
    seller: [
      '[data-pl="store-name"]',
      '[class*="store-header--storeName"]',
      '.shop-name a',
      'a[href*="/store/"]:not([href*="play.google"], [href*="/store/apps"])',
    ],
    price: [
      '[class*="price-default--current"]',
      '[class*="price--currentPriceText"]',
      '.product-price-value',
      '[class*="HazeProductPrice"]',
    ],
    category: ['[class*="cross-link--breadcrumb"] a', '.breadcrumb a'],
    images: ['[class*="image-view"] img@src', '[class*="magnifier"] img@src', '.images-view-item img@src'],
  },
  // Pages of 2020–2022, and of 2022–2024; later ones fetch their data.
  state: [
    {
      from: { variable: 'data' },
      on: ['detail'],
      at: '',
      fields: {
        id: 'commonModule.productId',
        title: 'titleModule.subject',
        seller: 'storeModule.storeName',
        image: 'imageModule.imagePathList.0',
      },
    },
    {
      from: { variable: 'data' },
      on: ['detail'],
      at: '',
      fields: {
        id: 'productInfoComponent.idStr',
        title: 'productInfoComponent.subject',
        seller: 'sellerComponent.storeName',
      },
    },
  ],
  translates: true,
  // Sellers write in English or have theirs translated.
  translatedHosts: new RegExp(`^(?:${LANGUAGE_HOSTS.join('|')})\\.aliexpress\\.com$`),
  notTitles:
    /^(?:no products available|no goods|нет товара|товар(?:а)? (?:недоступен|нет в наличии)|ad|реклама|choice|superdeals)$/i,
  // 2020: price, discount and a bar came before the name; the shop and a number come after it.
  documentTitleNoise:
    /^\s?[\d.,]+\s?(?:US\s?)?[$€£₽]?[^|]{0,20}\|\s?|\s-\sAliExpress(?:\s\d+)?\s?$|\s?\|\s?AliExpress\s?$/i,
  noResults: [
    {
      reason: 'no-listings',
      text: /did not match any products|sorry, your search|ничего не найдено|no results found/i,
    },
  ],
  walls: [{ reason: 'captcha', title: /captcha interception/i }],
  captures: [
    { page: 'search', date: '2026', where: 'aliexpress.us, fragment' },
    { page: 'list', date: '2025-06-19', where: 'aliexpress.ru' },
    { page: 'detail', date: '2024', where: 'es.aliexpress.com, shell' },
  ],
};
