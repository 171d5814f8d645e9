import type { Site } from '../site';

// biome-ignore format: beginnings of hosts, a paragraph rather than a page
const LANGUAGES = [
  'spanish', 'french', 'german', 'italian', 'portuguese', 'russian', 'arabic', 'japanese', 'korean',
  'turkish', 'dutch', 'vietnamese', 'thai', 'indonesian', 'hindi', 'hebrew',
];

export const alibaba: Site = {
  key: 'alibaba',
  name: 'Alibaba.com',
  hosts: ['www', 'm', ...LANGUAGES].map((language) => `${language}.alibaba.com`),
  shopDomains: ['en.alibaba.com'],
  pages: [
    { kind: 'detail', path: /\/p(?:roduct)?-detail\/|\/product\/\d+/ },
    { kind: 'search', path: /\/trade\/search|\/search\/page|\/search\?/ },
    { kind: 'list', path: /\/(?:catalog|showroom|premium|category)\// },
    { kind: 'seller', host: /\.en\.alibaba\.com$/, path: /./ },
  ],
  ids: [
    // Behind a hyphen on the hosts of other languages.
    /\/p(?:roduct)?-detail\/[^?#]{0,300}?[-_](\d{8,16})\.html/,
    /\/product\/(\d{8,16})/,
    /[?&](?:productId|product_id)=(\d{8,16})/,
    /^(\d{8,16})$/,
  ],
  url: 'https://www.alibaba.com/product-detail/_{id}.html',
  cards: [
    {
      card: '[class*="product-card-wrapper"], .fy23-search-card, [class*="searchx-offer-item"], .J-search-card-wrapper, .m-gallery-product-item-v2, .J-offer-wrapper, [class*="organic-gallery-offer"], .organic-list-offer, .search-card-item',
      id: [
        'a[href*="-detail/"]@href',
        '@data-product_id',
        '@data-ctrdot',
        '@data-content',
        '[data-product_id]@data-product_id',
      ],
      title: [
        '[class*="searchx-product-e-title"]',
        'h2[class*="search-card-e-title"]',
        '.search-card-e-title',
        '.elements-title-normal',
        'h2',
        'a[title]@title',
        'img[alt]:not([alt=""])@alt',
      ],
      seller: [
        '[class*="searchx-product-e-company"]',
        '[class*="searchx-supplier"] a',
        '.search-card-e-company',
        'a[href*=".en.alibaba.com"]',
      ],
      price: [
        '[class*="searchx-product-price"]',
        '[class*="searchx-price"]',
        '.search-card-e-price-main',
        '.elements-offer-price-normal__price',
        '[class*="price"]',
      ],
      images: ['img@src'],
      link: ['a[href*="-detail/"]@href'],
    },
    {
      card: '.icbu-product-card, .component-product-list .product-item, [class*="hugo-dotelement"] a[href*="-detail/"]',
      on: ['seller', 'other', 'list', 'detail'],
      id: ['a[href*="-detail/"]@href', '@href', '@data-id'],
      title: ['.title-con', '.title', 'h3', 'a[title]@title', 'img[alt]:not([alt=""])@alt'],
      price: ['[class*="price"]'],
      images: ['img@src'],
      needsId: true,
    },
    {
      // What it recommends below an item; classes change with every build.
      card: 'a[href*="-detail/"]:has(img,picture):has(h3)',
      on: ['detail'],
      id: ['@href'],
      title: ['h3', 'img[alt]:not([alt=""])@alt'],
      price: ['[class*="price"]'],
      images: ['img@src'],
      link: ['@href'],
      needsId: true,
    },
  ],
  item: {
    title: [
      '.module_title h1',
      '[data-testid="product-title"] h1',
      '.product-title-container h1',
      'h1[title]',
    ],
    block: ['[data-testid="ProductTitle"]', '.layout-body', '.main-layout'],
    specs: [
      {
        row: '[data-testid="module-attribute-row"]',
        label: '[data-testid="module-attribute-name"]',
        value: '[data-testid="module-attribute-value"]',
      },
      {
        row: '.attribute-item, [data-testid="module-attribute"] [class*="grid"] > div',
        label: '.left, div:first-child',
        value: '.right, div:last-child',
      },
      { row: '.do-entry-item, .attr-table tr', label: '.attr-name, th', value: '.text-ellipsis, td' },
      { row: 'dl.do-entry-item', label: 'dt', value: 'dd' },
    ],
    seller: ['.company-name a', '.company-name', '[data-testid="company-name"]'],
    price: [
      '[data-testid="ladder-price"] .price-item > div:last-child',
      '[data-testid="range-price"]',
      '.module_price .price',
      '[class*="price-item"]',
      '.price-list',
    ],
    category: ['.detail-breadcrumb a', '[data-testid="breadcrumb"] a', '.breadcrumb a'],
    images: ['[data-testid="product-image-view"] img@src', '.main-image img@src'],
  },
  state: [
    {
      from: { variable: 'detailData' },
      on: ['detail'],
      at: 'globalData',
      fields: { id: 'product.productId', title: 'product.subject', seller: 'seller.companyName' },
    },
  ],
  documentTitleNoise: /\s(?:-|\|)\s(?:Buy\b|Alibaba\.com).*$/i,
  translates: true,
  // By its own papers for sellers: English listings, machine-translated.
  translatedHosts: new RegExp(`^(?:${LANGUAGES.join('|')})\\.alibaba\\.`),
  notTitles: /^(?:ready to ship|verified|ad|sponsored)$/i,
  // Its structured data names this brand for everything that has none.
  notBrands: /^ali$/i,
  noResults: [
    { reason: 'no-listings', text: /did not match any products|no results? found|no matches found/i },
  ],
  captures: [],
};
