import type { Site } from '../site';

const LANGUAGES = ['fr', 'es', 'de', 'it', 'pt', 'ru', 'tr', 'ja', 'ko', 'pl'];

export const dhgate: Site = {
  key: 'dhgate',
  name: 'DHgate',
  hosts: ['www', 'm', ...LANGUAGES].map((language) => `${language}.dhgate.com`),
  pages: [
    { kind: 'detail', path: /\/product\/(?:[^/]+\/)?\d+\.html/ },
    { kind: 'search', path: /\/wholesale\/search\.do|\/wholesale\/[^/]+\.html/ },
    { kind: 'seller', path: /\/store\// },
    { kind: 'list', path: /\/(?:wholesale|w)\// },
  ],
  ids: [/\/product\/(?:[^/?#]{1,300}\/)?(\d{6,12})\.html/, /^(\d{6,12})$/],
  cards: [
    {
      card: '.gallery-main, .listitem, [class*="gallery-item"], .gitem, [data-itemcode]',
      id: ['@data-itemcode', '@itemcode', '[data-itemcode]@data-itemcode', 'a[href*="/product/"]@href'],
      title: [
        '.gallery-pro-name a',
        '.gallery-pro-name',
        '.pro-title',
        'h3',
        'a.subject',
        'a[title]@title',
        'img[alt]:not([alt=""])@alt',
      ],
      seller: ['.store-name', '.gallery-seller-name', '.seller a', 'a[href*="/store/"]'],
      price: ['.current-price', '.price', '[class*="price"]'],
      images: ['img@src'],
      link: ['.gallery-img-link@href', 'a[href*="/product/"]@href'],
      lazy: true,
    },
  ],
  item: {
    title: ['h1[itemprop="name"]', '[class*="productName"] h1'],
    block: ['.key-info', '[class*="productContent"]'],
    specs: [
      {
        row: '[class*="prodSpecifications"] li, .item-specifics li',
        label: 'span, strong',
        value: 'span:last-child, em',
      },
    ],
    seller: ['[class*="storeName"] a', '.store-name a', 'a[href*="/store/"]'],
    price: ['[class*="currentPrice"]', '.js-wholesale-price', '[itemprop="price"]'],
    category: ['[class*="crumb"] a'],
    images: ['[class*="masterMap"] img@src', '.bigimage img@src'],
  },
  documentTitleNoise: /\s?(?:\||-)\s?DHgate.*$|,\s?Free Shipping.*$/i,
  noResults: [{ reason: 'no-listings', text: /did not match any products|no results/i }],
  captures: [],
};
