import type { GoodsCellForm } from '../registers/register';
import { cleanText, foldNumber, readHsCodes, splitGoods } from './fields';
import { readClasses } from './nice-classes';

/** What a cell says that holds goods, Nice classes and tariff codes together. */
export interface GoodsCell {
  goods: string[];
  classes: number[];
  hsCodes: string[];
}

/** Longest cell looked into; the longest real one has 9,000 characters. Bounds hold the patterns linear. */
const MAX_CELL = 50_000;

/** Takes apart a cell of a register's form. What is neither class nor code is goods. */
export function readGoodsCell(text: string, form: GoodsCellForm): GoodsCell {
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
    .replace(form.classBeforeCode, (_, numbers: string) => `${take(numbers)}/`)
    .replace(form.labelledCodes, (whole, codes: string) => {
      for (const code of readHsCodes(codes)) hsCodes.add(code);
      return whole.includes('/') ? ' / ' : ' ';
    })
    .replace(form.codes, (codes) => {
      for (const code of readHsCodes(codes)) hsCodes.add(code);
      return ' ';
    });
  const words = rest
    .replace(form.namedClasses, (_, after?: string, before?: string) => take(after ?? before))
    .replace(form.separatedClasses, (_, numbers: string) => take(numbers))
    .replace(/(?<![\s;,.])[\s;,.]+$/, '')
    .replace(form.lastClass, (_, number: string) => take(number))
    .replace(form.leftOverLabel, ' ');
  return {
    goods: splitGoods(cleanText(words))
      .map((item) => item.replace(/^[\s/:.-]{1,20}|[\s/:-]{1,20}$/g, ''))
      .filter((item) => /\p{L}{2}/u.test(item)),
    classes: [...classes].sort((a, b) => a - b),
    hsCodes: [...hsCodes],
  };
}
