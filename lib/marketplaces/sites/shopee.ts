import type { Site } from '../site';

const COUNTRIES = ['sg', 'com.my', 'co.th', 'co.id', 'vn', 'ph', 'tw', 'com.br', 'com.mx', 'com.co', 'cl'];

/** Item addresses end in `-i.<shop>.<item>`; the item's own name may contain `-i.` too, so the last one counts. */
export const shopee: Site = {
  key: 'shopee',
  name: 'Shopee',
  hosts: COUNTRIES.flatMap((country) => [`shopee.${country}`, `www.shopee.${country}`]),
  pages: [
    { kind: 'detail', path: /-i\.\d+\.\d+|^\/product\/\d+\/\d+/ },
    { kind: 'search', path: /^\/(?:search|mall\/search)(?:[/?]|$)/ },
    { kind: 'list', path: /-cat\.\d+|^\/(?:flash_sale|daily_discover|collections|m\/)/ },
    { kind: 'other', path: /^\/(?:$|\?|buyer|user|cart|verify|docs|events|find_similar_products)/ },
    { kind: 'seller', path: /^\/(?:shop\/\d+|[^/?]+\/?(?:\?|$))/ },
  ],
  ids: [/^.*-i\.(\d+\.\d+)/, /^\/?.*\/product\/(\d+\/\d+)/, /^(\d+\.\d+)$/],
  cards: [
    {
      card: '[data-sqe="item"], .shopee-search-item-result__item, .shop-search-result-view__item, .shop-collection-view__item, [data-sqe="recommend_item"]',
      id: ['a[href*="-i."]@href', 'a[href*="/product/"]@href'],
      title: [
        '.line-clamp-2',
        '[class*="line-clamp-2"]',
        '[data-sqe="name"] > div > div',
        '[data-sqe="name"]',
        'img[alt]:not([alt=""]):not([alt="custom-overlay"])@alt',
      ],
      price: [
        '[aria-label="promotion price"] + div',
        '.text-shopee-primary .truncate.items-baseline',
        '[class*="text-shopee-primary"]',
      ],
      images: ['img[alt]:not([alt="custom-overlay"]):not([alt="flag-label"])@src'],
      link: ['a[href*="-i."]@href'],
      lazy: true,
    },
  ],
  item: {
    title: ['[data-sqe="pdp-title"]', '.page-product h1', '.product-briefing [class*="title"] span'],
    block: ['.product-briefing', '.page-product', 'main'],
    specs: [
      {
        row: '.product-detail div, .page-product__detail div',
        label: 'h3, label',
        value: 'h3 + *, label + *',
      },
    ],
    seller: [
      '#sll2-pdp-product-shop .fV3TIn',
      '.page-product__shop [class*="name"]',
      'a[href*="entryPoint=ShopByPDP"] div',
    ],
    price: ['section [aria-live="polite"] div', '.product-briefing [class*="price"]'],
    category: ['.page-product__breadcrumb a', '.breadcrumb a'],
    images: ['.product-briefing picture img@src'],
  },
  notTitles: /^(?:mall|preferred|star\+?|yêu thích|蝦皮優選|indicado|sold out|ad|iklan)$/i,
  documentTitleNoise: /^(?:jual|ราคา|mua)\s|\s?\|\s?shopee.*$/i,
  noResults: [
    {
      reason: 'no-listings',
      text: /no results found|tidak ditemukan|không tìm thấy|ไม่พบ|nenhum resultado|找不到結果/i,
    },
  ],
  walls: [
    { reason: 'captcha', url: /\/verify\/(?:traffic|captcha)/ },
    {
      reason: 'login',
      text: /página indisponível|page unavailable|halaman tidak tersedia|trang không khả dụng|faça login|กรุณาเข้าสู่ระบบ|ไม่สามารถเข้าถึงหน้านี้|頁面無法顯示|請登入/i,
    },
    { reason: 'login', url: /\/buyer\/login/ },
  ],
  captures: [
    { page: 'search', date: '2026', where: 'shopee.co.id, fragment' },
    { page: 'seller', date: '2025', where: 'shopee.com.my, fragment' },
  ],
};
