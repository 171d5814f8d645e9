import type { Site } from '../site';

// biome-ignore format: endings of hosts, a paragraph rather than a page
const COUNTRIES = [
  'com', 'us', 'co.uk', 'de', 'fr', 'it', 'es', 'at', 'ch', 'nl', 'be', 'ca', 'com.au', 'ie', 'pl',
  'com.hk', 'com.sg', 'com.my', 'ph', 'in', 'vn',
];

/** Search pages changed from `s-item` to `s-card` in 2025; both are still served. */
export const ebay: Site = {
  key: 'ebay',
  name: 'eBay',
  hosts: [
    ...COUNTRIES.flatMap((country) => [`www.ebay.${country}`, `ebay.${country}`, `m.ebay.${country}`]),
    'www.befr.ebay.be',
    'www.benl.ebay.be',
    'www.cafr.ebay.ca',
  ],
  pages: [
    { kind: 'detail', path: /^\/itm\// },
    { kind: 'search', path: /^\/sch\// },
    { kind: 'list', path: /^\/(?:b|p|e|globaldeals|deals|trending)(?:[/?]|$)/ },
    { kind: 'seller', path: /^\/(?:str|usr)\// },
  ],
  ids: [/^(\d{9,15})$/, /\/itm\/(?:[^/?#]{1,300}\/)?(\d{9,15})(?!\d)/, /[?&]item(?:Id)?=(\d{9,15})(?!\d)/],
  url: 'https://{host}/itm/{id}',
  cards: [
    {
      card: '.s-card:is(li,[data-listingid]), .s-item:is(li,.srp-results *)',
      // "Shop on eBay" place-holders link to /itm/123456 and have a made-up id, which is none.
      needsId: true,
      // "New Listing", in whatever language.
      skip: '.LIGHT_HIGHLIGHT, .s-card__new-listing',
      id: ['a[href*="/itm/"]@href', '@data-listingid'],
      // 2026: a label for screen readers is inside .s-card__title, next to the styled text.
      title: [
        '.s-card__title .su-styled-text:not(.clipped)',
        '.s-card__title',
        '.s-item__title [role="heading"]',
        '.s-item__title',
        'h3',
      ],
      price: ['.s-card__price', '.s-item__price'],
      seller: ['.s-item__seller-info-text', '.su-card-container__attributes__secondary .su-styled-text'],
      images: [
        'img.s-card__image@data-defer-load',
        'img.s-card__image@src',
        '.s-item__image img@data-defer-load',
        '.s-item__image img@src',
      ],
    },
    {
      card: 'li.brwrvr__item-card, .brwrvr__item-card--list, .b-list__items_nofooter .s-item',
      id: ['a[href*="/itm/"]@href'],
      title: ['.bsig__title__text', '.bsig__title', '.s-item__title', 'h3'],
      price: ['.bsig__price--displayprice', '.bsig__price', '.s-item__price'],
      images: ['img@src'],
    },
    {
      card: '.str-item-card, article.StoreFrontItemCard',
      on: ['seller'],
      id: ['a[href*="/itm/"]@href', '@data-testid'],
      title: ['.str-item-card__property-title', '.str-card-title', 'h3', 'img@alt'],
      price: ['.str-item-card__property-displayPrice'],
      images: ['img@src'],
    },
  ],
  item: {
    id: ['link[rel="canonical"]@href'],
    title: [
      'h1.x-item-title__mainTitle',
      '.x-item-title__mainTitle',
      'h1#itemTitle',
      'h1[itemprop="name"]',
      '.vi-title__main h1',
    ],
    block: ['#mainContent', '#CenterPanelInternal', '.x-item-title', '#CenterPanel'],
    brand: ['[itemprop="brand"] [itemprop="name"]', '.ux-labels-values--brand .ux-labels-values__values'],
    specs: [
      { row: '.ux-labels-values', label: '.ux-labels-values__labels', value: '.ux-labels-values__values' },
      { row: '.ux-layout-section__row .ux-labels-values-with-hints', label: 'dt', value: 'dd' },
      { row: '.itemAttr tr', label: 'td.attrLabels', value: 'td.attrLabels + td' },
    ],
    seller: [
      '.x-sellercard-atf__info__about-seller a .ux-textspans',
      '.x-sellercard-atf__info a',
      '.ux-seller-section__item--seller a .ux-textspans',
      '.ux-seller-section__item--seller a',
      '.mbg-nw',
    ],
    price: ['.x-price-primary .ux-textspans', '#prcIsum', '#mm-saleDscPrc', '[itemprop="price"]@content'],
    category: [
      'nav.breadcrumbs a .seo-breadcrumb-text',
      'nav.breadcrumbs li a',
      '#vi-VR-brumb-lnkLst [itemtype] [itemprop="item"] [itemprop="name"]',
    ],
    images: ['.ux-image-carousel-item.active img@src', '.ux-image-carousel-item img@src', '#icImg@src'],
  },
  // Languages: captures en 2025; the others from memory.
  // The page sets the label in a span of its own, with no space before the title.
  titleNoise: [
    /^(?:New [Ll]isting|Neues Angebot|Nouvelle annonce|Nuova inserzione|Anuncio nuevo|Nuevo anuncio|Nieuwe aanbieding|Nowa oferta|新規出品|新刊登|新上架)(?![a-z]):?\s*/,
    /^Details about\s+/,
  ],
  translates: true,
  notTitles: /^(?:shop on ebay|results matching fewer words|ebay でショップ)$/i,
  sellerNoise: /\s\(?[\d.,]+K?\)?(?:\s[\d.,]+\s?%.*)?$|\s[\d.,]+\s?%.*$/i,
  documentTitleNoise: /\s?\|\s?eBay(?:\.[a-z.]+)?\s?$/i,
  noResults: [
    {
      reason: 'no-listings',
      text: /no exact matches found|0 results for|keine exakten treffer|aucun résultat correspondant|no se han encontrado resultados|nessun (?:risultato|riscontro) esatto|geen exacte (?:resultaten|overeenkomsten)|brak dokładnych wyników/i,
    },
  ],
  walls: [
    {
      reason: 'captcha',
      title:
        /^(?:pardon our interruption|security measure|checking your browser|überprüfen ihres browsers|vérification de votre navigateur|comprobando (?:su|tu) navegador|controllo del browser)/i,
    },
    { reason: 'error-page', title: /^(?:error page|access denied|system error)/i },
  ],
  captures: [
    { page: 'search', date: '2025-08-29', where: 'ebay.com' },
    { page: 'detail', date: '2023-08-23', where: 'ebay.com' },
    { page: 'detail', date: '2016', where: 'ebay.com' },
  ],
};
