import { calendarDay } from './calendar-day';

/** Where one decision of several begins and ends. */
interface Part {
  from: number;
  to: number;
}

/** The heading of a decision: it may stand over two lines with the customs' name, and begins the next one. */
const HEADING = /^[^\n。,;]{0,60}行政处罚决定书/gm;

/** A text cut at the headings of the decisions in it: each has a day of its own. */
export function decisionsIn(folded: string): Part[] {
  const [, ...others] = [...folded.matchAll(HEADING)].map(({ index }) => index);
  const starts = [0, ...others];
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? folded.length }));
}

/**
 * The day of a decision: of the last line that holds nothing else (a signature's), else the only one that the text names.
 * Of several that nobody calls the decision's, none.
 */
export function daysOf(words: string): string[] {
  const alone = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length <= 40)
    .flatMap((line) => (ALONE.test(line) ? daysIn(line) : []));
  if (alone.length > 0) return alone.slice(-1);
  const named = new Set(daysIn(words));
  return named.size === 1 ? [...named] : [];
}

const HAN_DIGITS = '〇○零一二三四五六七八九十';
/** 2025年6月22日, 二〇二五年六月二十二日 */
const HAN = new RegExp(
  `(?<![\\d${HAN_DIGITS}])(20\\d{2}|二[${HAN_DIGITS}]{3})\\s?年\\s?(\\d{1,2}|[${HAN_DIGITS}]{1,3})\\s?月\\s?(\\d{1,2}|[${HAN_DIGITS}]{1,3})\\s?日`,
  'g',
);
const ISO = /(?<![\d-])(20\d{2})-(\d{2})-(\d{2})(?![\d-])/g;
const DAY_FIRST = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d{2})(?![\d.])/g;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const MONTH_FIRST = new RegExp(`\\b(${MONTHS}) (\\d{1,2}), (20\\d{2})\\b`, 'gi');
/** A line that is a date, and at most the customs' name before it. */
const ALONE = new RegExp(
  `^(?:\\p{Script=Han}{0,20}海关)?\\s{0,5}(?:${HAN.source}|${ISO.source}|${DAY_FIRST.source}|${MONTH_FIRST.source})$`,
  'iu',
);

function daysIn(text: string): string[] {
  const of = (pattern: RegExp, read: (parts: string[]) => (number | undefined)[]) =>
    Array.from(text.matchAll(pattern), ([, ...parts]) => {
      const [year, month, day] = read(parts);
      return year && month && day ? calendarDay(year, month, day) : undefined;
    });
  return [
    ...of(HAN, (parts) => [yearOf(parts[0]!), numberOf(parts[1]!), numberOf(parts[2]!)]),
    ...of(ISO, (parts) => parts.map(Number)),
    ...of(DAY_FIRST, (parts) => parts.map(Number).reverse()),
    ...of(MONTH_FIRST, ([month, day, year]) => [Number(year), monthOf(month!), Number(day)]),
  ].filter((day) => day !== undefined);
}

const monthOf = (word: string) => MONTHS.toLowerCase().split('|').indexOf(word.toLowerCase()) + 1;

const digit = (sign: string) => '零一二三四五六七八九'.indexOf(sign.replace(/[〇○]/, '零'));

/** 二〇二五 */
function yearOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : Number([...text].map(digit).join(''));
}

/** 六, 十二, 二十二 */
function numberOf(text: string): number | undefined {
  if (/^\d/.test(text)) return Number(text);
  const [, tens, units = ''] = /^([二三]?十)?([〇○零一二三四五六七八九]?)$/.exec(text) ?? [];
  if (tens === undefined) return units === '' ? undefined : digit(units);
  return (tens.length === 2 ? digit(tens[0]!) : 1) * 10 + (units === '' ? 0 : digit(units));
}
