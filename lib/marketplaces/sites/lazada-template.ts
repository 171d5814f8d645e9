import type { Site } from '../site';

/** Lazada and Daraz are the same software with other names and hosts. */
export const lazadaTemplate: Omit<Site, 'key' | 'name' | 'hosts' | 'captures'> = {
  pages: [
    { kind: 'detail', path: /^\/products\// },
    { kind: 'search', path: /^\/(?:catalog|tag)(?:[/?]|$)|[?&]q=/ },
    { kind: 'seller', path: /^\/shop(?:\/|s\/)/ },
    { kind: 'list', path: /^\/(?:shop-[a-z]|[a-z0-9-]+\/?(?:\?|$))/ },
  ],
  ids: [/^(\d{6,16})$/, /-i(\d{6,16})(?:-s\d+)?\.html/, /[?&]itemId=(\d{6,16})/],
  cards: [
    {
      card: '[data-qa-locator="product-item"], [data-tracking="product-card"]',
      id: ['@data-item-id', 'a[href*="-i"]@href'],
      // Badges are empty <i> elements before the text inside the link.
      title: [
        'a[title]',
        '[class*="title"] a',
        'a[href*="/products/"]:not(:has(img))',
        '[id*="title"]',
        'img[type="product"]@alt',
        'img[alt]:not([alt=""])@alt',
      ],
      price: ['.ooOxS', '[class*="rice"]', '[class*="currency"]', '.aBrP0'],
      images: ['img[type="product"]@src', 'img@src'],
      lazy: true,
    },
    {
      card: 'a.product-card-container, .card-jfy-item-wrapper, [data-spm-protocol] a[href*="/products/"][class*="card"]',
      on: ['seller', 'list', 'other', 'detail'],
      id: ['@href', '@data-item-id', 'a[href]@href'],
      title: ['.card-jfy-title', '[class*="title-text"]', '[class*="itle"]', 'img@alt'],
      price: ['[class*="rice"]'],
      images: ['img@src'],
      link: ['@href', 'a[href]@href'],
      needsId: true,
      lazy: true,
    },
  ],
  item: {
    title: ['.pdp-mod-product-badge-title', 'h1[class*="product-badge-title"]', '.pdp-product-title h1'],
    block: ['.pdp-block__main-information', '.pdp-block', '#block-product'],
    brand: ['.pdp-product-brand__brand-link', '.pdp-product-brand a', 'a[class*="brand-link"]'],
    specs: [{ row: '.specification-keys li, .key-li', label: '.key-title', value: '.key-value' }],
    seller: ['.seller-name__detail a', '.seller-name__detail-name', '[class*="seller-name"] a'],
    price: [
      '.pdp-price_type_normal',
      '.pdp-v2-product-price-content-salePrice',
      '.pdp-price',
      '[class*="pdp-price"]',
    ],
    category: ['.breadcrumb_item_text a', '#J_breadcrumb a', '.breadcrumb a'],
    images: ['.gallery-preview-panel img@src', '.pdp-mod-common-image@src'],
  },
  state: [
    {
      from: { variable: 'pageData' },
      on: ['search', 'list', 'seller'],
      at: 'mods.listItems.*',
      fields: {
        id: 'itemId',
        title: 'name',
        brand: 'brandName',
        seller: 'sellerName',
        price: 'price',
        image: 'image',
      },
    },
    {
      from: { variable: '__moduleData__' },
      on: ['detail'],
      at: 'data.root.fields',
      fields: {
        title: 'product.title',
        brand: 'product.brand.name',
        seller: 'seller.name',
        category: 'breadcrumb.*.title',
      },
    },
  ],
  notTitles: /^(?:lazmall|freeship|free shipping|ad|sponsored)$/i,
  documentTitleNoise: /\s?\|\s?(?:Lazada|Daraz).*$|\s(?:Online at Best Price|Buy Online).*$/i,
  noResults: [
    {
      reason: 'no-listings',
      text: /search no result|we(?:'|’)re sorry\. we cannot find any matches|no results? found|không tìm thấy|ไม่พบ|tidak ditemukan/i,
    },
  ],
};
