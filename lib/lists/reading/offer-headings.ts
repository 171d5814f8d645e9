import type { ColumnMap, Field } from '../registers/recordal-fields';

/** What a table of offers has and no register, each with the headings of it in the languages of the sites. */
// biome-ignore format: by language
const OF_AN_OFFER: readonly RegExp[] = [
  /^(?:item|product|listing|goods)?[ _-]*(?:title|name)$|^(?:商品|产品|宝贝)?(?:标题|名称)$|^商品名(?:称)?$|^상품명$|^(?:название|наименование)(?: товара)?$|^título(?: do anúncio| de la publicación)?$|^titel$|^titre$|^tên sản phẩm$|^nama produk$|^ชื่อสินค้า$|^ürün adı$/iu,
  /(?:^|[\s_-])(?:price|prices|msrp|rrp)(?:$|[\s_(-])|价格|售价|单价|販売価格|価格|판매가|가격|(?:^|\s)цена(?:$|[\s,(])|precio|preço|(?:^|\s)prix(?:$|\s)|preis|prezzo|harga|giá|ราคา|fiyat/iu,
  /(?:^|[\s_-])(?:qty|quantity|stock|inventory|available)(?:$|[\s_(-])|库存|数量|在庫|재고|остат(?:ок|ки)|количество|existencias|estoque|lagerbestand|stok|tồn kho|คลัง/iu,
  /(?:^|[\s_-])(?:sku|asin|upc|ean|gtin|handle|barcode)(?:$|[\s_(-])|артикул|баркод|штрихкод|货号|商家编码|item (?:number|id)|listing id|product id/iu,
];

/** Only papers of a recordal or of its mark have these. */
const OF_A_RECORDAL: readonly Field[] = [
  'registrationNo',
  'validTo',
  'registrationValidTo',
  'holderCountry',
  'order',
];

/** Headings of numbers that rows of anything have. */
const ANY_NUMBER = /^(?:no\.?|nr\.?|№|#|number|编号|序号|番号|번호|номер)?$/iu;

/** Kinds of columns that make a table one of offers: one alone, "name" or "quantity", is in lists of anything. */
const FEWEST = 2;

/**
 * Whether a table is one of offers, whose brands are no recordals: read as a register it would call clear whatever its
 * owner does not sell. A number of a recordal, a registration or a term says that it is none. O(headings).
 */
export function headsOffers(headers: readonly string[], map: ColumnMap): boolean {
  if (OF_A_RECORDAL.some((field) => map[field])) return false;
  const folded = headers.map((header) => header.normalize('NFKC').trim());
  if ((map.recordNo ?? []).some((column) => !ANY_NUMBER.test(folded[column] ?? ''))) return false;
  // What is called a name and was taken for the mark is no title beside it.
  for (const column of map.markText ?? []) folded[column] = '';
  return OF_AN_OFFER.filter((form) => folded.some((header) => form.test(header))).length >= FEWEST;
}
