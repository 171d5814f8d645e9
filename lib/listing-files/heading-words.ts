import { withoutAccents, withUmlautsApart } from '../tabular/without-accents';
import { isHeading, partsOfHeading } from './heading-parts';

/** The same forms, and those of headings that are typed without their accents: titulo, produktname, gueltig. */
export function typedPlainly(forms: readonly RegExp[]): readonly RegExp[] {
  return forms.map((form) => {
    const { source, flags } = form;
    const plain = [withoutAccents(source), withUmlautsApart(source)].filter((other) => other !== source);
    return plain.length === 0
      ? form
      : new RegExp([source, ...plain].map((one) => `(?:${one})`).join('|'), flags);
  });
}

/** A whole heading that is one of these words. */
const oneOf = (...words: readonly string[]) => new RegExp(`^(?:${words.join('|')})$`, 'i');

// biome-ignore format: by language
const TITLE_WORDS = [
  'title', '(?:item|product|listing|goods)[ _-]?(?:name|title)', 'name[ _-]product', '(?:库存|商品)?sku(?:中文|英文)?(?:名称|品名)', '标题', '(?:商品|产品|宝贝|货品|中文|英文)(?:标题|名称)', '商品名称及规格型号', 'g ?name', '(?:产品|商品)(?:中文|英文)名称?', '(?:申报|报关|中文|英文|中文申报|英文申报|中文报关|英文报关)品名', '(?:商品|货物)名[稱称]', '品名(?:及?规格)',
  'タイトル', '商品(?:名|タイトル)', '상품명', '(?:등록|노출|판매)상품명', 'título', '(?:ad|offer|listing)[ _-]?(?:title|name)', 'заголовок(?: объявления)?', 'titel', 'titre', 'titolo', 'tytuł', 'tytuł oferty', 'nazwa (?:produktu|oferty)',
  'artikelbezeichnung', 'artikelname', 'produktname', 'produkttitel', 'productnaam', 'productnavn', 'produktnamn', 'nom du produit', "nom de l['’]objet", "titre de l['’]annonce", 'désignation',
  'nombre (?:del )?producto', 'título de la publicación', 'nome do produto', 'título do anúncio', 'nome (?:del )?prodotto',
  'название (?:товара|позиции|предложения)', 'наименование (?:товара|позиции)', 'назва (?:товару|позиції)', 'ürün (?:adı|ismi|başlığı)', 'tên (?:sản phẩm|hàng)', 'nama (?:produk|barang)', 'judul (?:produk)?',
  'ชื่อสินค้า', 'اسم المنتج', 'שם (?:ה)?מוצר', 'termék ?név', 'název (?:produktu|zboží)', 'názov produktu', 'denumire produs', 'tuotenimi', 'όνομα προϊόντος',
];

/** What can be nothing else than a title, then names of anything. */
const NAMES = typedPlainly([
  oneOf(...TITLE_WORDS),
  /^(?:libellé(?: court| long)?(?: (?:du )?produit)?|(?:description of )?goods(?: description)?|description of (?:the )?(?:goods|merchandise|commodity)|commodity(?: (?:name|description))?|货物名称|货名|品名及规格|наименование товаров|bezeichnung|omschrijving)$/i,
  /^(name|subject|品名|名称|名稱|商品|이름|название|наименование|nom|nombre|nome|nazwa|naam|назва|naziv(?: proizvoda)?|nimi|navn|namn)$/i,
  // The same title in another language, or a second one.
  /^(?:(?:商品|产品)?(?:英文|外文|中文)(?:商品|产品)?(?:标题|名称?)|(?:商品|产品)(?:英文|外文|中文)(?:标题|名称?))$/,
  /^(?:(?:english|chinese|local|second|short|long)[ _-])(?:product[ _-])?(?:title|name)$|^(?:product[ _-])?(?:title|name)[ _-](?:en|cn|zh|ru|de|fr|es|english|chinese|\d)$/i,
  /^(?:(?:product[ _-]?)?(?:subject|title|name)[ _-]?trans(?:lated|lation)?|trans(?:lated)?[ _-]?(?:product[ _-]?)?(?:subject|title|name))$/i,
]);

/** What describes goods where nothing names them, as papers of carriers do. */
const DESCRIPTIONS = typedPlainly([
  /^(?:(?:declared|content) (?:name|description)|(?:item|product|cargo|parcel|material|article|trade ?item) ?desc(?:ription)?|nature and quantity of goods|описание товар(?:а|ов)|contents?(?: description)?|内件品名|内件|product|item|article|товары?|artikel|produkt|producto|produit|produto|prodotto)$/i,
  /^(?:goods |item )?desc(?:ription)?s?$/i,
]);

/** Headings of a title, the surest first. */
export const TITLES: readonly RegExp[] = [...NAMES, ...DESCRIPTIONS];

/** Whether a folded heading names a title, be it a second one. */
export const namesTitle = (heading: string): boolean => NAMES.some((form) => form.test(heading));

// biome-ignore format: by language
const BRAND_WORDS = [
  '(?:c:)?(?:pa )?(?:product[ .]|item[ .])?brands?(?:[ _-]?(?:name|label|title))?(?: (?:en|cn|zh|ru|english|chinese|\\d))?', 'make', 'designer', 'brend',
  '(?:所属|商品|产品)?品牌(?:中文|英文)?(?:名称?)?', '牌子', '厂牌', 'ブランド(?:名|称)?', '브랜드(?:명)?', 'marca', 'marcas', 'marca del producto', 'marca do produto', 'nom(?:e|bre) d[ae] (?:la )?marca',
  'marques?', 'nom de (?:la )?marque', 'marken?', 'markenname', 'бренды?(?: товара)?', 'торговая марка', 'торгова марка', 'марка', 'тм', 'marka', 'marka adı', 'merk', 'merknaam', 'merek', 'thương hiệu', 'nhãn hiệu', 'แบรนด์', 'ยี่ห้อ',
  'العلامة التجارية', 'الماركة', 'מותג', 'márka', 'značka', 'varumärke', 'merke', 'mærke', 'tuotemerkki', 'marchio', 'μάρκα',
  // The same by the word of the law, as customs declarations and manifests have it.
  '(?:product |item )?(?:trade[ -]?)?marks?(?: name)?', 'trade[ -]?names?', 'tm', '(?:товарный|торговый|товарні?й) знак', '商标(?:名称?)?', '商標(?:名)?', '상표(?:명)?', 'marca (?:comercial|registrada)', 'marque (?:commerciale|déposée)', 'warenzeichen', 'marchio commerciale',
];

/** Where programs put what they have no column for: "attrs/Producent", "attributes.brand", "Extended Property: Brand". */
const AMONG_ATTRIBUTES =
  '(?:(?:attrs?|attributes?|params?|parameters?|specs?|specifications?|features?|(?:extended )?propert(?:y|ies)|custom fields?|meta)[ ./:]{1,2})?';
const ofAttributes = (...words: readonly string[]) =>
  new RegExp(`^${AMONG_ATTRIBUTES}(?:${words.join('|')})$`, 'i');

/** Headings of a brand, and of makers, who are the brand where nothing else says it. */
export const BRANDS: readonly RegExp[] = typedPlainly([
  ofAttributes(...BRAND_WORDS),
  ofAttributes(
    'manufacturer(?:[ _-]?name)?|manufacturer brand|mfr|mfg|maker|制造商|生产商|メーカー(?:名)?|제조사(?:명)?|hersteller|fabricante?|fabrikant|producent|производитель|изготовитель|виробник|üretici',
  ),
]);

/** Whether a folded heading names a brand, and not just a maker; beside a maker it does: "brand/manufacturer". */
export const namesBrand = (heading: string): boolean =>
  isHeading(heading, BRANDS) && [heading, ...partsOfHeading(heading)].some((part) => BRANDS[0]!.test(part));
