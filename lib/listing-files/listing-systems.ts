import type { ListingField } from './listing-columns';

/** How one system that shops use writes its files of listings. Headings are given as `foldedHeading` leaves them. */
export interface ListingSystem {
  /** What its users call the file. */
  name: string;
  /** Where its headings are taken from. */
  source: string;
  /** Headings that the file has and no other. */
  signs: readonly string[];
  /** The headings of each field, the best first. A heading that is not here is no field, whatever its word means elsewhere. */
  fields: Partial<Record<ListingField, readonly string[]>>;
  /** Where a product takes several rows: rows without a title are of the product above them if they share this column. */
  product?: string;
  /** The same where rows of one product are told by this column being filled in. */
  variant?: string;
  /** Rows below the headings that explain them: what is in them. */
  hints?: RegExp;
}

const HINT =
  /^(mandatory|optional|required|conditional|must|必填|选填|wajib|opsional|bắt buộc|宝贝名称|product name|商品名[称稱]|name$|please (?:enter|fill)|enter (?:the|your) (?:product )?(?:name|title)|(?:product )?(?:title|name) must\b|название товара до \d|(?:не)?обязательн(?:ое|ый)(?: поле)?$)/i;

/** Facts about headings; "not tried on a file" where none of that system was at hand. */
export const LISTING_SYSTEMS: readonly ListingSystem[] = [
  {
    name: 'eBay File Exchange',
    source:
      'eBay: Seller Hub reports, "Upload templates"; column *Action carries site and version in brackets',
    signs: ['action', 'title', 'category'],
    fields: {
      title: ['title'],
      brand: ['c:brand', 'c:marke', 'c:marque', 'c:marca', 'c:merk', 'c:marka', 'brand'],
      category: ['category name', 'category'],
      price: ['startprice', 'start price', 'buyitnowprice'],
      quantity: ['quantity'],
      id: ['customlabel', 'custom label', 'itemid'],
    },
    variant: 'relationship',
  },
  {
    name: 'eBay active listings report',
    source: 'eBay: Seller Hub reports, "Download listings"',
    signs: ['item number', 'title', 'available quantity'],
    fields: {
      title: ['title'],
      brand: ['c:brand', 'brand'],
      category: ['ebay category 1 name'],
      price: ['current price', 'start price'],
      currency: ['currency'],
      quantity: ['available quantity'],
      id: ['custom label', 'item number'],
    },
  },
  {
    name: 'Amazon flat file',
    source: 'Amazon Seller Central, inventory file templates: TemplateType row, labels, then the attributes',
    signs: ['item sku', 'item name'],
    fields: {
      title: ['item name'],
      brand: ['brand name', 'brand'],
      category: ['feed product type', 'product type', 'item type'],
      price: ['standard price', 'list price'],
      quantity: ['quantity'],
      id: ['item sku'],
    },
    product: 'parent sku',
  },
  {
    name: 'Amazon listing template',
    source: 'Amazon Seller Central, templates since 2023: attributes as item_name[marketplace_id=…]#1.value',
    signs: ['contribution sku', 'item name'],
    fields: {
      title: ['item name'],
      brand: ['brand'],
      category: ['product type'],
      price: ['list price', 'purchasable offer'],
      quantity: ['fulfillment availability'],
      id: ['contribution sku'],
    },
    hints: /^(product name|item name|abc123)/i,
  },
  {
    name: 'Amazon listings report',
    source: 'Amazon Selling Partner API, GET_MERCHANT_LISTINGS_ALL_DATA: tab separated, not quoted',
    signs: ['item name', 'seller sku'],
    fields: { title: ['item name'], price: ['price'], quantity: ['quantity'], id: ['seller sku', 'asin1'] },
  },
  {
    name: 'Shopify',
    source: 'Shopify Help Center, "Using CSV files to import and export products": Vendor is the brand',
    signs: ['handle', 'title', 'vendor'],
    fields: {
      title: ['title'],
      brand: ['vendor'],
      category: ['product category', 'type'],
      price: ['variant price', 'price'],
      quantity: ['variant inventory qty'],
      id: ['variant sku', 'sku', 'handle'],
    },
    product: 'handle',
  },
  {
    name: 'Shopify',
    source: 'Shopify Help Center, the names of the same columns since 2024; from memory, not tried on a file',
    signs: ['title', 'url handle', 'vendor'],
    fields: {
      title: ['title'],
      brand: ['vendor'],
      category: ['product category', 'type'],
      price: ['price'],
      quantity: ['inventory quantity'],
      id: ['sku', 'url handle'],
    },
    product: 'url handle',
  },
  {
    name: 'Shopify',
    source:
      'Shopify developer documentation, the resource Product, as products.json and exports of it hold it',
    signs: ['title', 'vendor', 'variants'],
    fields: { title: ['title'], brand: ['vendor'], category: ['product type'], id: ['id', 'handle'] },
  },
  {
    name: 'WooCommerce',
    source: 'WooCommerce documentation, "Product CSV Import Schema"',
    signs: ['sku', 'name', 'regular price'],
    fields: {
      title: ['name'],
      brand: ['brands', 'brand', 'meta: brand', 'meta: _brand'],
      category: ['categories'],
      price: ['sale price', 'regular price'],
      quantity: ['stock'],
      id: ['sku', 'id'],
      url: ['external url'],
    },
    product: 'parent',
  },
  {
    name: 'Magento',
    source: 'Adobe Commerce documentation, "Product attribute columns" of the data transfer',
    signs: ['sku', 'attribute set code', 'name'],
    fields: {
      title: ['name'],
      brand: ['manufacturer', 'brand'],
      category: ['categories'],
      price: ['price'],
      quantity: ['qty'],
      id: ['sku'],
    },
    product: 'sku',
  },
  {
    name: 'Taobao Assistant',
    source: 'programs that write its CSV: line "version 1.00", names of fields, then their Chinese names',
    signs: ['title', 'cid', 'seller cids'],
    fields: {
      title: ['title'],
      category: ['cid'],
      price: ['price'],
      quantity: ['num'],
      id: ['outer id', 'num iid'],
    },
    hints: HINT,
  },
  {
    name: '1688 / Alibaba',
    source: 'headings of 1688 exports in Chinese; not tried on a file',
    signs: ['产品标题', '类目'],
    fields: {
      title: ['产品标题'],
      brand: ['品牌'],
      category: ['类目'],
      price: ['单价', '价格', '产品价格'],
      quantity: ['可售数量', '库存'],
      id: ['产品id', '商品id', '货号'],
      url: ['产品链接'],
      seller: ['店铺', '公司名称'],
    },
  },
  {
    name: 'AliExpress',
    source: 'headings of AliExpress exports; not tried on a file',
    signs: ['product id', 'subject'],
    fields: {
      title: ['subject'],
      brand: ['brand name', 'brand'],
      category: ['category name', 'category id'],
      price: ['sku price', 'product price', 'price'],
      quantity: ['stock'],
      id: ['product id'],
      url: ['product url'],
      seller: ['store name'],
    },
  },
  {
    name: 'Shopee mass upload',
    source: 'programs that read its templates: names as ps_product_name|1|0, labels and hints below',
    signs: ['ps product name'],
    fields: {
      title: ['ps product name'],
      brand: ['ps brand'],
      category: ['ps category', 'ps category list id'],
      price: ['ps price'],
      quantity: ['ps stock'],
      id: ['ps sku short', 'ps sku parent short', 'ps sku ref no parent'],
    },
    hints: HINT,
  },
  {
    name: 'Shopee mass update',
    source: 'programs that read its files: names as et_title_product_name, labels and hints below',
    signs: ['et title product name'],
    fields: {
      title: ['et title product name'],
      category: ['et title product category'],
      price: ['et title variation price'],
      quantity: ['et title variation stock'],
      id: ['et title variation sku', 'et title parent sku', 'et title product id'],
    },
    product: 'et title product id',
    hints: HINT,
  },
  {
    name: 'Lazada',
    source: 'headings of Lazada templates in English; not tried on a file',
    signs: ['product name', 'sellersku'],
    fields: {
      title: ['product name'],
      brand: ['brand'],
      category: ['primarycategory', 'catid', 'category'],
      price: ['specialprice', 'price'],
      quantity: ['quantity'],
      id: ['sellersku'],
    },
    product: 'group no',
    hints: HINT,
  },
  {
    name: 'TikTok Shop',
    source: 'headings of TikTok Shop templates; not tried on a file',
    signs: ['product name', 'parcel weight'],
    fields: {
      title: ['product name'],
      brand: ['brand'],
      category: ['category'],
      price: ['price'],
      quantity: ['quantity'],
      id: ['seller sku'],
    },
    hints: HINT,
  },
  {
    name: 'Wish',
    source: 'headings of Wish merchant CSV; not tried on a file',
    signs: ['unique id', 'product name', 'tags'],
    fields: {
      title: ['product name'],
      brand: ['brand'],
      price: ['price'],
      quantity: ['quantity'],
      id: ['unique id'],
    },
    product: 'parent unique id',
  },
  {
    name: 'Ozon',
    source: 'headings of Ozon templates in Russian; not tried on a file',
    signs: ['артикул', 'название товара'],
    fields: {
      title: ['название товара'],
      brand: ['бренд', 'бренд в одежде и обуви'],
      category: ['тип', 'категория'],
      price: ['цена, руб.', 'цена'],
      id: ['артикул'],
    },
    hints: HINT,
  },
  {
    name: 'Wildberries',
    source: 'headings of Wildberries product cards in Russian; not tried on a file',
    signs: ['артикул продавца', 'наименование'],
    fields: {
      title: ['наименование'],
      brand: ['бренд'],
      category: ['категория продавца', 'предмет'],
      price: ['цена'],
      id: ['артикул продавца', 'артикул wb'],
    },
    hints: HINT,
  },
  {
    name: 'SHEIN',
    source: 'headings of SHEIN seller exports; not tried on a file',
    signs: ['spu', 'skc'],
    fields: {
      title: ['商品名称', '商品标题', 'product name'],
      brand: ['品牌', 'brand'],
      category: ['末级类目', '商品类目', 'category'],
      price: ['价格', '售价', '供货价', 'price'],
      quantity: ['库存', 'stock'],
      id: ['sku', 'skc', 'spu'],
    },
    product: 'spu',
  },
  {
    name: 'Temu',
    source: 'headings of Temu seller exports; not tried on a file',
    signs: ['spu id', '商品名称'],
    fields: {
      title: ['商品名称'],
      brand: ['品牌'],
      category: ['类目', '商品类目'],
      price: ['申报价格', '价格'],
      quantity: ['库存'],
      id: ['sku货号', 'skc货号', 'sku id', 'spu id'],
      seller: ['店铺', '店铺名称'],
    },
    product: 'spu id',
  },
  {
    name: 'Google Merchant feed',
    source: 'Google Merchant Center Help, "Product data specification"; g: in feeds of XML',
    signs: ['title', 'image link', 'availability'],
    fields: {
      title: ['title'],
      brand: ['brand'],
      category: ['product type', 'google product category'],
      price: ['sale price', 'price'],
      quantity: ['quantity'],
      id: ['id'],
      url: ['link'],
    },
  },
  {
    name: 'Yandex Market feed',
    source: 'Yandex documentation, YML: offer with name and vendor',
    signs: ['name', 'vendor', 'categoryid'],
    fields: {
      title: ['name', 'model'],
      brand: ['vendor'],
      category: ['categoryid'],
      price: ['price'],
      currency: ['currencyid'],
      id: ['id', 'vendorcode'],
      url: ['url'],
    },
  },
  {
    name: 'Yandex Market feed',
    source: 'Yandex documentation, YML: offer of the type vendor.model, whose name is in its parts',
    signs: ['model', 'vendor', 'typeprefix'],
    fields: {
      title: ['model'],
      brand: ['vendor'],
      category: ['typeprefix'],
      price: ['price'],
      currency: ['currencyid'],
      id: ['id', 'vendorcode'],
      url: ['url'],
    },
  },
];
