import { remembered } from '../runtime/remembered';
import { foldedHeading } from './folded-heading';
import { isHeading } from './heading-parts';
import { BRANDS, TITLES, typedPlainly } from './heading-words';

/** What a person may say that a column of a file of listings means. */
export const LISTING_FIELDS = [
  'title',
  'brand',
  'category',
  'seller',
  'price',
  'currency',
  'quantity',
  'id',
  'url',
] as const;
export type ListingField = (typeof LISTING_FIELDS)[number];

/** Column of each field, 0-based. A field that no column holds is left out. */
export type ListingMap = Partial<Record<ListingField, number>>;

/** Headers as ERP systems and marketplaces write them, the surest first, in the languages our users' files come in. */
const HEADERS: Readonly<Record<ListingField, readonly RegExp[]>> = {
  title: TITLES,
  brand: BRANDS,
  category: typedPlainly([
    /^(category([ _-]?(path|name))?|product[ _-]?type|(商品|产品)?(类目|分类|品类)|カテゴリー?|카테고리|categor[íi]a|catégorie|kategorie|категория)$/i,
  ]),
  seller: typedPlainly([
    /^(seller([ _-]?name)?|shop([ _-]?name)?|store([ _-]?name)?|vendor|merchant|卖家(名称|昵称)?|店铺(名称)?|商家|供应商|販売者|판매자|vendedor|vendeur|verkäufer|продавец)$/i,
  ]),
  price: typedPlainly([
    /^((unit|sale|item)?[ _-]?price(?: vat)?|amount|(selling|standard|start|current|retail)[ _-]?price|(销售|单)?价格?|售价|(?:販売)?価格|(?:판매)?가격|precio(?: de venta)?|prix(?: de vente)?|(?:verkaufs|start|aktueller )?preis|prezzo|preço(?: de venda)?|prijs|(?:satış )?fiyatı?|cena|ціна|цена(?:,? руб\.?)?|giá(?: bán)?|harga(?: jual)?|ราคา|السعر|מחיר)$/i,
  ]),
  currency: typedPlainly([
    /^(currency([ _-]?(?:code|id))?|币种|货币|通貨|통화|moneda|devise|währung|валюта)$/i,
  ]),
  quantity: typedPlainly([
    /^(quantity|qty|q['’]ty|pcs|pieces|moq|min[. ]*order([ _-]?(qty|quantity))?|数量|件数|起订量|起批量|最小起订量|個数|수량|cantidad|quantité|menge|anzahl|quantidade|quantità|количество|кількість|stok|stück(?:zahl)?|verfügbare stückzahl|liczba sztuk|在庫数|재고(?:수량)?|kho hàng|số lượng|jumlah|จำนวน)$/i,
  ]),
  id: typedPlainly([
    /^(id|sku|asin|(item|product|listing|goods)[ _-]?(id|no|number|code)|(商品|产品|货品)?(编号|编码|货号|id)|品番|商品番号|商品管理番号|unique[ _-]?id|custom[ _-]?label|артикул(?: продавца)?|업체상품코드|barkod|referencia|référence(?: vendeur)?|artikelnummer)$/i,
  ]),
  url: [/^(url|link|(item|product|listing)[ _-]?(url|link)|(商品|产品)?(链接|网址|地址))$/i],
};

/** Fields of the command line's own input: a file that uses these names needs no guess. */
export type NamedField = ListingField | 'site' | 'locale';
const NAMED_FIELDS: ReadonlySet<string> = new Set<NamedField>([...LISTING_FIELDS, 'site', 'locale']);

/** Tells which field a name of a row stands for, if any. */
export type FieldOfName = (name: string) => NamedField | undefined;

/** The field that is called so, without regard to case and outer spaces. */
export const fieldByName: FieldOfName = (name) => {
  const folded = name.trim().toLowerCase();
  return NAMED_FIELDS.has(folded) ? (folded as NamedField) : undefined;
};

/** Objects of one file have a few names. */
const MOST_NAMES = 256;
const LONGEST_HEADING = 80;

/**
 * The brand among names that none of a file's columns has, as in a table put behind with other columns: whoever said what the
 * columns are has not seen it.
 */
export function laterBrand(names: readonly string[]): FieldOfName {
  const known = new Set(names);
  const isBrand = remembered(MOST_NAMES, (name: string) => guessColumns([name]).brand === 0);
  return (name) => (name.length < LONGEST_HEADING && !known.has(name) && isBrand(name) ? 'brand' : undefined);
}

/** The fields that a map gives to names of columns, and the brand under names that came later. */
export function fieldsOfMap(map: ListingMap, names: readonly string[]): FieldOfName {
  const later = laterBrand(names);
  const fields = new Map<string, ListingField>();
  for (const field of LISTING_FIELDS) {
    const name = names[map[field] ?? -1];
    if (name !== undefined) fields.set(name, field);
  }
  return (name) => fields.get(name) ?? later(name);
}

/** The fields that headers name; the first of those that fit a field best has it. */
export function guessColumns(headers: readonly string[]): ListingMap {
  const map: ListingMap = {};
  const folded = headers.map(foldedHeading);
  for (const field of LISTING_FIELDS) {
    for (const form of HEADERS[field]) {
      const column = folded.findIndex((header) => form.test(header));
      if (column >= 0) map[field] ??= column;
    }
    const saidTwice =
      map[field] === undefined ? folded.findIndex((header) => isHeading(header, HEADERS[field])) : -1;
    if (saidTwice >= 0) map[field] = saidTwice;
  }
  // Shop systems call the brand so. As a seller it would be taken for the holder, who needs no leave.
  const { brand, seller } = map;
  if (brand === undefined && seller !== undefined && folded[seller]?.toLowerCase() === 'vendor') {
    delete map.seller;
    map.brand = seller;
  }
  return map;
}

/**
 * The column that most looks like titles: the longest texts that are not addresses. For files whose headers say
 * nothing; undefined where no column holds words.
 */
export function likelyTitle(sample: readonly (readonly string[])[]): number | undefined {
  const width = Math.max(0, ...sample.map((cells) => cells.length));
  const lengths = Array.from({ length: width }, (_, column) => {
    const texts = sample
      .map((cells) => cells[column] ?? '')
      .filter((text) => !/^(https?:|[\d.,\s]*$)/.test(text));
    return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, sample.length);
  });
  const longest = Math.max(...lengths);
  return longest >= 4 ? lengths.indexOf(longest) : undefined;
}
