import type { Site } from '../site';

// biome-ignore format: endings of hosts, a paragraph rather than a page
const COUNTRIES = [
  'com', 'ca', 'com.mx', 'com.br', 'co.uk', 'ie', 'de', 'fr', 'it', 'es', 'nl', 'se', 'pl', 'com.be',
  'com.tr', 'ae', 'sa', 'eg', 'co.za', 'in', 'co.jp', 'sg', 'com.au', 'cn',
];

/** No page of Amazon's carries JSON-LD or microdata (captures 2016–2026): ids and feature blocks are what is stable. */
export const amazon: Site = {
  key: 'amazon',
  name: 'Amazon',
  hosts: [
    ...COUNTRIES.flatMap((country) => [`www.amazon.${country}`, `m.amazon.${country}`]),
    'smile.amazon.com',
  ],
  pages: [
    { kind: 'detail', path: /\/(?:dp|gp\/product|gp\/aw\/d)\/[A-Z0-9]{10}/ },
    { kind: 'search', path: /^(?:\/-\/[a-z-]+)?\/(?:s|.*\/s)(?:[/?]|$)/i },
    {
      kind: 'list',
      path: /\/(?:zgbs|bestsellers|best-sellers|new-releases|movers-and-shakers|most-wished-for|most-gifted|b)(?:[/?]|$)/i,
    },
    { kind: 'seller', path: /^\/(?:stores\/|sp\?|shops\/)|[?&](?:seller|me)=/ },
  ],
  ids: [/^([A-Z0-9]{10})$/, /\/(?:dp|gp\/product|gp\/aw\/d|product)\/([A-Z0-9]{10})(?![A-Z0-9])/],
  url: 'https://{host}/dp/{id}',
  cards: [
    {
      // 2025: an ad has no plain /dp/ link, but always a data-asin; rows that are no product have an empty one.
      // One selector that begins with what few elements have: see fields/selectors.ts.
      card: '[data-asin]:not([data-asin=""]):is([data-component-type="s-search-result"],.s-result-item[data-index],li.s-result-item)',
      on: ['search', 'seller', 'list', 'other'],
      id: ['@data-asin', 'a[href]@href'],
      // The brand row before the title may be an h2 too; the title's own link or class tells them apart.
      title: [
        'h2.a-text-normal',
        'h2.s-access-title',
        'a.a-link-normal h2',
        'h2 a.a-link-normal',
        'a.a-text-normal h2',
        '[data-cy="title-recipe"] a h2',
        '[data-cy="title-recipe"] > a',
        'h2',
        'img.s-image@alt',
      ],
      brand: [
        '[data-cy="title-recipe"] > .a-row h2',
        '[data-cy="title-recipe"] > .a-row .a-size-base-plus.a-color-base',
      ],
      price: ['.a-price:not(.a-text-price) .a-offscreen', '.a-price .a-offscreen', '.a-color-price'],
      images: ['img.s-image@src'],
    },
    {
      card: '.p13n-sc-uncoverable-faceout, .zg-grid-general-faceout, #gridItemRoot, .zg-item-immersion',
      on: ['list', 'other', 'seller'],
      id: ['@id', '@data-asin', '[data-asin]@data-asin', 'a[href*="/dp/"]@href'],
      title: [
        '[class*="p13n-sc-truncate"]',
        '[class*="p13n-sc-css-line-clamp"]',
        '.p13n-sc-line-clamp-2, .p13n-sc-line-clamp-4',
        'a[href*="/dp/"] span div',
        'img[alt]:not([alt=""])@alt',
      ],
      price: ['[class*="p13n-sc-price"]', '.a-color-price'],
      images: ['img@src'],
      lazy: true,
    },
    {
      card: '[class*="ProductGridItem"][data-asin], [class*="ProductGridItem__itemOuter"], [data-testid="product-grid-item"]',
      on: ['seller', 'list', 'other'],
      id: ['@data-asin', '@data-csa-c-item-id', 'a[href]@href'],
      title: ['[class*="Title__title"]', 'a[title]@title', 'h3', 'h2', 'img[alt]:not([alt=""])@alt'],
      price: ['[class*="Price__price"]', '.a-price .a-offscreen'],
      images: ['img@src'],
      lazy: true,
    },
    {
      // Carousels below a product: sponsored offers, similar items, bundles.
      card: '.sp_offerVertical[data-asin], [class*="asinTitle"][data-subasin], .bundle-card, .a-carousel-card [data-asin]:not([data-asin=""]), .p13n-sc-uncoverable-faceout',
      on: ['detail'],
      id: ['@data-asin', '@data-subasin', 'input[name="bundle-card-asin"]@value', '@id', 'a[href]@href'],
      title: [
        '.a-truncate-full',
        '[class*="sponsored-products-truncator"]',
        '[class*="p13n-sc-truncate"]',
        '[class*="p13n-sc-css-line-clamp"]',
        'a.a-link-normal[title]@title',
        'img[alt]:not([alt=""])@alt',
      ],
      fullTitle: ['a.a-link-normal[title]@title', 'img[alt]:not([alt=""])@alt'],
      needsId: true,
      price: ['.a-price .a-offscreen', '.a-color-price', '.buying-price'],
      images: ['img@src'],
      lazy: true,
    },
  ],
  item: {
    id: ['input#ASIN@value', '[data-csa-c-asin]@data-csa-c-asin', 'link[rel="canonical"]@href'],
    title: [
      'span#productTitle',
      'h1#title, span#title',
      '#ebooksProductTitle',
      '#title_feature_div h1',
      'input#productTitle@value',
    ],
    block: ['#centerCol', '#ppd', '#dp-container'],
    brand: [
      // Books have their authors there.
      '#bylineInfo:not(:has(.author))',
      '#brand',
      '#bylineInfo_feature_div a',
      'tr.po-brand td:nth-of-type(2)',
      '#brandByline_feature_div a',
    ],
    specs: [
      {
        row: '#productOverview_feature_div tr, table.prodDetTable tr, #productDetails_techSpec_section_1 tr',
        label: 'th, td',
        value: 'td:last-child',
      },
      { row: '#detailBullets_feature_div li', label: '.a-text-bold', value: '.a-text-bold + span' },
      { row: '#tech-specs-desktop tr, .a-keyvalue tr', label: 'th', value: 'td' },
    ],
    seller: [
      '#sellerProfileTriggerId',
      '#merchantInfoFeature_feature_div .offer-display-feature-text-message',
      '#merchant-info a',
      '#tabular-buybox [tabular-attribute-name] a',
    ],
    price: [
      '#corePrice_feature_div .a-price:not(.a-text-price) .a-offscreen',
      '#corePriceDisplay_desktop_feature_div .priceToPay',
      '#corePriceDisplay_desktop_feature_div .a-price:not(.a-text-price) .a-offscreen',
      '#apex_desktop .a-price:not(.a-text-price) .a-offscreen',
      '#priceblock_ourprice, #priceblock_dealprice, #priceblock_saleprice',
      '#price_inside_buybox',
      '#price .a-color-price',
    ],
    category: ['#wayfinding-breadcrumbs_feature_div a', '#wayfinding-breadcrumbs_container a'],
    images: [
      '#landingImage@data-old-hires',
      '#landingImage@src',
      '#imgBlkFront@src',
      '#imgTagWrapperId img@src',
    ],
  },
  // Labels that ads carry in `alt`, by language: captures en 2025; the others from memory.
  titleNoise: [
    /^(?:Sponsored Ad|Gesponserte Anzeige|(?:Annonce|Publicité) sponsorisée|Anuncio patrocinado|Anúncio patrocinado|Annuncio sponsorizzato|Gesponsorde advertentie|Sponsrad annons|Reklama sponsorowana|Sponsorlu Reklam|スポンサー広告|إعلان ممول|赞助广告|贊助廣告)\s?[-–:：]\s?/i,
  ],
  notTitles:
    /^(?:sponsored|gesponsert|patrocinado|sponsorisé|sponsorizzato|gesponsord|sponsrad|sponsorowane|sponsorlu|スポンサー|ممول|赞助|贊助|climatepartner certified|shop now|see more)$/i,
  documentTitleNoise: /^Amazon\.[a-z.]+\s?:\s|\s[:|]\s(?:Amazon\.[a-z.]+.*)$/i,
  noResults: [
    {
      reason: 'no-listings',
      text: /no results for|did not match any products|keine ergebnisse für|aucun résultat pour|no hay resultados para|nessun risultato per|に一致する商品はありません|没有找到|nenhum resultado|için sonuç yok|geen resultaten voor|brak wyników dla|inga resultat för|لا توجد نتائج/i,
    },
  ],
  walls: [
    {
      reason: 'captcha',
      text: /click the button below to continue shopping|sorry, we just need to make sure|geben sie die zeichen unten ein|type the characters you see in this image/i,
    },
    {
      reason: 'error-page',
      title: /^(?:page not found|document not found|503)/i,
    },
  ],
  captures: [
    { page: 'list', date: '2025-07-02', where: 'amazon.com' },
    { page: 'search', date: '2025-08-29', where: 'amazon.com' },
    { page: 'detail', date: '2025-06-18', where: 'amazon.com' },
    { page: 'detail', date: '2024-01-06', where: 'amazon.es' },
  ],
};
