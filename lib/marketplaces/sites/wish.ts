import type { Site } from '../site';

export const wish: Site = {
  key: 'wish',
  name: 'Wish',
  hosts: ['www.wish.com', 'wish.com', 'm.wish.com'],
  pages: [
    { kind: 'detail', path: /\/(?:product|c)\/(?:[^/]+\/)?[0-9a-f]{24}/ },
    { kind: 'search', path: /^\/search/ },
    { kind: 'seller', path: /^\/merchant\// },
    { kind: 'list', path: /^\/(?:feed|category|tag|brand)\b/ },
  ],
  ids: [/\/(?:product|c)\/(?:[^/?#]{1,300}\/)?([0-9a-f]{24})/, /^([0-9a-f]{24})$/],
  url: 'https://www.wish.com/product/{id}',
  cards: [
    {
      card: 'a[href*="/product/"], a[href*="/c/"]',
      id: ['@href'],
      title: [
        '[data-testid*="product-name"]',
        '[class*="ProductName"]',
        'h2',
        'h3',
        'img[alt]:not([alt=""])@alt',
      ],
      price: ['[data-testid*="price"]', '[class*="rice"]'],
      images: ['img@src'],
      link: ['@href'],
      needsId: true,
      lazy: true,
    },
  ],
  item: {
    title: ['[data-testid="product-name"]'],
    seller: ['a[href*="/merchant/"]'],
    price: ['[data-testid="product-price"]', '[class*="ActualPrice"]'],
    images: ['[data-testid="product-image"] img@src'],
  },
  state: [
    {
      from: { variable: '__PRELOADED_STATE__' },
      on: ['detail'],
      at: 'data.product.*.staticFields',
      fields: { id: 'id', title: 'name', seller: 'merchantInfo.title' },
    },
  ],
  documentTitleNoise: /\s?(?:\||-)\s?Wish.*$/i,
  noResults: [{ reason: 'no-listings', text: /no (?:results|products) (?:were )?found/i }],
  captures: [],
};
