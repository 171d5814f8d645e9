import type { Site } from '../site';

export const coupang: Site = {
  key: 'coupang',
  name: 'Coupang',
  hosts: [
    'www.coupang.com',
    'm.coupang.com',
    'tw.coupang.com',
    'www.tw.coupang.com',
    'shop.coupang.com',
    'mc.coupang.com',
  ],
  pages: [
    // Taiwan: no prefix, the words of the name before the number.
    { kind: 'detail', path: /\/v[pm]\/products\/\d+|^\/products\/(?:[^/?]*-)?\d{4,}/ },
    { kind: 'search', path: /\/n[pm]\/search|^\/search/ },
    { kind: 'list', path: /^\/categories\/|\/n[pm]\/(?:categories|campaigns|best|products)|\/np\/goldbox/ },
    { kind: 'seller', host: /^shop\./, path: /./ },
  ],
  ids: [/\/products\/(?:[^/?#]{0,600}-)?(\d{4,16})(?=[/?#]|$)/, /^(\d{4,16})$/],
  cards: [
    {
      card: '#product-list > li, li[class*="ProductUnit_productUnit"], li.search-product, li.baby-product, [class*="ProductItem_productItem"]',
      not: '[class*="search-option"]',
      id: ['a[href*="/products/"]@href', '@data-product-id', '@id'],
      title: [
        '[class*="ProductUnit_productName"]',
        '[class*="productName"]',
        '.name',
        '.descriptions .name',
        'a[aria-label]@aria-label',
        'a[title]@title',
        'img[alt]:not([alt=""])@alt',
      ],
      price: [
        '[class*="Price_priceValue"]',
        '[class*="Price_salePrice"]',
        '[class*="PriceArea_priceArea"] span[translate="no"]',
        '[class*="PriceArea_priceArea"]',
        '[class*="fw-text-"][class*="price"]',
        'strong.price-value',
        '[class*="rice"]',
      ],
      images: ['img@src'],
      link: ['a[href*="/products/"]@href'],
      lazy: true,
    },
  ],
  item: {
    title: [
      'h1.product-title',
      '.prod-buy-header__title',
      'h1[class*="product-title"]',
      'h2.prod-buy-header__title',
    ],
    block: ['.prod-atf-main', '.product-buy-header', '.prod-buy-header'],
    brand: ['.prod-brand-name', '.brand-info a', 'a[class*="brand"]'],
    specs: [
      {
        row: '.prod-item-attr-name, .product-essential-info tr, .item-attributes li',
        label: 'th',
        value: 'td',
      },
    ],
    seller: ['.prod-sale-vendor a', '.prod-sale-vendor-name', '[class*="vendor"] a'],
    price: [
      '.prod-sale-price .total-price strong',
      '.total-price',
      '.final-price-amount',
      '[class*="price-amount"]',
    ],
    category: ['#breadcrumb a', '.breadcrumb-link'],
    images: ['.prod-image__detail@src', '.product-image img@src'],
  },
  notTitles: /^(?:로켓배송|판매자로켓|무료배송|광고|廣告|火箭速配|ad)$/i,
  titleNoise: [/^\[?광고\]?\s+/],
  documentTitleNoise: /\s?[-|]\s?[^-|]{0,30}\s?[|]\s?쿠팡\s?$|\s?[-|]\s?쿠팡!?\s?$/,
  noResults: [
    { reason: 'no-listings', text: /검색결과가 없습니다|에 대한 검색결과가 없/ },
    { reason: 'no-listings', text: /(?:沒有|找不到).{0,12}(?:搜尋結果|相關商品)|查無/ },
  ],
  captures: [],
};
