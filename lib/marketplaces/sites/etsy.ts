import type { Site } from '../site';

/** `brand` in Etsy's structured data is the shop's name; marks appear in titles only. */
export const etsy: Site = {
  key: 'etsy',
  name: 'Etsy',
  hosts: ['www.etsy.com'],
  pages: [
    { kind: 'detail', path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?listing\/\d+/ },
    { kind: 'search', path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?search/ },
    { kind: 'seller', path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:shop|people)\// },
    { kind: 'list', path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:c|market|featured|r|gifts)(?:\/|$)/ },
  ],
  ids: [/\/listing\/(\d{6,13})/, /^(\d{6,13})$/],
  url: 'https://www.etsy.com/listing/{id}',
  cards: [
    {
      card: '[data-listing-card-v2][data-listing-id], .v2-listing-card, div.js-merch-stash-check-listing[data-listing-id], li[data-listing-id] .v2-listing-card, [data-search-results] [data-listing-id]:not(button):not(a)',
      // Reviews repeat the title of what was bought.
      not: '[data-reviews-container], [data-region="reviews"], #reviews, [data-review-region]',
      id: ['@data-listing-id', 'a[href*="/listing/"]@href'],
      title: [
        'h3.v2-listing-card__title',
        '.v2-listing-card__title',
        'h3[id^="listing-title"]',
        'h2[id^="listing-title"]',
        'h3',
        'a.listing-link[title]@title',
      ],
      seller: [
        '.clickable-shop-name',
        '[data-seller-name-container] a',
        '[data-seller-name-container]',
        '.shop-name',
        '.v2-listing-card__shop',
      ],
      price: ['.n-listing-card__price', '.lc-price', '[class*="price"] .currency-value'],
      images: ['img[data-listing-card-listing-image]@src', 'img@src'],
    },
  ],
  item: {
    title: [
      'h1[data-buy-box-listing-title]',
      '[data-buy-box-region="title"] h1',
      '#listing-page-cart h1',
      '[data-component="listing-page-title-component"] h1',
    ],
    block: ['[data-buy-box]', '#listing-page-cart'],
    seller: ['#listing-page-cart a[href*="/shop/"]', '[data-shop-name] a', 'a[href*="/shop/"][aria-label]'],
    price: [
      '[data-buy-box-region="price"] p',
      '[data-buy-box-region="price"]',
      '[data-selector="price-only"]',
    ],
    category: ['[data-region="breadcrumb"] a', '#desktop-category-nav a[href*="/c/"]'],
    images: ['[data-carousel-first-image]@src', '.image-carousel-container img@src'],
  },
  brandIsSeller: true,
  titleNoise: [/^Ad (?:from shop|by Etsy seller)\s+/i],
  translates: true,
  notTitles: /^(?:ad from shop.*|anzeige.*|shop|more from this shop)$/i,
  documentTitleNoise: /\s(?:-|\|)\sEtsy.*$/i,
  noResults: [
    { reason: 'no-listings', text: /we couldn['’]?t find any results|keine ergebnisse|aucun résultat/i },
  ],
  walls: [{ reason: 'captcha', title: /^etsy\.com$/i }],
  captures: [{ page: 'detail', date: '2026-04-05' }],
};
