import { type Notice, notice } from '../../locales/notice';

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

/** Nice classes of a cell: "9", "第25类", "07, 09", "3-5", "NCL(11) 25". Numbers that are no class give a warning. */
export function readClasses(text: string): Read<number[]> {
  const clean = foldNumber(text)
    .replace(/ncl ?\(?\d+(-\d{4})?\)?/gi, ' ')
    .replace(/(\d) ?- ?(\d)/g, '$1-$2');
  // "第25类 被服 100点": after the word for class, only the number next to it is one.
  const named = clean.match(/\d{1,2}(?= ?[类類])/g);
  const classes = new Set<number>();
  const wrong: string[] = [];
  for (const part of named ?? clean.match(/\d+(?:-\d+)?/g) ?? []) {
    const [from = 0, to = from] = part.split('-').map(Number);
    if (from < 1 || to > 45 || to < from) wrong.push(part);
    else for (let number = from; number <= to; number++) classes.add(number);
  }
  const value = [...classes].sort((a, b) => a - b);
  return wrong.length === 0
    ? { value }
    : { value, warning: notice('notClasses', { text: wrong.slice(0, 5).join(', ') }) };
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
