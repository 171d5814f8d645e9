import { calendarDay } from './calendar-day';
import { inCommonEra } from './dates';
import { foldNumber } from './fields';
import { monthOf } from './month-names';
import { withThaiMonths } from './thai-months';

/** What may stand before a month that ends a term. */
const UNTIL =
  /^(?:(?:valid )?(?:until|till|to|by|through)|до|по|bis|hasta|jusqu['’]au?|fino a|tot|đến|sampai)\s+|^[至到]\s?/iu;
const THE_END = /^(?:the )?(?:end of|конца?|ende|fin de|fine di)\s+/iu;
/** What may stand behind it: the end of it in Chinese and Japanese, the year's word in Russian. */
const BEHIND = /\s?(?:г(?:ода|\.)?|року|р\.|底|末|まで|まで有効|까지|止)$/iu;

const FORMS: readonly [RegExp, (parts: string[]) => [number, number]][] = [
  [/^(\d{1,2})[-/.](\d{4})$/, ([month, year]) => [Number(year), Number(month)]],
  [/^(\d{4})[-/.](\d{1,2})$/, ([year, month]) => [Number(year), Number(month)]],
  [/^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월]$/, ([year, month]) => [Number(year), Number(month)]],
  [/^(\p{L}{3,10})\.?,?[\s-](?:de(?:l año)? )?(\d{4})$/u, ([word, year]) => [Number(year), monthOf(word!)]],
  [/^(\d{4})[\s-](\p{L}{3,10})\.?$/u, ([year, word]) => [Number(year), monthOf(word!)]],
];

/** Longer is no month. */
const LONGEST = 40;

/**
 * The first and the last day of a month that is all that a cell tells of a day, "12/2030", "Feb 2031", 2031年2月底; undefined
 * for any other cell. Of a month alone a term begins on its first day and ends on its last. O(1).
 */
export function daysOfMonth(cell: string): { first: string; last: string } | undefined {
  if (cell.length > LONGEST) return undefined;
  const text = withThaiMonths(foldNumber(cell)).replace(UNTIL, '').replace(THE_END, '').replace(BEHIND, '');
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const [year, month] = read(match.slice(1));
    const days = [31, 30, 29, 28].map((day) => calendarDay(inCommonEra(year), month, day));
    const last = days.find((day) => day !== undefined);
    return last ? { first: `${last.slice(0, 8)}01`, last } : undefined;
  }
  return undefined;
}
