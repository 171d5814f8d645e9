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

/** Full-width digits, letters and signs as ASCII, white space folded: for numbers, codes and dates, never for marks. */
export function foldNumber(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(UNSEEN, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

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
