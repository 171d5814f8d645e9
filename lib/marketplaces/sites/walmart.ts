import type { Site } from '../site';

/** `data-item-id` is not the id in the address; ads link to /sp/track with the real address percent-encoded inside. */
export const walmart: Site = {
  key: 'walmart',
  name: 'Walmart',
  hosts: ['www.walmart.com', 'www.walmart.ca', 'www.walmart.com.mx'],
  pages: [
    { kind: 'detail', path: /^(?:\/[a-z]{2})?\/ip\// },
    { kind: 'search', path: /^(?:\/[a-z]{2})?\/search(?:[/?]|$)/ },
    { kind: 'seller', path: /\/seller\/|\/global\/seller/ },
    { kind: 'list', path: /\/(?:browse|cp|shop|brand)\// },
  ],
  ids: [/^(\d{5,14})$/, /\/ip\/(?:[^/?#]{1,300}\/)?(\d{5,14})(?!\d)/],
  url: 'https://{host}/ip/{id}',
  cards: [
    {
      card: '[data-item-id], [data-testid="item-stack"] > div [data-dca-id]',
      id: ['a[link-identifier]@link-identifier', 'a[href*="/ip/"]@href', 'a[href*="ip%2F"]@href'],
      title: [
        '[data-automation-id="product-title"]',
        '[data-automation-id="name"]',
        'a[link-identifier] span',
        'img[data-testid="productTileImage"]@alt',
      ],
      price: [
        '[data-automation-id="product-price"] [aria-hidden="true"] + span',
        '[data-automation-id="product-price"] .w_iUH7',
        '[data-automation-id="product-price"]',
      ],
      images: ['img[data-testid="productTileImage"]@src', 'img@src'],
      lazy: true,
    },
  ],
  item: {
    title: [
      '#main-title',
      'h1[itemprop="name"]',
      'h1[data-automation="product-title"]',
      '[data-testid="product-title"]',
    ],
    block: ['[data-testid="product-primary-details"]', 'section', 'main'],
    brand: ['a[data-seo-id="brand-name"]', '[itemprop="brand"]', 'a[data-automation="brand-link"]'],
    specs: [{ row: '[data-testid="product-specs"] > div, section .pb2', label: 'h3', value: 'h3 + div, p' }],
    seller: [
      'a[data-testid="seller-name-link"]',
      '[data-testid="product-seller-info"] a',
      'a[link-identifier="viewSeller"]',
    ],
    price: ['[itemprop="price"]', '[data-testid="price-wrap"]', '[data-automation="buybox-price"]'],
    category: [
      'nav[aria-label="breadcrumb"] [itemprop="name"]',
      '[data-testid="breadcrumb"] a',
      'nav[aria-label*="readcrumb"] a',
    ],
    images: ['[data-testid="hero-image-container"] img@src', '[data-testid="media-thumbnail"] img@src'],
  },
  state: [
    {
      from: { json: 'script#__NEXT_DATA__' },
      on: ['search', 'list', 'seller'],
      at: 'props.pageProps.initialData.searchResult.itemStacks.*.items.*',
      fields: {
        id: 'usItemId',
        title: 'name',
        brand: 'brand',
        seller: 'sellerName',
        price: 'price',
        image: 'imageInfo.thumbnailUrl',
      },
    },
    {
      from: { json: 'script#__NEXT_DATA__' },
      on: ['detail'],
      at: 'props.pageProps.initialData.data.product',
      fields: {
        id: 'usItemId',
        title: 'name',
        brand: 'brand',
        seller: 'sellerDisplayName',
        price: 'priceInfo.currentPrice.price',
        currency: 'priceInfo.currentPrice.currencyUnit',
        category: 'category.path.*.name',
        image: 'imageInfo.thumbnailUrl',
      },
    },
  ],
  documentTitleNoise: /\s-\s(?:Shop\b.*|Walmart\.(?:com|ca).*)$/i,
  noResults: [
    {
      reason: 'no-listings',
      text: /there were no search results|we couldn['’]?t find any results|0 results/i,
    },
  ],
  walls: [
    { reason: 'captcha', title: /robot or human/i },
    { reason: 'captcha', url: /\/blocked\b/ },
  ],
  captures: [
    { page: 'search', date: '2024-12-12', where: 'walmart.com' },
    { page: 'detail', date: '2024-12-13', where: 'walmart.com' },
  ],
};
