import type { Site } from '../site';

export const tiktokShop: Site = {
  key: 'tiktok-shop',
  name: 'TikTok Shop',
  hosts: ['shop.tiktok.com', 'www.tiktok.com'],
  pages: [
    { kind: 'detail', path: /\/view\/product\/\d+|\/@[^/]+\/product\/\d+|\/pdp\/(?:[^/]+\/)?\d+/ },
    { kind: 'seller', path: /\/store\/|\/shop\/seller/ },
    { kind: 'list', path: /\/shop\/(?:c|category)\/|^\/[a-z]{2}\/c\// },
    { kind: 'search', path: /\/shop\/s\/|\/[a-z]{2}\/s\/|\/search\/product/ },
  ],
  ids: [/\/(?:view\/product|@[^/?#]{1,60}\/product|pdp(?:\/[^/?#]{1,300})?)\/(\d{15,21})/, /^(\d{15,21})$/],
  cards: [
    {
      card: 'a[href*="/pdp/"], a[href*="/view/product/"], [data-e2e="search-product-card"], [id^="product-card"]',
      id: ['@href', 'a[href*="/pdp/"]@href', 'a[href*="/view/product/"]@href'],
      title: ['h3', 'h2', '[class*="title"]', '[class*="ame"]', 'img[alt]:not([alt=""])@alt'],
      seller: ['[class*="seller"]', '[class*="shop-name"]'],
      price: ['[class*="rice"]'],
      images: ['img@src'],
      link: ['@href', 'a[href]@href'],
      needsId: true,
      lazy: true,
    },
  ],
  item: {
    title: [
      '[class*="product-title"]',
      '[data-e2e="product-title"]',
      'h1 [class*="Semibold"]',
      'h1[class*="Semibold"]',
    ],
    specs: [{ row: '[class*="specification"] > div', label: 'span:first-child', value: 'span:last-child' }],
    seller: ['a[href*="/store/"] h2', '[class*="seller-name"]', '[class*="shop-name"]'],
    price: ['[class*="price"] [class*="sale"]', '[data-e2e="product-price"]', '[class*="rice"]'],
    images: ['[class*="slider"] img@src'],
  },
  // The component is at a place that moves between builds: every component is looked through.
  state: [
    {
      from: { json: 'script#__MODERN_ROUTER_DATA__' },
      on: ['detail'],
      at: 'loaderData.*.page_config.components_map.*.component_data.product_info',
      fields: {
        id: 'product_model.product_id',
        title: 'product_model.name',
        seller: 'seller_model.shop_name',
        price: 'promotion_model.promotion_product_price.min_price.sale_price_decimal',
        currency: 'promotion_model.promotion_product_price.min_price.currency_name',
      },
    },
    {
      from: { json: 'script#__MODERN_ROUTER_DATA__' },
      on: ['detail'],
      at: 'loaderData.*.page_config.global_data.product_info.product_info',
      fields: {
        id: 'product_model.product_id',
        title: 'product_model.name',
        seller: 'seller_model.shop_name',
      },
    },
    {
      // Vietnam (2026, public code): the product lies there without its models.
      from: { json: 'script#__MODERN_ROUTER_DATA__' },
      on: ['detail'],
      at: 'loaderData.*.page_config.global_data.product_info.product_info',
      fields: { id: 'product_id', title: 'title' },
    },
  ],
  documentTitleNoise: /\s?(?:\||-)\s?TikTok Shop.*$/i,
  noResults: [{ reason: 'no-listings', text: /no (?:results|products) found/i }],
  walls: [
    { reason: 'captcha', title: /security check/i },
    { reason: 'error-page', text: /product not available in this country or region/i },
  ],
  captures: [],
};
