import type { Notice } from '../../locales/notice';

/** A value read from a cell, and what could not be read in it. */
export interface Read<T> {
  value: T;
  warning?: Notice;
}

/** Nothing to fold: no white space, nothing beyond ASCII. Most cells of a large list. */
const PLAIN = /^[!-~]*$/;

/** Signs without a width, which are copied out of pages and documents with the text. Joiners of letters stay. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Zeros of the digits of Arabic, Persian, Hindi and Thai. */
const DIGIT_BLOCKS = [0x660, 0x6f0, 0x966, 0xe50];

/** Digits of other scripts, full-width digits, letters and signs as ASCII, white space folded: for numbers, codes and dates, never for marks. */
export function foldNumber(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(UNSEEN, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩۰-۹०-९๐-๙]/g, (digit) => asciiDigit(digit.charCodeAt(0)))
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const asciiDigit = (code: number) =>
  String(code - DIGIT_BLOCKS.find((zero) => code >= zero && code < zero + 10)!);

/** A cell's text as a person reads it: one space for any white space. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(UNSEEN, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
}

/** Tariff codes of a cell, 4 to 10 digits each; spaces inside a code ("2204 21") are the register's own grouping. */
export function readHsCodes(text: string): string[] {
  const clean = foldNumber(text).replace(/(?<=\b\d{4}) (?=\d{2}\b)/g, '');
  return [...new Set(clean.match(/(?<!\d)\d{4,10}(?!\d)/g) ?? [])];
}

/** Separators between the items of one cell. A comma separates too, but not between digits or in "Co., Ltd.". */
export function splitGoods(text: string): string[] {
  return cleanText(text)
    .split(/[;；、\n]+|[,，](?!\d)/)
    .map((item) => item.trim().replace(/[.。]$/, ''))
    .filter((item) => item !== '');
}

/** Names in one cell: semicolons, Chinese commas and line breaks part them; a comma belongs to "Co., Ltd.". */
export function splitNames(text: string): string[] {
  return text
    .split(/[;；、\n|]+/)
    .map(cleanText)
    .filter((name) => name !== '');
}
