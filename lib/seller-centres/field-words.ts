import type { DraftField } from './seller-centre';

/**
 * What editors call the fields, in the languages of the ten centres: English, Chinese in both scripts, Russian, German,
 * French, Spanish, Italian, Portuguese, Dutch, Polish, Turkish, Japanese, Korean, Thai, Vietnamese, Indonesian and Malay.
 * A label must be one of them, not merely hold one: “Title of the shop” and “Brand story” are other fields.
 */
// biome-ignore format: words, a paragraph rather than a page
const WORDS: Readonly<Record<DraftField, readonly string[]>> = {
  title: [
    'title', 'item title', 'item name', 'product name', 'product title', 'listing title', 'name of product',
    '标题', '標題', '商品标题', '商品標題', '产品标题', '產品標題', '商品名称', '商品名稱', '产品名称', '產品名稱', '商品名',
    'название', 'название товара', 'наименование', 'наименование товара', 'заголовок',
    'titel', 'produktname', 'produkttitel', 'artikelname', 'artikelbezeichnung', 'artikeltitel',
    'titre', 'titre du produit', "titre de l'annonce", 'nom du produit', "nom de l'article",
    'título', 'título del producto', 'nombre del producto', 'nombre del artículo', 'título do produto', 'nome do produto', 'nome do item',
    'titolo', 'titolo del prodotto', 'nome del prodotto', "nome dell'articolo",
    'productnaam', 'producttitel', 'tytuł', 'nazwa produktu', 'nazwa przedmiotu', 'başlık', 'ürün adı', 'ürün başlığı',
    'タイトル', '商品タイトル', '상품명', '제품명', '제목', 'ชื่อสินค้า', 'ชื่อผลิตภัณฑ์',
    'tên sản phẩm', 'tên', 'nama produk', 'judul', 'tajuk',
  ],
  brand: [
    'brand', 'brand name', '品牌', '品牌名', '品牌名称', '品牌名稱', '商标', '商標', 'бренд', 'название бренда', 'торговая марка',
    'marke', 'markenname', 'marque', 'nom de la marque', 'marca', 'nombre de la marca', 'nome da marca', 'nome del marchio', 'marchio',
    'merk', 'merknaam', 'marka', 'nazwa marki', 'marka adı', 'ブランド', 'ブランド名', '브랜드', '브랜드명', 'แบรนด์', 'ยี่ห้อ', 'ชื่อแบรนด์',
    'thương hiệu', 'tên thương hiệu', 'merek', 'nama merek', 'jenama',
  ],
};

const FIELD_OF = new Map(
  (['title', 'brand'] as const).flatMap((field) => WORDS[field].map((word) => [word, field] as const)),
);

/** No label is longer; a paragraph need not be folded to know that it is none. */
const LONGEST = 80;

/** The field that a label names, as editors write labels: “* Product name (required)”, “标题：”, “Title 0/80”. */
export function fieldNamed(label: string): DraftField | undefined {
  if (label.length > LONGEST * 4) return undefined;
  const words = label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[([【（].*$/su, ' ')
    .replace(/[*•:：?？!·\s]+/gu, ' ')
    .replace(/\d{1,5} ?\/ ?\d{1,5}/g, '')
    .trim();
  return words.length > LONGEST ? undefined : FIELD_OF.get(words);
}

/** Whether a text says nothing: signs that a field is required, counters. */
export const isBare = (label: string): boolean => !/\p{L}/u.test(label);
