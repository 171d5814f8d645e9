import { foldNumber } from './fields';
import { monthOf } from './month-names';

/**
 * Days that programs write where there is none: the first and the last that they can count, and what a spreadsheet makes of 0.
 * Taken for the end of a term they would hide its mark, and below "Cancelled on" they would cancel it. Sources: Excel and Access
 * count from 1899-12-30, Excel shows 0 as 1900-01-00, old Macs count from 1904, Unix from 1970 (the evening before, west of
 * Greenwich), SQL Server's datetime begins in 1753, Windows counts from 1601.
 */
const NO_DAYS: ReadonlySet<string> = new Set([
  ...['1899-12-30', '1899-12-31', '1900-01-00', '1900-01-01', '1904-01-01'],
  ...['1969-12-31', '1970-01-01', '1753-01-01', '1601-01-01'],
]);

/** Whether a day as `YYYY-MM-DD` is one that programs write where there is none. */
export const standsForNoDay = (day: string): boolean => NO_DAYS.has(day);

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/;
/** What may stand behind the day: a time of it, and where. */
const TIME =
  /^(?:\s?(?:г|года)\.?)?(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)?\s?(?:[AP]M)?\s?(?:Z|[+-]\d{2}:?\d{2})?$/i;

/** The same in Chinese, Japanese and Korean, and with a word for the month, as Oracle and SQL Server print days. */
const IN_WORDS: readonly [RegExp, (parts: string[]) => string][] = [
  [
    /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/,
    ([year, month, day]) => `${year}-${month}-${day}`,
  ],
  [/^(\d{1,2})[-. ](\p{L}{3,10})\.?[-, ]{1,2}(\d{4})/u, ([day, word, year]) => asNumbers(year!, word!, day!)],
  [/^(\p{L}{3,10})\.? {1,2}(\d{1,2}),? (\d{4})/u, ([word, day, year]) => asNumbers(year!, word!, day!)],
];

const asNumbers = (year: string, word: string, day: string) => `${year}-${monthOf(word)}-${day}`;

/** A text with the day at its beginning in numbers. */
function inNumbers(text: string): string {
  for (const [form, write] of IN_WORDS) {
    const match = form.exec(text);
    if (match) return write(match.slice(1)) + text.slice(match[0].length);
  }
  return text;
}

/**
 * Whether a cell holds nothing but such a day, in whatever order, or one of a year that stands for never: 0, 1 or 9999, as
 * databases begin and end their calendars. O(length).
 */
export function isNoDay(cell: string): boolean {
  if (cell.length > 40) return false;
  const text = inNumbers(foldNumber(cell).trim());
  const first = YEAR_FIRST.exec(text);
  const last = first ? null : YEAR_LAST.exec(text);
  const whole = first ?? last;
  if (!whole || !TIME.test(text.slice(whole[0].length))) return false;
  const [year, one, other] = (first ? whole.slice(1) : [whole[3], whole[1], whole[2]]) as [
    string,
    string,
    string,
  ];
  if (Number(year) <= 1 || year === '9999') return true;
  const orders = first
    ? [[one, other]]
    : [
        [one, other],
        [other, one],
      ];
  return orders.some(([month, day]) =>
    NO_DAYS.has(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`),
  );
}
