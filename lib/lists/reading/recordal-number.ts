import type { NumberRule } from '../registers/register';
import { registers } from '../registers/registry';
import { calendarDay } from './calendar-day';

/** The regime that alone writes numbers of this form (CN T2016-50578, US TMK 11-00163, …), if one does. */
export function regimeOfNumber(recordNo: string): string | undefined {
  return registers.find(({ numbers }) => numbers?.forms?.some((form) => form.test(recordNo)))?.key;
}

/** Every form in one pattern, to be found inside a text and not inside a longer word or number. */
const ANYWHERE = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d-])(?:${registers
    .flatMap(({ numbers }) => numbers?.forms ?? [])
    .map(({ source }) => source.replace(/^\^|\$$/g, ''))
    .join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d-])`,
  'giu',
);

/** The numbers of known forms in a text, and where each begins. O(characters). */
export function numbersIn(text: string): { number: string; at: number }[] {
  return Array.from(text.matchAll(ANYWHERE), ({ 0: number, index }) => ({ number, at: index }));
}

/**
 * The number as its register means it: without the spaces of line wraps ("0039 7/ТЗ- 260122"), without slips of the
 * hand, and without what a spreadsheet dragged behind it. As it is where no number of the register is found.
 */
export function cleanNumber(number: string, { within, slips = [] }: NumberRule): string {
  if (!within) return number;
  const packed = slips.reduce((text, [slip, meant]) => text.replace(slip, meant), number.replace(/\s+/g, ''));
  return packed.match(within)?.[0] ?? number;
}

/** The day of entry that some registers write into the number: `00001/ТЗ-260905` → 26 September 2005. */
export function dayInNumber(number: string, { entryDay }: NumberRule): string | undefined {
  const { day, month, year } = entryDay?.exec(number)?.groups ?? {};
  return day ? calendarDay(2000 + Number(year), Number(month), Number(day)) : undefined;
}
