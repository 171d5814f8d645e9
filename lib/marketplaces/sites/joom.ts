import type { Site } from '../site';

/** All classes are hashed: links and headings are what can be relied on. */
export const joom: Site = {
  key: 'joom',
  name: 'Joom',
  hosts: ['www.joom.com', 'www.joom.ru', 'joom.com', 'm.joom.com'],
  pages: [
    { kind: 'detail', path: /\/products\/[0-9a-f-]{24,40}/ },
    { kind: 'search', path: /\/search(?:[/?]|$)/ },
    { kind: 'seller', path: /\/stores\// },
    { kind: 'list', path: /\/(?:c|best|brands|collections)\// },
  ],
  ids: [/\/products\/([0-9a-f]{24}|[0-9]{15,}-[0-9-]{5,40}|[0-9a-f-]{36})/],
  cards: [
    {
      card: 'a[href*="/products/"]',
      id: ['@href'],
      title: ['[class*="name"]', 'h2', 'h3', '[itemprop="name"]', 'img[alt]:not([alt=""])@alt', '@title'],
      price: ['[class*="price"]'],
      images: ['img@src'],
      link: ['@href'],
      needsId: true,
      lazy: true,
    },
  ],
  item: {
    title: ['h1[itemprop="name"]'],
    brand: ['[itemprop="brand"]', 'a[href*="/brands/"]'],
    seller: ['a[href*="/stores/"]'],
    price: ['[itemprop="price"]@content', '[class*="price"]'],
    images: ['[itemprop="image"]@src'],
  },
  documentTitleNoise: /\s?(?:–|-|\|)\s?(?:купить|Joom|buy).*$/i,
  noResults: [
    { reason: 'no-listings', text: /nothing (?:was )?found|no results|ничего не (?:найдено|нашлось)/i },
  ],
  captures: [],
};
