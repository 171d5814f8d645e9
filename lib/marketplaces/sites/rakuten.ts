import type { Site } from '../site';

/** Lists carry the brand as a tag only; titles open with campaign words in 【】, which belong to the title as shown. */
export const rakuten: Site = {
  key: 'rakuten',
  name: 'Rakuten',
  hosts: [
    'item.rakuten.co.jp',
    'search.rakuten.co.jp',
    'www.rakuten.co.jp',
    'books.rakuten.co.jp',
    'ranking.rakuten.co.jp',
    'product.rakuten.co.jp',
    'www.rakuten.com.tw',
    'fr.shopping.rakuten.com',
  ],
  pages: [
    // A shop's own categories are where its items do.
    { kind: 'seller', host: /^item\./, path: /^\/[^/]+\/(?:c\/|$)/ },
    { kind: 'detail', host: /^item\./, path: /^\/[^/]+\/[^/]+/ },
    { kind: 'detail', host: /^books\./, path: /^\/rb\/\d/ },
    { kind: 'detail', host: /^fr\.shopping\./, path: /\/(?:offer|mfp)\// },
    { kind: 'detail', host: /\.tw$/, path: /\/shop\/[^/]+\/product\// },
    { kind: 'search', path: /\/search\/|^\/s\// },
    { kind: 'list', path: /^\/(?:category|daily|weekly|monthly|realtime)\// },
    { kind: 'seller', host: /^www\./, path: /^\/(?:gold\/)?[a-z0-9_-]+\/?$/i },
  ],
  ids: [
    /item\.rakuten\.co\.jp\/([^/?#]{1,80}\/(?!c\/)[^/?#]{1,80})/,
    /\/shop\/([^/?#]{1,80}\/product\/[^/?#]{1,80})/,
    /\/offer\/buy\/(\d{5,14})/,
    /books\.rakuten\.co\.jp\/(rb\/\d{4,12})/,
  ],
  cards: [
    {
      card: '.searchresultitem, [class*="searchresultitem"], .dui-card[data-id], #rnkRankingMain .rnkRanking_detail, .rnkRanking_upperbox, .rnkRanking_after4box, li.rnkRanking_item',
      not: '[data-card-type="cpc"].dummy',
      id: ['a[href*="item.rakuten.co.jp"]@href', 'a[href]@href'],
      // A sign before the titles of advertisements.
      skip: '.-pr',
      title: [
        '[class*="title-link"]',
        'h2 a',
        '.title a',
        '.content.title',
        '.rnkRanking_itemName a',
        '.rnkRanking_itemName',
        'h2',
      ],
      seller: ['.merchant a', '.content.merchant', '.rnkRanking_shop a', '[class*="merchant"]'],
      price: ['[class*="price--"]', '.important', '.rnkRanking_price', '[class*="price"]'],
      images: ['img@src'],
      link: ['a[href*="item.rakuten.co.jp"]@href', 'a[href]@href'],
    },
  ],
  item: {
    title: [
      '[class*="normal_reserve_item_name"]',
      'h1.item_name',
      '.item_name',
      '[itemprop="name"]',
      '#pagebody .catch_copy + *',
      '[irc="ItemName"]',
    ],
    brand: ['[class*="brand-name"] a', '[itemprop="brand"]'],
    specs: [{ row: 'table tr', label: 'th', value: 'td' }],
    seller: ['[class*="shop-name"] a', '.shopname a', '#shopname', 'input[name="shopname"]@value'],
    price: [
      '#priceCalculationConfig@data-price',
      '[irc="Price"] [class*="number"]',
      '#itemPrice',
      '.price2',
      '[itemprop="price"]@content',
      '[class*="price"]',
    ],
    category: ['.sdtext a', '[irc="RakutenBreadcrumb"] a', '[class*="breadcrumb"] a'],
    images: ['[irc="ImageGallery"] img@src', '.rakutenLimitedId_ImageMain1-3 img@src'],
  },
  state: [
    {
      from: { variable: '__INITIAL_STATE__' },
      on: ['search', 'list', 'seller'],
      at: 'state.*.ichibaSearch.items.*',
      fields: { title: 'name', seller: 'shop.name', price: 'price' },
    },
    {
      from: { json: 'script#item-page-app-data' },
      on: ['detail'],
      at: 'newApi.itemInfoSku',
      fields: {
        title: 'title',
        seller: 'shopInfo.shopName',
        price: 'purchaseInfo.newPurchaseSku.taxIncludedPrice',
      },
    },
    {
      from: { json: 'script#item-page-app-data' },
      on: ['detail'],
      at: 'api.data.itemInfoSku',
      fields: { title: 'title', seller: 'shopInfo.shopName' },
    },
  ],
  titleNoise: [/^\[PR\]\s*/],
  documentTitleNoise: /^【楽天市場】|[：:][^：:]{1,60}$/,
  noResults: [
    {
      reason: 'no-listings',
      text: /に一致する商品は見つかりませんでした|該当する商品が(?:見つかりません|ありません)/,
    },
  ],
  walls: [{ reason: 'error-page', text: /アクセスが集中|reference #\d/i }],
  captures: [],
};
