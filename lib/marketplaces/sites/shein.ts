import type { Site } from '../site';

// biome-ignore format: beginnings of hosts, a paragraph rather than a page
const COUNTRY_HOSTS = [
  'us', 'm', 'www', 'za', 'es', 'roe', 'eur', 'ar', 'de', 'fr', 'it', 'pt', 'nl', 'pl', 'euqs', 'ca',
  'au', 'nz', 'sg', 'my', 'ph', 'th', 'jp', 'kr', 'il', 'br', 'uk', 'asia', 'mx',
];

/** Cards carry the title, id and price as data-* on their links; cards below the fold are empty until scrolled to. */
export const shein: Site = {
  key: 'shein',
  name: 'SHEIN',
  hosts: [
    ...COUNTRY_HOSTS.map((host) => `${host}.shein.com`),
    ...['co.uk', 'se', 'tw', 'com.mx', 'com.hk', 'com.vn'].flatMap((country) => [
      `www.shein.${country}`,
      `m.shein.${country}`,
    ]),
    'www.sheinindia.in',
  ],
  pages: [
    { kind: 'detail', path: /-p-\d+(?:-cat-\d+)?\.html/ },
    { kind: 'search', path: /\/pdsearch\// },
    { kind: 'seller', path: /\/store\/|-brand-|\/shop-/ },
    {
      kind: 'list',
      path: /-(?:c|sc|vc)-\d+\.html|\/(?:top-trend|trends|daily-new|flash-sale|RecommendSelection|bestsellers)/i,
    },
  ],
  ids: [/-p-(\d{5,12})(?:-cat-\d+)?\.html/, /^(?:\d+-)?(\d{5,12})$/],
  cards: [
    {
      card: '.product-card, section[data-expose-id], .S-product-item, [data-goods-id][role="listitem"]',
      id: ['[data-id]@data-id', '@data-expose-id', '@data-goods-id', 'a[href*="-p-"]@href'],
      // Some lists show a picture and a price only; a name that is in no text is not shown on the page.
      title: [
        '.goods-title-link',
        '.product-card__goods-title-container a',
        '.S-product-item__name',
        '[class*="goods-title"]',
      ],
      skip: '.discount-label, [class*="discount-label"]',
      price: [
        '.product-item__camecase-wrap',
        '[data-price]@data-us-price',
        '.normal-price-ctn__sale-price',
        '[class*="sale-price"]',
      ],
      images: ['img.crop-image-container__img@src', 'img@src'],
      link: ['a[href*="-p-"]@href'],
    },
  ],
  item: {
    title: [
      'h1.product-intro__head-name',
      '.product-intro__head-name h1',
      'h1.fsp-element',
      'h1[class*="goods-name"]',
      '.detail-title-h1',
      '.goods-name__title',
    ],
    block: ['.product-intro__info', '.goods-detailv2__media-inner', '.product-intro'],
    brand: ['.product-intro__brand-link', '[class*="brand-name"] a'],
    specs: [
      { row: '.product-intro__description-table-item', label: '.key', value: '.val' },
      {
        row: '.product-intro__attr-list-text',
        label: '.product-intro__attr-list-textname',
        value: '.product-intro__attr-list-textval',
      },
    ],
    seller: ['.product-intro__store-name', '[class*="store-name"]'],
    price: [
      '.product-intro__head-mainprice .original',
      '.product-intro__head-mainprice',
      '#productMainPriceId',
      '[class*="productPrice__main"]',
    ],
    category: ['.bread-crumb__item a', '.bread-crumb__inner a'],
    images: ['.product-intro__main img@src', '.crop-image-container img@src'],
  },
  state: [
    {
      from: { variable: 'gbRawData' },
      on: ['search', 'list', 'seller'],
      at: 'results.bffProductsInfo.products.*',
      fields: {
        id: 'goods_id',
        title: 'goods_name',
        brand: 'premiumFlagNew.brandName',
        category: 'cate_name',
        price: 'salePrice.amount',
        image: 'goods_img',
      },
    },
    {
      from: { variable: 'gbRawData' },
      on: ['detail'],
      at: 'modules.productInfo',
      fields: { id: 'goods_id', title: 'goods_name', brand: 'brand', image: 'goods_img' },
    },
  ],
  documentTitleNoise: /\s?\|\s?SHEIN.*$/i,
  noResults: [{ reason: 'no-listings', text: /we couldn['’]?t find|no results|sorry, no matches/i }],
  walls: [
    { reason: 'captcha', url: /\/risk\/challenge/ },
    // 2026: an ordinary title and menu, no cards, and the check's global in a script.
    { reason: 'captcha', script: 'GB_RISK_CHALLE' },
    { reason: 'captcha', selector: 'script[src*="risk-challenge"], #risk-challenge, .captcha_click_wrapper' },
  ],
  captures: [{ page: 'list', date: '2025', where: 'us.shein.com' }],
};
