import { cleanText, foldNumber, readClasses, readHsCodes, splitGoods } from './fields';

/** What a cell says that holds goods, Nice classes and tariff codes together. */
export interface GoodsCell {
  goods: string[];
  classes: number[];
  hsCodes: string[];
}

/** Longest cell looked into; the longest real one has 9,000 characters. Bounds hold the patterns linear. */
const MAX_CELL = 50_000;

/** A label that is left over once its codes are taken out. */
const TARIFF_LABEL = /[\s:,;/-]{0,8}(?:коды?|тн ?вэд)[\s:,;/-]{0,8}$/i;
/** A run of tariff codes with its label. */
const CODES =
  /(?:коды? {0,3})?(?:тн ?вэд {0,3}(?:еаэс|рф)?)? {0,3}[-:]{0,3} {0,3}(?<!\d)\d{6,10}(?!\d)(?:[\s,;.:/-]{1,8}\d{4,10}(?!\d))*[\s.,;]{0,8}/gi;
/** Codes of four digits count only behind a label: "товарной позиции 3002" names none. */
const SHORT_CODES = /(?:тн ?вэд|коды?)[^\d]{0,12}(\d{4,10}(?!\d)(?:[\s,;.-]{1,8}\d{4,10}(?!\d))*)/gi;
const NUMBERS = '\\d{1,2}(?!\\d)(?:[\\s,;.и]{1,6}\\d{1,2}(?!\\d)){0,45}';
/** Nice classes between slashes: "/ 32 / 33 /", "//30//", "/7, 11 /", also at the cell's end. */
const SLASHED_CLASSES = new RegExp(`(?:^|/)[\\s/]{0,8}(${NUMBERS})[\\s,;.]{0,6}(?=/|$|код|класс)`, 'gi');
/** "напитки 33/220820": the class stands before the slash. */
const CLASS_BEFORE_CODE = new RegExp(`(?<![\\d.,])(${NUMBERS}) ?/(?= ?\\d{6})`, 'g');
/** Nice classes by name: "33 класс", "Классы 03, 05", "МКТУ: 3, 5". */
const NAMED_CLASSES = new RegExp(
  `(?:класс[а-я]{0,4}|мкту)[\\s№:]{0,6}(${NUMBERS})|(?<!\\d)(${NUMBERS})[\\s-]{0,3}класс[а-я]{0,4}(?: мкту)?`,
  'gi',
);
const BRACKETED_CLASS = /\((\d{1,2})\)\s{0,3}$/;

/**
 * Takes apart the cell of the registers of the Eurasian customs union: "beer / 32 / 33 / 220300", "Класс 25:
 * одежда", "МКТУ: 3, 5 ТНВЭД: 3304", "07, 09/ 8423109000". What is neither class nor code is goods.
 */
export function readGoodsCell(text: string): GoodsCell {
  const cell = foldNumber(text.slice(0, MAX_CELL).replace(/\n/g, ' ; '))
    // "2201 90" is one code, written in the tariff's own grouping.
    .replace(/(?<!\d)(\d{4}) (\d{2})(?=[\s.,;]*$)/g, '$1$2');
  const classes = new Set<number>();
  const take = (numbers: string | undefined): string => {
    for (const number of readClasses(numbers ?? '').value) classes.add(number);
    return ' ; ';
  };
  const hsCodes = new Set<string>();
  const rest = cell
    .replace(CLASS_BEFORE_CODE, (_, numbers: string) => `${take(numbers)}/`)
    .replace(SHORT_CODES, (whole, codes: string) => {
      for (const code of readHsCodes(codes)) hsCodes.add(code);
      return whole.includes('/') ? ' / ' : ' ';
    })
    .replace(CODES, (codes) => {
      for (const code of readHsCodes(codes)) hsCodes.add(code);
      return ' ';
    });
  const words = rest
    .replace(NAMED_CLASSES, (_, after?: string, before?: string) => take(after ?? before))
    .replace(SLASHED_CLASSES, (_, numbers: string) => take(numbers))
    .replace(/[\s;,.]+$/, '')
    .replace(BRACKETED_CLASS, (_, number: string) => take(number))
    .replace(TARIFF_LABEL, ' ');
  return {
    goods: splitGoods(cleanText(words))
      .map((item) => item.replace(/^[\s/:.-]{1,20}|[\s/:-]{1,20}$/g, ''))
      .filter((item) => /\p{L}{2}/u.test(item)),
    classes: [...classes].sort((a, b) => a - b),
    hsCodes: [...hsCodes],
  };
}
