import { calendarDay } from './calendar-day';
import { foldNumber } from './fields';

/** In which order days with two digits for the year are written. */
export type ShortOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';

/** 31/12/29: a day whose year has two digits, and no letter or number beside it but 至 and its like; a sentence may end behind one. */
const SHORT = /(?<![\d./-])(?<!(?![至到自从由])\p{L})(\d{1,2})([./-])(\d{1,2})\2(\d{2})(?![\d/-]|\.\d)/gu;
/** What is written like one, whatever stands beside it. */
const LIKE_SHORT = /(?<!\d)\d{1,2}([./-])\d{1,2}\1\d{2}(?!\d)/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

const ORDERS: Readonly<Record<ShortOrder, (a: string, b: string, c: string) => string | undefined>> = {
  'day-month-year': (a, b, c) => calendarDay(wholeYear(c), Number(b), Number(a)),
  'month-day-year': (a, b, c) => calendarDay(wholeYear(c), Number(a), Number(b)),
  'year-month-day': (a, b, c) =>
    a.length === 2 ? calendarDay(wholeYear(a), Number(b), Number(c)) : undefined,
};
const NAMES = Object.keys(ORDERS) as ShortOrder[];

/** "31" behind a month is 2031: recordals began in the 1990s, and terms end within decades. */
export function wholeYear(year: string): number {
  const number = Number(year);
  return year.length > 2 ? number : number + (number < 70 ? 2000 : 1900);
}

/** Whether a text has a day whose year has two digits. */
export const hasShortYear = (text: string): boolean => text.search(SHORT) >= 0;

/**
 * The one order in which all days of a column with two digits for the year are days. Where several are, the order of those
 * with whole years settles it, and points under headings in Cyrillic letters, where nobody writes the year first; else undefined: 05/04/30 may
 * be three days, years apart. O(cells).
 */
export function shortOrder(
  cells: readonly string[],
  slashes: string | undefined,
  headers: readonly string[],
): ShortOrder | undefined {
  const days = cells.flatMap((cell) => [...foldNumber(cell).matchAll(SHORT)]);
  if (days.length === 0) return undefined;
  const fitting = NAMES.filter((order) => days.every(([, a, , b, c]) => ORDERS[order](a!, b!, c!)));
  if (fitting.length === 1) return fitting[0];
  const named: ShortOrder | undefined =
    slashes === 'day-first' ? 'day-month-year' : slashes === 'month-first' ? 'month-day-year' : undefined;
  const isEastern =
    days.every(([, , mark]) => mark === '.') && headers.some((header) => CYRILLIC.test(header));
  const settled = named ?? (isEastern ? 'day-month-year' : undefined);
  return settled && fitting.includes(settled) ? settled : undefined;
}

/**
 * The same text with its days in whole years: all of them, or none. Where one of two stays unread, the other would pass for the end of a
 * term that begins with it.
 */
export function withWholeYears(text: string, order: ShortOrder): string {
  const folded = foldNumber(text);
  let made = 0;
  const whole = folded.replace(SHORT, (day, a: string, _, b: string, c: string) => {
    const read = ORDERS[order](a, b, c);
    if (read) made++;
    return read ?? day;
  });
  return made === (folded.match(LIKE_SHORT)?.length ?? 0) ? whole : text;
}
