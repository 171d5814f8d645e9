import type { Site } from '../site';

/** og: tags describe the shop and the document's title mixes name, id and price: only elements are of use. */
export const wildberries: Site = {
  key: 'wildberries',
  name: 'Wildberries',
  hosts: [
    'www.wildberries.ru',
    'www.wildberries.by',
    'www.wildberries.kz',
    'wildberries.ru',
    'wb.ru',
    'www.wb.ru',
    'global.wildberries.ru',
    'am.wildberries.ru',
    'kg.wildberries.ru',
    'uz.wildberries.ru',
  ],
  pages: [
    { kind: 'detail', path: /^\/catalog\/\d+\/detail\.aspx|^\/product\/?\?.*card=\d+/ },
    { kind: 'search', path: /^\/catalog\/0\/search\.aspx/ },
    { kind: 'seller', path: /^\/(?:seller|brands)\// },
    { kind: 'list', path: /^\/(?:catalog|promotions)\// },
  ],
  ids: [/\/catalog\/(\d{5,12})\/detail\.aspx/, /^c?(\d{5,12})$/, /[?&]card=(\d{5,12})/],
  url: 'https://{host}/catalog/{id}/detail.aspx',
  cards: [
    {
      card: 'article.product-card, [data-nm-id], [data-popup-nm-id], .goods-card[data-nm-id]',
      id: ['@data-nm-id', '@data-popup-nm-id', 'a.product-card__link@href', 'a[href*="/detail.aspx"]@href'],
      // Before the name is a slash that is hidden where there is no brand.
      title: ['.product-card__name', '.goods-card__name', '.goods-name'],
      skip: '.product-card__name-separator',
      brand: ['.product-card__brand', '.brand-name'],
      price: ['.price__lower-price', '.goods-card__price-now', '.lower-price'],
      images: ['img.j-thumbnail@src', '.product-card__img-wrap img@src', 'img@src'],
      lazy: true,
    },
  ],
  item: {
    id: ['#productNmId'],
    title: ['h1.product-page__title', '.product-page__header h1', '[class*="productTitle--"]'],
    block: ['.product-page__header-wrap', '.product-page__grid', '[class*="productPage"]'],
    brand: [
      '.product-page__header-brand',
      '.product-page__header a[href^="/brands/"]',
      '[class*="productHeaderBrandText--"]',
      '[class*="productHeaderBrand--"]',
    ],
    specs: [{ row: '.product-params__row, [class*="product-params"] tr', label: 'th', value: 'td' }],
    seller: ['.seller-info__name', '[class*="sellerInfoName"]', '.seller-info__title'],
    price: [
      '.price-block__wallet-price',
      '.price-block__final-price',
      '[class*="priceBlockFinalPrice--"]',
      '.price-block__price',
    ],
    category: ['.breadcrumbs__item a', '[class*="breadcrumbsItem"] a'],
    images: ['.zoom-image-container img@src', '#imageContainer img@src', '.photo-zoom__preview@src'],
  },
  sellerNoise: /\s?В каталог бренда$|\s\d[.,]\d$/,
  titleNoise: [/^\/\s+/],
  documentTitleNoise: /\s\d{5,12}\sкупить.*$/i,
  noResults: [{ reason: 'no-listings', text: /ничего не (?:нашли|нашлось|найдено)/i }],
  walls: [{ reason: 'captcha', title: /почти готово|проверяем браузер/i }],
  captures: [
    { page: 'list', date: '2025' },
    { page: 'detail', date: '2025' },
  ],
};
