import type { Site } from '../site';

/** Slugs and ad data leave brand words out; the shown title keeps them. Class names are hashed, tooltips are not. */
export const temu: Site = {
  key: 'temu',
  name: 'Temu',
  hosts: ['www.temu.com'],
  pages: [
    { kind: 'detail', path: /-g-\d+\.html|\/goods\.html|\/kuiper\// },
    { kind: 'search', path: /\/search_result\.html/ },
    { kind: 'seller', path: /-m-\d+\.html|\/mall\.html/ },
    { kind: 'list', path: /-o3-\d+\.html|\/(?:channel|best-sellers|category|opt-list)/ },
  ],
  ids: [/-g-(\d{10,20})\.html/, /[?&]goods_id=(\d{10,20})/, /^(?:goodContainer-|goods-?)?(\d{12,20})$/],
  cards: [
    {
      card: '[data-tooltip^="goodContainer-"], .goods-item-container, [data-uniqid][data-goods-id], div[role="group"][data-tooltip-title]',
      id: ['@data-tooltip', 'a[href*="-g-"]@href', '@data-goods-id'],
      title: [
        '[data-tooltip^="goodName-"] h3',
        '[data-tooltip^="goodName-"]',
        'h3',
        'h2',
        '@data-tooltip-title',
        'img.goods-img-external@alt',
      ],
      price: ['[data-type="price"]@aria-label', '[data-type="price"]', '[aria-label*="price"]@aria-label'],
      images: ['img.goods-img-external@src', 'img@src'],
      link: ['a[href*="-g-"]@href'],
      lazy: true,
    },
  ],
  item: {
    title: ['[data-goods-name]'],
    block: ['#rightContent', '[class*="goods-detail"]'],
    specs: [
      {
        row: '#goodsDetail li, [class*="property"] > div',
        label: 'span:first-child',
        value: 'span:last-child',
      },
    ],
    seller: ['a[href*="-m-"] h2', 'a[href*="-m-"] [class*="name"]', '[class*="mall-name"]'],
    price: ['#goods_price', '[data-type="price"]@aria-label'],
    images: ['#leftContent img@src'],
  },
  state: [
    {
      from: { variable: 'rawData' },
      on: ['detail'],
      at: 'store',
      fields: {
        id: 'goodsId',
        title: 'goods.goodsName',
        category: 'crumbOptList.*.optName',
        seller: 'mall.mallData.mallName',
      },
    },
  ],
  // For screen readers, in the title of every card (2026, public code).
  titleNoise: [
    /\s?(?:opens? in a new tab|abrir en una nueva pestaña|s['’]ouvre dans un nouvel onglet|in neuem tab öffnen|apri in una nuova scheda|abrir em uma nova guia|在新标签页中打开)\.?$/i,
  ],
  // JSON-LD names Temu itself where a product has no brand.
  notBrands: /^temu$/i,
  documentTitleNoise: /\s(?:-|\|)\s(?:Shop Now For.*|Save Temu.*|Temu(?:\s.*)?)$/i,
  translates: true,
  notTitles: /^(?:temu|home|explore temu(?:'|’)?s picks)$/i,
  noResults: [{ reason: 'no-listings', text: /no results|keine ergebnisse|sin resultados|aucun résultat/i }],
  walls: [
    { reason: 'captcha', title: /security|安全验证/i },
    { reason: 'login', url: /\/login\.html/ },
    { reason: 'login', title: /^temu\s?\|\s?(?:login|log in|登录)/i },
  ],
  captures: [
    { page: 'seller', date: '2026-07-21', where: 'shell' },
    { page: 'detail', date: '2025-06-29', where: 'us-zh-Hans, shell' },
    { page: 'detail', date: '2023-08-24', where: 'de' },
  ],
};
