import type { JoinedText } from '../reading';
import { sliceJoined } from './joined-text';

/** The word for "brand" as labels of specification rows and by-lines use it, by language. */
const BRAND_WORDS = [
  'brand|brand name|marca|nome da marca|nombre de la marca|nombre de marca|marque|nom de la marque|marke|markenname',
  'merk|merknaam|varumärke|mærke|merke|marka|značka|márka|бренд|торговая марка|品牌|品牌名|品牌名称|品牌名稱',
  'ブランド|ブランド名|브랜드|브랜드명|merek|jenama|thương hiệu|ยี่ห้อ|แบรนด์|ब्रांड|العلامة التجارية|מותג',
].join('|');

const BRAND_LABELS = new Set(BRAND_WORDS.split('|'));

/** The longest label has 17 letters; a page can have any number of rows, each as long as it likes. */
const LONGEST_LABEL = 60;

/** Whether a row's label says "brand" and not "brand of the processor" or "manufacturer". */
export function isBrandLabel(label: string): boolean {
  if (label.length > LONGEST_LABEL) return false;
  return BRAND_LABELS.has(
    label
      .toLowerCase()
      .replace(/(?<![\s\u200e\u200f:：])[\s\u200e\u200f:：]+$/u, '')
      .replace(/^[\s\u200e\u200f]+/u, ''),
  );
}

/**
 * "Visit the X Store" in the languages of the shops we read; the group is the brand. Amazon's by-lines in public
 * code and captures (es 2024, en 2025), the others from the shops' own wording.
 */
const STORE_PHRASES = [
  /^Visit the (.+?) Store$/i,
  /^Besuchen? (?:Sie )?den (.+?)[- ]Store$/i,
  /^Visite[rz] la boutique (?:de )?(.+)$/i,
  /^Visita la (?:tienda|Store) (?:de |oficial de )?(.+)$/i,
  /^Visita lo Store (?:di )?(.+)$/i,
  /^Visite a loja (?:da |do |de )?(.+)$/i,
  /^(.+?)\s?の?ストアを表示$/,
  /^(.+?)\s?の?ストアにアクセス$/,
  /^(.+?) Store['’]?[uıiü] ziyaret edin$/i,
  /^(.+?) Mağazasını ziyaret edin$/i,
  /^Bezoek de (?:Store|winkel) van (.+)$/i,
  /^Bezoek de (.+?)[- ](?:Store|winkel)$/i,
  /^Besök (.+?)[- ](?:butiken|Store)$/i,
  /^Odwiedź (?:sklep|Store) (?:marki )?(.+)$/i,
  /^(?:تفضل ب|قم ب)?زيارة متجر (.+)$/,
  /^בקר(?:ו)? בחנות (?:של )?(.+)$/,
  /^(.+?) स्टोर पर जाएं$/,
  /^访问\s?(.+?)\s?(?:店铺|商店|品牌旗舰店)$/,
  /^造訪\s?(.+?)\s?(?:店鋪|商店|店面)$/,
  /^(.+?) 스토어 방문(?:하기)?$/,
];

/** Every phrase has one of these words. Most by-lines are a bare name, which is then looked at once and not twenty times. */
const STORE_WORDS = /store|boutique|tienda|loja|ストア|mağaza|winkel|butik|sklep|متجر|חנות|स्टोर|店|스토어/i;

/** "Brand: Acme", and "See more of the brand: Acme". */
const LABELLED = new RegExp(`(?:^|\\s)(?:${BRAND_WORDS})\\s?[:：]\\s?(.+)$`, 'i');

/** What shops write where there is no brand, and the names of places that their templates left unfilled. */
const NO_BRAND =
  /^(?:[$%{[<].*|undefined|null|no[- ]?brand|unbranded(?:\/generic)?|generic|oem|does ?not ?apply|n\/?a|none|other|markenlos|sans marque|sin marca|sem marca|gen[ée]ric[oa]|нет бренда|без бренда|无品牌|無品牌|无|其他|other\/其他|ノーブランド(?:品)?|tidak ada merek|ไม่มียี่ห้อ|-+)$/i;

/**
 * The brand inside a by-line or field: "Visit the Acme Store", "Brand: Acme" and "Acme" all give "Acme", with its
 * place on the page. Undefined for fillers such as "Unbranded" and for text too long to be a brand.
 */
export function brandIn(shown: JoinedText): JoinedText | undefined {
  if (shown.text.length > LONGEST_BY_LINE) return undefined;
  const clean = trimMarks(shown);
  const labelled = labelledName(clean.text);
  const phrases = labelled || !STORE_WORDS.test(clean.text) ? [] : STORE_PHRASES;
  const name = labelled ?? phrases.map((phrase) => phrase.exec(clean.text)?.[1]).find(Boolean);
  return realBrand(name ? trimMarks(partOf(clean, name)) : clean);
}

function labelledName(text: string): string | undefined {
  return /[:：]/.test(text) ? LABELLED.exec(text)?.[1] : undefined;
}

/** The brand of a row that reads "Brand: Acme"; undefined when its label is another. */
export function labelledBrand(shown: JoinedText): JoinedText | undefined {
  if (shown.text.length > LONGEST_BY_LINE) return undefined;
  const clean = trimMarks(shown);
  const name = labelledName(clean.text);
  return name ? realBrand(trimMarks(partOf(clean, name))) : undefined;
}

/** A brand, and what stands around it in a by-line or before it in a row. */
const LONGEST_BRAND = 120;
const LONGEST_BY_LINE = 2 * LONGEST_BRAND;

function realBrand(brand: JoinedText): JoinedText | undefined {
  const { text } = brand;
  const isNone = text === '' || text.length > LONGEST_BRAND || NO_BRAND.test(text) || isBrandLabel(text);
  return isNone ? undefined : brand;
}

function partOf(whole: JoinedText, part: string): JoinedText {
  const start = whole.text.lastIndexOf(part);
  return sliceJoined(whole, start, start + part.length);
}

/** Amazon's table values begin with direction marks (U+200E, U+200F). */
function trimMarks(shown: JoinedText): JoinedText {
  const { text } = shown;
  let start = 0;
  let end = text.length;
  while (start < end && /[\s\u200b-\u200f\ufeff]/.test(text[start]!)) start++;
  while (end > start && /[\s\u200b-\u200f\ufeff]/.test(text[end - 1]!)) end--;
  return sliceJoined(shown, start, end);
}
