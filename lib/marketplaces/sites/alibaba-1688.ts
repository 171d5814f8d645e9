import type { Site } from '../site';

/**
 * Links of advertised offers hold no id; the card's render key ends in it. Saved pages tear the cards apart,
 * because their links are inside links: pieces with the same key are one card.
 */
export const alibaba1688: Site = {
  key: '1688',
  name: '1688',
  hosts: [
    's.1688.com',
    'detail.1688.com',
    'm.1688.com',
    'detail.m.1688.com',
    'dj.1688.com',
    'www.1688.com',
    'winport.m.1688.com',
    'p4psearch.1688.com',
  ],
  shopDomains: ['1688.com'],
  pages: [
    { kind: 'detail', host: /^detail\./, path: /^\/(?:offer\/\d+\.html|page\/index\.html)/ },
    { kind: 'detail', host: /^m\./, path: /^\/offer\/\d+/ },
    { kind: 'search', host: /^(?:s|p4psearch)\./, path: /./ },
    { kind: 'other', host: /^(?:www|dj)\./, path: /./ },
    { kind: 'seller', path: /\/page\/(?:offerlist|index|contactinfo|creditdetail)|^\/$/ },
  ],
  ids: [
    /_(\d{9,16})$/,
    /\/offer\/(\d{9,16})\.html/,
    /[?&]offerId=(\d{9,16})/i,
    /object_id@(\d{9,16})/,
    /^(\d{9,16})$/,
  ],
  url: 'https://detail.1688.com/offer/{id}.html',
  cards: [
    {
      // The render key and the red of the searched words are on the capture of 2026-04; stems of hashed class names are
      // written from documentation.
      card: '[data-renderkey], .search-offer-item, .offer-list-row .offer-item',
      id: [
        '@data-renderkey',
        '@data-aplus-report',
        '[data-aplus-report]@data-aplus-report',
        'a[href*="offer/"]@href',
        '@href',
      ],
      title: [
        '.offer-title-row .title-text',
        '.title-text',
        '.offer-title',
        '.title a',
        ':has(> font[color="red"])',
        '[class*="itle"]:not(:has([class*="itle"]))',
      ],
      brand: ['.brand-icon-wrap .badge-text'],
      seller: ['.offer-shop-row .desc-text', '.company-name', '[class*="ompany"]', '[class*="hopName"]'],
      price: ['.offer-price-row .price-item', '.price-item', '[class*="rice"]'],
      images: ['img.main-img@src', '.offer-img img@src', 'img@src'],
      needsId: true,
      spansSiblings: true,
    },
    {
      // Advertised offers below the list hold no id anywhere.
      card: '.space-bottom-ad-container .search-offer-item, .ad-bootom-list .search-offer-item',
      title: ['.offer-title-row .title-text', '.title-text'],
      seller: ['.offer-shop-row .desc-text'],
      price: ['.price-item'],
      images: ['img.main-img@src', 'img@src'],
    },
    {
      card: '.offer-list li.offer-item, [class*="offerItem"], .wp-offerlist li',
      on: ['seller', 'other'],
      id: ['a[href*="offer/"]@href', '@data-offerid'],
      title: ['a[title]@title', '[class*="title"]', 'img@alt'],
      price: ['[class*="price"]'],
      images: ['img@src'],
      needsId: true,
    },
  ],
  item: {
    title: [
      '.module-od-title .title-content h1',
      '.title-content h1',
      '[class*="title-text"]',
      'h1.d-title',
      '.mod-detail-title h1',
      '.od-pc-offer-title-contain .title-text',
    ],
    block: ['.module-od-title', '.detail-container', '#screen'],
    specs: [
      { row: '.offer-attr-item', label: '.offer-attr-item-name', value: '.offer-attr-item-value' },
      { row: '#productAttributes tr, .module-od-product-attributes tr', label: 'th', value: 'td' },
      {
        row: '.ant-descriptions-row',
        label: '.ant-descriptions-item-label',
        value: '.ant-descriptions-item-content',
      },
      { row: '.obj-content tr, .mod-detail-attributes tr', label: '.de-feature', value: '.de-value' },
    ],
    seller: [
      '.module-od-shop-navigation [title]',
      '.shop-company-name h1',
      '.company-name',
      '[class*="companyName"]',
    ],
    price: [
      '.module-od-main-price .price-info',
      '.price-content .price-text',
      '.price-original-sku',
      '[class*="price-now"]',
    ],
    images: ['.od-gallery-img@src', '.detail-gallery-img@src', '.tab-content img@src'],
  },
  state: [
    {
      from: { variable: 'globalData' },
      on: ['detail'],
      at: 'model',
      fields: {
        id: 'offerDetail.offerId',
        title: 'offerTitleModel.subject',
        seller: 'sellerModel.companyName',
      },
    },
  ],
  notTitles: /^(?:找相似|旺旺在线|验厂报告|综合服务|包邮|券后价)$/,
  documentTitleNoise: /\s?[-_]\s?阿里巴巴.*$/,
  noResults: [{ reason: 'no-listings', text: /没有找到与|没找到相关|抱歉，没有/ }],
  walls: [
    { reason: 'login', url: /login\.(?:1688|taobao)\.com|account\.1688\.com/ },
    { reason: 'login', text: /^.{0,200}(?:请登录|扫码登录|密码登录)/s },
  ],
  captures: [{ page: 'search', date: '2026-04-08' }],
};
