import { notice } from '../../locales/notice';
import type { DateOrder } from '../registers/register';
import { foldNumber, type Read } from './fields';

/** In which order a file writes days and months between slashes; undefined where unknown. */
export type SlashOrder = DateOrder | undefined;

const RUSSIAN_MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** First year of each Japanese era, minus one. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

const YEAR_FIRST = /(?<!\d)(\d{4}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/g;
const HAN = /(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日?/g;
const DAY_FIRST = /(?<!\d)(\d{1,2}) ?([.-]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/g;
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g;
const WORDED = /(?<!\d)(\d{1,2})[\s-]+([а-яёa-z]{3,10})\.?,?[\s-]+(\d{4}|\d{2})(?!\d)/gi;
const MONTH_WORD_FIRST = /([a-z]{3,10})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/gi;
const JAPANESE = /(令和|平成|昭和|民[國国])\s*(\d{1,3}|元)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;

/**
 * Every day written in a text, in order, as `YYYY-MM-DD`. Excel's day count is read where the whole text is one.
 * A day that does not exist (31 February, month 13) or whose order of day and month is open stays out, with a
 * warning: it is never shifted to another day.
 */
export function readDays(text: string, slashes?: SlashOrder): Read<string[]> {
  if (text === '') return { value: [] };
  const plain = PLAIN.exec(text);
  if (plain) return oneDay(calendarDay(Number(plain[1]), Number(plain[2]), Number(plain[3])), text);
  const clean = foldNumber(withDigits(text));
  if (clean === '') return { value: [] };
  const found: { at: number; day: string | undefined; as: string }[] = [];
  const add = (pattern: RegExp, read: (parts: string[]) => string | undefined): void => {
    for (const match of clean.matchAll(pattern))
      if (!found.some(({ at, as }) => match.index < at + as.length && at < match.index + match[0].length))
        found.push({ at: match.index, day: read(match.slice(1)), as: match[0] });
  };
  add(JAPANESE, ([era, year, month, day]) =>
    calendarDay(ERAS[era!]! + (year === '元' ? 1 : Number(year)), Number(month), Number(day)),
  );
  add(HAN, ([year, month, day]) => calendarDay(Number(year), Number(month), Number(day)));
  add(YEAR_FIRST, ([year, , month, day]) => calendarDay(Number(year), Number(month), Number(day)));
  add(DAY_FIRST, ([day, , month, year]) => calendarDay(Number(year), Number(month), Number(day)));
  add(SLASHED, ([a, b, year]) => slashed(Number(a), Number(b), Number(year), slashes));
  add(WORDED, ([day, word, year]) => calendarDay(wholeYear(year!), monthOf(word!), Number(day)));
  add(MONTH_WORD_FIRST, ([word, day, year]) => calendarDay(Number(year), monthOf(word!), Number(day)));
  if (found.length === 0) found.push({ at: 0, day: countedDay(clean), as: clean });
  found.sort((a, b) => a.at - b.at);
  const value = found.flatMap(({ day }) => (day ? [day] : []));
  const wrong = found.filter(({ day }) => !day);
  if (wrong.length === 0) return { value };
  return { value, warning: notice('notDays', { text: wrong.map(({ as }) => as.slice(0, 40)).join(', ') }) };
}

/** What nearly every cell of a large list looks like; saves the search for the other forms. */
const PLAIN = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;

function oneDay(day: string | undefined, text: string): Read<string[]> {
  return day ? { value: [day] } : { value: [], warning: notice('notDays', { text }) };
}

/** A day as text, if the calendar has it. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  if (year < 1800 || year > 2299 || month < 1 || month > 12 || day < 1) return undefined;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : DAYS_IN_MONTH[month - 1]!;
  return day > days ? undefined : `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `20360227`, or Excel's count of days since 30 December 1899 (1954 to 2119). */
function countedDay(text: string): string | undefined {
  if (/^\d{8}$/.test(text))
    return calendarDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  if (/^[2-7]\d{4}(\.\d+)?$/.test(text))
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000)
      .toISOString()
      .slice(0, 10);
  return undefined;
}

function slashed(a: number, b: number, year: number, order: SlashOrder): string | undefined {
  if (a > 12 || (order === 'day-first' && b <= 12)) return calendarDay(year, b, a);
  if (b > 12 || order === 'month-first' || a === b) return calendarDay(year, a, b);
  return undefined;
}

/** "31" behind a month's name is 2031: recordals began in the 1990s, and terms end within decades. */
function wholeYear(year: string): number {
  const number = Number(year);
  return year.length > 2 ? number : number + (number < 70 ? 2000 : 1900);
}

/** 二〇三一年十二月一日 as 2031年12月1日. */
function withDigits(text: string): string {
  return text.replace(
    /([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g,
    (_, year, month, day) => `${[...year].map(hanDigit).join('')}年${hanNumber(month)}月${hanNumber(day)}日`,
  );
}

const hanDigit = (digit: string) => (digit === '〇' ? 0 : '零一二三四五六七八九'.indexOf(digit));

function hanNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 10 : hanDigit(tens!) * 10) : 0;
  return ten + (ones === '' ? 0 : hanDigit(ones!));
}

function monthOf(word: string): number {
  const lower = word.toLowerCase();
  const russian = RUSSIAN_MONTHS.findIndex((month) => lower.startsWith(month));
  return russian >= 0 ? russian + 1 : ENGLISH_MONTHS.findIndex((month) => lower.startsWith(month)) + 1;
}

/** What a column of slashed dates gives away: a first number above 12 is a day, a second one too. */
export function slashOrder(cells: Iterable<string>): SlashOrder {
  for (const cell of cells)
    for (const [, a, b] of foldNumber(cell).matchAll(SLASHED)) {
      if (Number(a) > 12) return 'day-first';
      if (Number(b) > 12) return 'month-first';
    }
  return undefined;
}
