import type { Site } from '../site';

/** Taobao and Tmall: one software, two generations (2020 ids, 2026 hashed classes with stable stems). */
export const taobaoTemplate: Omit<Site, 'key' | 'name' | 'hosts' | 'captures' | 'shopDomains' | 'url'> = {
  pages: [
    { kind: 'detail', path: /\/(?:item|detail)\.htm/ },
    { kind: 'search', host: /^(?:s|list|search)\./, path: /./ },
    { kind: 'search', path: /^\/(?:search|category)/ },
    { kind: 'other', host: /^(?:www|login|cart|buyertrade|i)\./, path: /./ },
    { kind: 'seller', path: /^\/(?:$|\?|shop|index|category|search)/ },
  ],
  ids: [/[?&](?:id|itemId|item_id)=(\d{9,15})/i, /^item_id_(\d{9,15})$/, /^(\d{9,15})$/],
  cards: [
    {
      card: 'a[class*="doubleCardWrapper"], a[id^="item_id_"], #content_items_wrapper a[href*="item.htm"], .J_MouserOnverReq, #mainsrp-itemlist .item',
      id: ['@id', '@href', 'a[href*="id="]@href', '@data-nid'],
      title: [
        '[class*="title--"]',
        '[class*="Title--"]',
        '.J_ClickStat.title, .row-2 a',
        '.ctx-box .title a',
        'a[title]@title',
        'img[alt]:not([alt=""])@alt',
      ],
      seller: ['[class*="shopNameText--"]', '[class*="shopName--"]', '.shop .dsrs + span', '.shopname'],
      // How many have paid stands beside the price, in what is around it (public code, 2026-08).
      skip: '[class*="realSales"]',
      price: [
        '[class*="priceWrapper--"]',
        '[class*="innerPriceWrapper"]',
        '[class*="price--"]',
        '.price strong',
      ],
      images: ['img[class*="mainPic"]@src', 'img@src'],
      needsId: true,
    },
    {
      card: '.J_TItems .item, .item4line1 .item, #J_ItemList .product, .product-iWrap',
      id: ['@data-id', 'a[href*="id="]@href'],
      title: ['.item-name', '.productTitle a', '.productTitle', 'a[title]@title', 'img@alt'],
      seller: ['.productShop-name'],
      price: ['.c-price', '.productPrice em', '[class*="rice"]'],
      images: ['img@data-ks-lazyload', 'img@src'],
      needsId: true,
    },
  ],
  item: {
    title: [
      '[class*="mainTitle--"][title]',
      '[class*="mainTitle--"]',
      'h3.tb-main-title',
      '.tb-detail-hd h1',
      '[class*="ItemTitle--mainTitle"]',
      '[class*="ItemHeader--mainTitle"]',
      '#J_Title h3',
    ],
    block: ['#detail', '.tb-item-info', '.tb-property', '#J_DetailMeta'],
    specs: [
      {
        row: '[class*="emphasisParamsInfoItem--"]',
        label: '[class*="SubTitle--"]',
        value: '[class*="Title--"]:not([class*="SubTitle--"])',
      },
      {
        row: '[class*="generalParamsInfoItem--"]',
        label: '[class*="Title--"]:not([class*="SubTitle--"])',
        value: '[class*="SubTitle--"]',
      },
      {
        row: '[class*="infoItem--"]',
        label: '[class*="infoItemTitle--"]',
        value: '[class*="infoItemContent--"]',
      },
      { row: 'ul.attributes-list li, #J_AttrUL li, .attributes li, [class*="Attrs--attr--"]' },
    ],
    seller: [
      '[class*="shopName--"][title]',
      '[class*="shopName--"]',
      '.tb-shop-name a',
      'a.slogo-shopname',
      '.shop-name a',
      '.hd-shop-name a',
    ],
    price: [
      '[class*="highlightPrice--"]',
      '[class*="Price--priceText"]',
      '#J_StrPrice',
      '.tm-price',
      '#J_PromoPriceNum',
      '.tb-rmb-num',
    ],
    images: ['[class*="mainPic--"]@src', '#J_ImgBooth@src', '[class*="thumbnailPic--"]@src'],
  },
  state: [
    {
      from: { variable: 'loaderData' },
      on: ['detail'],
      at: '*.data.res',
      fields: { id: 'item.itemId', title: 'item.title', seller: 'seller.shopName' },
    },
  ],
  sellerNoise: /^\d+年老店\s?/,
  notTitles: /^(?:预售|包邮|百亿补贴|国补|天猫|淘宝|找同款)$/,
  documentTitleNoise: /\s?-\s?(?:淘宝网|tmall\.com天猫|天猫Tmall\.com|天猫国际).*$/i,
  noResults: [{ reason: 'no-listings', text: /没有找到|没找到与|抱歉，没有/ }],
  walls: [
    { reason: 'login', url: /login\.(?:taobao|tmall)\.com|\/login\b/ },
    { reason: 'login', text: /^.{0,300}(?:请登录|亲，请登录|扫码登录|密码登录)/s },
  ],
};
