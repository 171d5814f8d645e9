import type { SellerCentre } from './seller-centre';

const under = (start: string, endings: string): string[] =>
  endings.split(' ').map((ending) => `${start}${ending}`);

/**
 * Every seller centre that the check while writing knows. Hosts, paths and selectors are as public code names them
 * (read in November 2026); none was tried on the editor itself, which nobody sees without a shop there.
 */
export const sellerCentres: readonly SellerCentre[] = [
  {
    key: 'amazon',
    name: 'Amazon Seller Central',
    hosts: [
      ...['sellercentral.amazon.com', 'sellercentral-europe.amazon.com', 'sellercentral-japan.amazon.com'],
      ...under(
        'sellercentral.amazon.',
        'ca com.mx com.br co.uk de fr it es nl se pl ie com.be com.tr ae sa eg in sg com.au co.jp',
      ),
    ],
    editor: /^\/abis\/listing\//,
    // Its fields are in open shadow roots of elements of its own (Katal), which carry the label.
    fields: {
      title: '[name*="item_name" i]',
      brand: '[name="brand" i], [name^="brand-" i], [name^="brand." i], [name*="brand_name" i]',
    },
    seen: 'hosts, path /abis/listing/, the name item_name and the label “Item Name” in public code; the brand’s name from memory',
  },
  {
    key: 'ebay',
    name: 'eBay',
    hosts: under('www.ebay.', 'com co.uk de com.au ca fr it es ie at ch nl be pl com.hk com.sg com.my ph in'),
    paths: ['/lstng*', '/sl/*'],
    editor: /^\/(?:lstng|sl\/(?:list|sell))(?:[/?]|$)/,
    fields: { title: 'input[name="title"]', brand: '[name="attributes.Brand"]' },
    seen: 'hosts, paths /lstng and /sl/list, the label “Title” in public code; the names from memory',
  },
  {
    key: 'aliexpress',
    name: 'AliExpress Seller Center',
    hosts: ['gsp.aliexpress.com', 'csp.aliexpress.com'],
    editor: /\/product(?:\/|-publish\/)publish/,
    seen: 'hosts and paths in public code; fields by their labels alone',
  },
  {
    key: 'alibaba',
    name: 'Alibaba.com My Alibaba',
    hosts: ['post.alibaba.com', 'hz-productposting.alibaba.com'],
    editor: /^\/product\/(?:publish|editing|posting|post)/,
    seen: 'hosts and the paths publish and editing in public code; fields by their labels alone',
  },
  {
    key: 'shopee',
    name: 'Shopee Seller Centre',
    hosts: [
      ...under('seller.shopee.', 'sg com.my co.th vn ph co.id tw com.br com.mx com.co cl cn'),
      'banhang.shopee.vn',
    ],
    editor: /\/portal\/product\/(?:new|\d)/,
    fields: { title: '[data-product-edit-field-unique-id="name"]' },
    seen: 'hosts of five countries, path and row of the title in public code; its brand is chosen from a list that is no field',
  },
  {
    key: 'lazada',
    name: 'Lazada Seller Center',
    hosts: under('sellercenter.lazada.', 'sg com.my co.th vn com.ph co.id com'),
    editor: /\/apps\/product\/publish/,
    seen: 'hosts and path in public code, the label “Product Name” in notes on the same software; fields by their labels alone',
  },
  {
    key: 'tiktok-shop',
    name: 'TikTok Shop Seller Center',
    hosts: [
      ...under('seller', '.us.tiktok.com -us.tiktok.com -uk.tiktok.com -id.tiktok.com -my.tiktok.com'),
      ...under('seller', '-ph.tiktok.com -sg.tiktok.com -th.tiktok.com -vn.tiktok.com -mx.tiktok.com'),
      ...under('seller', '.tiktokglobalshop.com .us.tiktokglobalshop.com .eu.tiktokglobalshop.com'),
      ...['seller.tiktokshopglobalselling.com', 'seller-id.tokopedia.com'],
    ],
    editor: /\/product\/(?:create|edit|publish|upload)/,
    seen: 'hosts in public code; paths from memory; fields by their labels alone',
  },
  {
    key: 'ozon',
    name: 'Ozon Seller',
    hosts: ['seller.ozon.ru'],
    editor: /^\/app\/products\/(?:create|\d+\/edit)/,
    fields: { title: 'input[name="name"]' },
    seen: 'host, paths, the name of the title’s field and the brand’s label in public code',
  },
  {
    key: 'wildberries',
    name: 'WB Partners',
    hosts: ['seller.wildberries.ru'],
    editor: /^\/new-goods\/(?:card|create)/,
    seen: 'host and path /new-goods/card in public code; fields by their labels alone',
  },
  {
    key: 'etsy',
    name: 'Etsy Shop Manager',
    hosts: ['www.etsy.com'],
    paths: ['/your/*'],
    editor: /^\/your\/shops\/[^/]+\/(?:onboarding\/)?listing-editor\//,
    fields: { title: '#listing-title-input' },
    seen: 'host, paths and id of the title’s field in public code; its editor asks for no brand',
  },
];
