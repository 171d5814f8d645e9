import type { RecordalInput } from '../../domain/recordal';
import { notice } from '../../locales/notice';
import type { Register } from '../registers/register';
import { vocabularies } from '../registers/registry';
import { calendarDay } from './calendar-day';
import { readDays, type SlashOrder } from './dates';
import type { Read } from './fields';
import { daysOfMonth } from './month-days';
import { dayInNumber } from './recordal-number';
import type { Cells, Warn } from './row-reading';
import { readSuspension } from './states';
import { readTermDays } from './term-days';

/** Longest cell that is looked into for days. */
const MAX_DATE = 500;

/** The days between which a recordal runs. One cell may hold both: "2016-02-01 至 2026-01-31". */
export function readTerm(
  input: RecordalInput,
  cell: Cells,
  { slashes, register }: { slashes?: SlashOrder; register?: Register | undefined },
  warn: Warn,
): void {
  const from = warn('validFrom', daysOrMonth(cell('validFrom').slice(0, MAX_DATE), slashes, 'first'));
  const written = cell('validTo').slice(0, MAX_DATE);
  // The days of a suspension are no term, and the first of them is no beginning.
  const term = readSuspension(written) ? '' : mended(written, register);
  const ordered = termFromOrder(term, mended(cell('order').slice(0, MAX_DATE), register));
  const told = register?.termFromOrder
    ? // A register that prolongs by later orders writes them below: what ends last counts.
      { to: warn('validTo', readDays(term, slashes)).sort() }
    : warn('validTo', readTermDays(term, slashes));
  const to = ordered ? [...told.to, ordered].sort().slice(-1) : told.to;
  const registration = warn(
    'registrationValidTo',
    daysOrMonth(cell('registrationValidTo').slice(0, MAX_DATE), slashes, 'last'),
  );
  const beginning = from[0] ?? told.from ?? (to.length > 1 ? to[0] : undefined);
  const end = to.at(-1) ?? (from.length > 1 ? from.at(-1) : undefined);
  const registrationEnd = registration.at(-1);
  setTerm(input, { beginning, end, entry: entryDay(input.recordNo, register) }, warn);
  if (registrationEnd) input.registrationValidTo = registrationEnd;
}

/** The days of a cell; of a month alone its first or its last. */
function daysOrMonth(text: string, slashes: SlashOrder, end: 'first' | 'last'): Read<string[]> {
  const days = readDays(text, slashes);
  const month = days.value.length === 0 ? daysOfMonth(text) : undefined;
  return month ? { value: [month[end]] } : days;
}

/**
 * A term that ends before it begins is none: a slip, or columns that changed places. Taken as it stands it would never be in
 * force, so it is left open. The day in a number is but a hint, and gives way.
 */
function setTerm(
  input: RecordalInput,
  { beginning, end, entry }: Record<'beginning' | 'end' | 'entry', string | undefined>,
  warn: Warn,
): void {
  if (beginning && end && beginning > end) {
    warn('validTo', { value: undefined, warning: notice('termTurnedRound', { from: beginning, to: end }) });
    return;
  }
  const start = beginning ?? (entry && end && entry > end ? undefined : entry);
  if (start) input.validFrom = start;
  if (end) input.validTo = end;
}

/** Where there is no column for the first day, the number may tell the day of entry. */
function entryDay(recordNo: string, register: Register | undefined): string | undefined {
  return register?.numbers && dayInNumber(recordNo, register.numbers);
}

/** Years whose digits a line wrap parted: "201 5г." In registers that are copied out of a PDF only. */
function mended(text: string, register: Register | undefined): string {
  if (!register?.brokenByWraps) return text;
  return text
    .replace(/(?<=[.\s](?:0?[1-9]|1[0-2])\.)\s*([12])\s?([09])\s?(\d)\s?(\d)(?!\d)/g, '$1$2$3$4')
    .replace(/(?<!\d)(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(?=\d{4})/g, '$1.$2.');
}

/**
 * "На 2 года с даты издания приказа": the term counts from the order's date; of several orders, from the latest, and of
 * several terms the last one written belongs to it.
 */
function termFromOrder(term: string, order: string): string | undefined {
  const years = vocabularies.flatMap(({ termFromOrder }) => yearsIn(term, termFromOrder)).at(-1);
  const day = readDays(order).value.sort().at(-1);
  if (!years || !day) return undefined;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return calendarDay(year + years, month, date) ?? calendarDay(year + years, month, date - 1);
}

function yearsIn(term: string, form: RegExp | undefined): number[] {
  if (!form) return [];
  return [...term.matchAll(new RegExp(form, 'giu'))].flatMap(({ groups }) => {
    const years = groups?.years?.toLowerCase() ?? '';
    const number = Number(years) || NUMBER_WORDS.findIndex((word) => word !== '' && years.startsWith(word));
    return number > 0 ? [number] : [];
  });
}

/** Numbers of years in Russian, as far as their cases leave them alike. */
const NUMBER_WORDS = ['', 'од', 'дв', 'тр', 'четыр', 'пят', 'шест', 'сем', 'вос', 'дев', 'десят'];
