import { notice } from '../../locales/notice';
import type { DateOrder } from '../registers/register';
import { calendarDay } from './calendar-day';
import { foldNumber, type Read } from './fields';
import { hanDigit, hanNumber } from './han-numbers';
import { monthOf } from './month-names';
import { standsForNoDay } from './no-day';
import { hasShortYear, wholeYear } from './short-years';
import { withThaiMonths } from './thai-months';

/** In which order a file writes days and months between slashes; undefined where unknown, `mixed` where its rows differ. */
export type SlashOrder = DateOrder | 'mixed' | undefined;

/** First year of each Japanese era and of the Republic of China, minus one. */
const ERAS: Record<string, number> = {
  ...{ 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 },
  ...{ R: 2018, H: 1988, S: 1925 },
};
const REPUBLIC = 1911;

const YEAR_FIRST = /(?<!\d)(\d{4}) ?([-./]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/g;
const HAN = /(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]?/g;
const DAY_FIRST = /(?<!\d)(\d{1,2}) ?([.-]) ?(\d{1,2}) ?\2 ?(\d{4})(?!\d)/g;
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g;
/** Both orders are written with these; points are between day, month and year alone. */
const EITHER_ORDER = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/g;
const WORDED =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|er)?[.»"”]?[\s-]+(?:(?:of|de)\s+)?([\p{Script=Latin}\p{Script=Cyrillic}]{3,10})\.?,?[\s-]+(?:del?\s+)?(\d{4}|\d{2})(?!\d)/giu;
const MONTH_WORD_FIRST = /(\p{Script=Latin}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/giu;
/** 05Jan2031, 2031-Jan-05: as databases write them. */
const CLOSED_UP = /(?<![\p{L}\d])(\d{2})([a-z]{3})(\d{4})(?!\d)/giu;
const YEAR_AND_WORD = /(?<!\d)(\d{4})[\s-]([a-z]{3,9})[\s-](\d{1,2})(?!\d)/gi;
const ERA =
  /(令和|平成|昭和|民[國国])\s*(\d{1,3}|元)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?(?!\d)/g;
/** R13.1.5, as Japanese offices shorten their eras. */
const ERA_LETTER = /(?<![\p{L}\d])([RHS])(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?!\d)/gu;
/** Years of two or three digits with their word are the Republic of China's: 120年1月5日. */
const REPUBLIC_YEAR = /(?<![\d])([89]\d|1\d{2})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?/g;
/** And of three digits without it, where the cell holds nothing else: 114/05/03. */
const REPUBLIC_NUMBERS = /^(1\d{2})([./-])(\d{1,2})\2(\d{1,2})$/;

/**
 * Every day written in a text, in order, as `YYYY-MM-DD`. Excel's day count is read where the whole text is one.
 * A day that does not exist (31 February, month 13), that programs write for none, or whose order of day and month is open
 * stays out, with a warning: it is never shifted to another day.
 */
export function readDays(text: string, slashes?: SlashOrder): Read<string[]> {
  if (text === '') return { value: [] };
  const plain = PLAIN.exec(text);
  if (plain) return oneDay(dayOf(Number(plain[1]), Number(plain[2]), Number(plain[3])), text);
  const clean = foldNumber(withDigits(withThaiMonths(text))).replace(
    MOMENT,
    (moment) => dayOfText(moment) ?? moment,
  );
  if (clean === '') return { value: [] };
  const found: { at: number; day: string | undefined; as: string }[] = [];
  const add = (pattern: RegExp, read: (parts: string[]) => string | undefined): void => {
    for (const match of clean.matchAll(pattern))
      if (!found.some(({ at, as }) => match.index < at + as.length && at < match.index + match[0].length))
        found.push({ at: match.index, day: read(match.slice(1)), as: match[0] });
  };
  const ofEra = ([era, year, month, day]: string[]) =>
    calendarDay(ERAS[era!]! + (year === '元' ? 1 : Number(year)), Number(month), Number(day));
  add(ERA, ofEra);
  add(ERA_LETTER, ofEra);
  add(HAN, ([year, month, day]) => dayOf(Number(year), Number(month), Number(day)));
  add(YEAR_FIRST, ([year, , month, day]) => dayOf(Number(year), Number(month), Number(day)));
  add(REPUBLIC_YEAR, ([year, month, day]) =>
    calendarDay(REPUBLIC + Number(year), Number(month), Number(day)),
  );
  add(DAY_FIRST, ([a, mark, b, year]) =>
    mark === '-' && (slashes === 'month-first' || slashes === 'mixed')
      ? slashed(Number(a), Number(b), Number(year), slashes)
      : dayOf(Number(year), Number(b), Number(a)),
  );
  add(SLASHED, ([a, b, year]) => slashed(Number(a), Number(b), Number(year), slashes));
  add(WORDED, ([day, word, year]) => dayOf(wholeYear(year!), monthOf(word!), Number(day)));
  add(MONTH_WORD_FIRST, ([word, day, year]) => dayOf(Number(year), monthOf(word!), Number(day)));
  add(CLOSED_UP, ([day, word, year]) => dayOf(Number(year), monthOf(word!), Number(day)));
  add(YEAR_AND_WORD, ([year, word, day]) => dayOf(Number(year), monthOf(word!), Number(day)));
  if (found.length === 0) found.push({ at: 0, day: countedDay(clean), as: clean });
  found.sort((a, b) => a.at - b.at);
  const isRead = (day: string | undefined) => day !== undefined && !standsForNoDay(day);
  const value = found.flatMap(({ day }) => (isRead(day) ? [day!] : []));
  const wrong = found.filter(({ day }) => !isRead(day));
  if (wrong.length === 0) return { value };
  const unread = wrong.map(({ as }) => as.slice(0, 40)).join(', ');
  const says = hasShortYear(unread)
    ? notice('shortYears', { text: unread })
    : notice('notDays', { text: unread });
  return { value, warning: says };
}

/** What nearly every cell of a large list looks like; saves the search for the other forms. */
const PLAIN = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;

function oneDay(day: string | undefined, text: string): Read<string[]> {
  return day && !standsForNoDay(day) ? { value: [day] } : { value: [], warning: notice('notDays', { text }) };
}

/** Years of the Buddhist era that can be meant: 1957 to 2156. Nothing else is written so far ahead. */
const BUDDHIST_YEARS = { first: 2_500, last: 2_699, before: 543 };

/** A year of the Buddhist era, as Thailand writes it, as one of the common era; any other year as it stands. */
export function inCommonEra(year: number): number {
  const { first, last, before } = BUDDHIST_YEARS;
  return year >= first && year <= last ? year - before : year;
}

const dayOf = (year: number, month: number, day: number) => calendarDay(inCommonEra(year), month, day);

/** `20360227`, `114/05/03`, Excel's count of days since 30 December 1899 (1954 to 2119), or a moment as programs count it. */
function countedDay(text: string): string | undefined {
  const republic = REPUBLIC_NUMBERS.exec(text);
  if (republic) return calendarDay(REPUBLIC + Number(republic[1]), Number(republic[3]), Number(republic[4]));
  if (/^\d{8}$/.test(text))
    return calendarDay(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)));
  if (/^[2-7]\d{4}(\.\d+)?$/.test(text))
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000)
      .toISOString()
      .slice(0, 10);
  if (/^[1-9]\d{9}(\.\d+)?$/.test(text)) return dayOfMoment(Math.floor(Number(text)));
  if (/^[1-9]\d{12}$/.test(text)) return dayOfMoment(Math.floor(Number(text) / 1_000));
  return undefined;
}

/** 2030-12-31T16:00:00Z, and as some servers write it: /Date(1924992000000)/. */
const MOMENT =
  /(?<!\d)\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z|\/Date\((\d{12,13})(?:[+-]\d{4})?\)\//g;

function dayOfText(moment: string): string | undefined {
  const counted = /\((\d+)/.exec(moment)?.[1];
  const time = counted ? Number(counted) : Date.parse(moment.replace(' ', 'T'));
  return Number.isNaN(time) ? undefined : dayOfMoment(Math.floor(time / 1_000));
}

const DAY = 86_400;
/** Every time zone is some quarters of an hour off: Nepal's midnight is at 18:15 in Greenwich. */
const QUARTER = 900;
/**
 * From which second of a day in Greenwich on a midnight is that of the next day: New Zealand's is at 11:00 in summer, that of the
 * Chatham Islands at 10:15, that of Kiritimati at 10:00. West of Greenwich that early is Hawaii, whose office is in Washington.
 */
const EARLIEST = 10 * 3_600;

/**
 * The day of a moment in seconds since 1970. A day alone is stored as its midnight, or its last second, at the office:
 * in Beijing that is 16:00 of the day before in Greenwich, so the midnight that a time zone may have then is meant.
 */
function dayOfMoment(seconds: number): string | undefined {
  const last = (seconds + 1) % QUARTER === 0;
  const midnight = (moment: number) => Math.floor((moment + DAY - EARLIEST) / DAY);
  const days = last
    ? midnight(seconds + 1) - 1
    : seconds % QUARTER === 0
      ? midnight(seconds)
      : Math.floor(seconds / DAY);
  return new Date(days * DAY * 1_000).toISOString().slice(0, 10);
}

function slashed(a: number, b: number, year: number, order: SlashOrder): string | undefined {
  if (a > 12 || (order === 'day-first' && b <= 12)) return dayOf(year, b, a);
  if (b > 12 || order === 'month-first' || a === b) return dayOf(year, a, b);
  return undefined;
}

/** 二〇三一年十二月一日 as 2031年12月1日. */
function withDigits(text: string): string {
  return text.replace(
    /([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g,
    (_, year, month, day) => `${[...year].map(hanDigit).join('')}年${hanNumber(month)}月${hanNumber(day)}日`,
  );
}

/**
 * What a column of dates with slashes or hyphens gives away: a first number above 12 is a day, a second one too. Where both
 * are found, as in rows of two makers, the column gives nothing away.
 */
export function slashOrder(cells: Iterable<string>): SlashOrder {
  const orders = new Set<DateOrder>();
  for (const cell of cells)
    for (const [, a, , b] of foldNumber(cell).matchAll(EITHER_ORDER)) {
      if (Number(a) > 12) orders.add('day-first');
      if (Number(b) > 12) orders.add('month-first');
    }
  return orders.size > 1 ? 'mixed' : [...orders][0];
}
