import { withoutAccents, withUmlautsApart } from '../tabular/without-accents';

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
  'title', '(?:item|product|listing|goods)[ _-]?(?:name|title)', '标题', '(?:商品|产品|宝贝|货品|中文|英文)(?:标题|名称)', '商品名称及规格型号', '(?:产品|商品)(?:中文|英文)名称?',
  'タイトル', '商品(?:名|タイトル)', '상품명', '(?:등록|노출|판매)상품명', 'título', 'titel', 'titre', 'titolo', 'tytuł', 'tytuł oferty', 'nazwa (?:produktu|oferty)',
  'artikelbezeichnung', 'artikelname', 'produktname', 'produkttitel', 'productnaam', 'productnavn', 'produktnamn', 'nom du produit', "nom de l['’]objet", "titre de l['’]annonce", 'désignation',
  'nombre (?:del )?producto', 'título de la publicación', 'nome do produto', 'título do anúncio', 'nome (?:del )?prodotto',
  'название (?:товара|позиции|предложения)', 'наименование (?:товара|позиции)', 'назва (?:товару|позиції)', 'ürün (?:adı|ismi|başlığı)', 'tên (?:sản phẩm|hàng)', 'nama (?:produk|barang)', 'judul (?:produk)?',
  'ชื่อสินค้า', 'اسم المنتج', 'שם (?:ה)?מוצר', 'termék ?név', 'název (?:produktu|zboží)', 'názov produktu', 'denumire produs', 'tuotenimi', 'όνομα προϊόντος',
];

/** Headings of a title: what can be nothing else, then names of anything. */
export const TITLES: readonly RegExp[] = typedPlainly([
  oneOf(...TITLE_WORDS),
  /^(?:libellé(?: (?:du )?produit| court| long)?|(?:description of )?goods(?: description)?|description of (?:the )?(?:goods|merchandise|commodity)|commodity(?: (?:name|description))?|货物名称|货名|品名及规格|наименование товаров|bezeichnung|omschrijving)$/i,
  /^(name|subject|品名|名称|名稱|商品|이름|название|наименование|nom|nombre|nome|nazwa|naam|назва)$/i,
]);

/** Headings of the same title in another language, or of a second one. */
const FURTHER_TITLES = [
  ...TITLES,
  /^(?:(?:商品|产品)?(?:英文|外文|中文)(?:商品|产品)?(?:标题|名称?)|(?:商品|产品)(?:英文|外文|中文)(?:标题|名称?))$/,
  /^(?:(?:english|chinese|local|second|short|long)[ _-])(?:product[ _-])?(?:title|name)$|^(?:product[ _-])?(?:title|name)[ _-](?:en|cn|zh|ru|de|fr|es|english|chinese|\d)$/i,
];

/** Whether a folded heading names a title, be it a second one. */
export const namesTitle = (heading: string): boolean => FURTHER_TITLES.some((form) => form.test(heading));

// biome-ignore format: by language
const BRAND_WORDS = [
  '(?:c:)?(?:product |item )?brands?(?:[ _-]?name)?', '(?:商品|产品)?品牌(?:名称?)?', '牌子', '厂牌', 'ブランド(?:名|称)?', '브랜드(?:명)?', 'marca', 'marcas', 'marques?', 'nom de (?:la )?marque', 'marken?', 'markenname',
  'бренд(?: товара)?', 'торговая марка', 'торгова марка', 'марка', 'marka', 'marka adı', 'merk', 'merknaam', 'merek', 'thương hiệu', 'nhãn hiệu', 'แบรนด์', 'ยี่ห้อ',
  'العلامة التجارية', 'الماركة', 'מותג', 'márka', 'značka', 'varumärke', 'merke', 'mærke', 'tuotemerkki', 'marchio', 'μάρκα',
];

/** Headings of a brand, and of makers, who are the brand where nothing else says it. */
export const BRANDS: readonly RegExp[] = typedPlainly([
  oneOf(...BRAND_WORDS),
  /^(manufacturer(?:[ _-]?name)?|manufacturer brand|制造商|生产商|メーカー(?:名)?|제조사(?:명)?|hersteller|fabricante?|fabrikant|producent|производитель|изготовитель|виробник|üretici)$/i,
]);

/** Whether a folded heading names a brand, and not just a maker. */
export const namesBrand = (heading: string): boolean => BRANDS[0]!.test(heading);
