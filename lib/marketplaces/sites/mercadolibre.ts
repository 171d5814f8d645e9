import type { Site } from '../site';

const COUNTRIES = [
  'com.ar',
  'com.mx',
  'com.co',
  'cl',
  'com.pe',
  'com.uy',
  'com.ve',
  'com.ec',
  'com.bo',
  'com.py',
  'com.do',
  'com.pa',
  'com.sv',
  'com.gt',
  'com.ni',
  'com.hn',
  'co.cr',
  'com.cu',
];

/** Links of ads (click1.…) hold no id; catalogue (MLA…) and user products (MLAU…) have ids of their own. */
export const mercadolibre: Site = {
  key: 'mercadolibre',
  name: 'Mercado Libre / Livre',
  hosts: [...COUNTRIES.map((country) => `www.mercadolibre.${country}`), 'www.mercadolivre.com.br'],
  // listado., lista., articulo., produto., tienda. and the names of categories are before the domain.
  shopDomains: ['mercadolivre.com.br', ...COUNTRIES.map((country) => `mercadolibre.${country}`)],
  pages: [
    { kind: 'detail', path: /\/(?:p|up)\/[A-Z]{3,4}\d+/ },
    // articulo., produto., departamento., carro. …
    { kind: 'detail', path: /^\/[A-Z]{3}-\d{6,}/ },
    { kind: 'list', path: /\/(?:ofertas|mas-vendidos|mais-vendidos|c\/|categorias)/ },
    { kind: 'seller', path: /^\/(?:tienda|loja|perfil|pagina)\// },
    // listado., lista. and the names of categories.
    { kind: 'search', host: /^(?!www\.)[a-z-]+\.mercadoli[bv]re\./, path: /./ },
  ],
  ids: [
    /\/(?:p|up)\/([A-Z]{3,4}\d{5,14})/,
    /\/([A-Z]{3}-?\d{7,14})(?:-|$|\?)/,
    /[?&#](?:wid|item_id)=([A-Z]{3}\d{7,14})/,
    /^([A-Z]{3,4}\d{7,14})$/,
  ],
  cards: [
    {
      // Banners are among the items and have no name.
      card: '.poly-card, li.ui-search-layout__item:has(h2,h3,.ui-search-item__title), .ui-recommendations-card, .andes-card.promotion-item',
      id: ['a.poly-component__title@href', 'a[href]@href'],
      title: [
        'a.poly-component__title',
        '.poly-component__title',
        '.ui-search-item__title',
        '.promotion-item__title',
        '.ui-recommendations-card__title',
        'h2',
        'h3',
      ],
      brand: ['.poly-component__brand', '.ui-search-item__brand-discoverability'],
      seller: ['.poly-component__seller', '.ui-search-official-store-label'],
      price: [
        '.poly-price__current .andes-money-amount@aria-label',
        '.andes-money-amount:not(.andes-money-amount--previous)@aria-label',
        '.andes-money-amount',
      ],
      images: ['img.poly-component__picture@src', 'img@data-src', 'img@src'],
      link: ['a.poly-component__title@href', 'a[href]@href'],
    },
  ],
  item: {
    title: ['h1.ui-pdp-title', '.ui-pdp-title', 'h1.item-title__primary'],
    block: ['.ui-pdp-container__col', '.ui-pdp-container'],
    specs: [
      { row: '.andes-table__row, .andes-table tr', label: 'th', value: 'td' },
      { row: '.ui-vpp-highlighted-specs__key-value', label: 'span:first-child', value: 'span:last-child' },
    ],
    seller: [
      '.ui-pdp-seller__link-trigger-button span:last-child',
      '.ui-pdp-seller__link-trigger',
      '.ui-seller-data-header__title',
      '.ui-pdp-seller__link',
    ],
    price: [
      '.ui-pdp-price__second-line .andes-money-amount@aria-label',
      '.ui-pdp-price__second-line [itemprop="price"]@content',
      '.ui-pdp-price__main-container .andes-money-amount:not(.andes-money-amount--previous)@aria-label',
    ],
    category: ['.andes-breadcrumb__link', '.andes-breadcrumb a'],
    images: ['.ui-pdp-gallery__figure__image@data-zoom', '.ui-pdp-gallery__figure__image@src'],
  },
  state: [
    {
      // Ads name their id here only.
      from: { json: 'script#__PRELOADED_STATE__' },
      on: ['search', 'list', 'seller'],
      at: 'pageState.initialState.results.*.polycard',
      fields: { id: 'metadata.id', title: 'components.*.title.text' },
    },
  ],
  notTitles: /^(?:promocionado|patrocinado|más vendido|mais vendido|oferta del día|oferta do dia)$/i,
  documentTitleNoise:
    /\s?(?:\|\s?(?:Mercado\s?Libre|Mercado\s?Livre|Cuotas|Parcelamento|Env[ií]o|Frete|MercadoLibre).*|-\s\$\s?[\d.,]+)$/i,
  noResults: [
    { reason: 'no-listings', text: /no hay publicaciones que coincidan|não há anúncios que correspondam/i },
  ],
  walls: [
    {
      reason: 'login',
      text: /para continuar, (?:acesse sua conta|ingresa a tu cuenta)|¡hola! para continuar/i,
    },
    { reason: 'captcha', url: /abuse-china-wall|\/gz\/account-verification/ },
    { reason: 'captcha', selector: '[class*="abuse-china-wall"]' },
  ],
  captures: [
    { page: 'detail', date: '2026-04-05', where: 'mercadolibre.com.co' },
    { page: 'search', date: '2025', where: 'mercadolibre.com.ar' },
  ],
};
