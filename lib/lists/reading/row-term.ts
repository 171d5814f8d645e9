import type { RecordalInput } from '../../domain/recordal';
import type { Register } from '../registers/register';
import { vocabularies } from '../registers/registry';
import { calendarDay, readDays, type SlashOrder } from './dates';
import { dayInNumber } from './recordal-number';
import type { Cells, Warn } from './row-reading';

/** Longest cell that is looked into for days. */
const MAX_DATE = 500;

/** The days between which a recordal runs. One cell may hold both: "2016-02-01 至 2026-01-31". */
export function readTerm(
  input: RecordalInput,
  cell: Cells,
  { slashes, register }: { slashes?: SlashOrder; register?: Register | undefined },
  warn: Warn,
): void {
  const from = warn('validFrom', readDays(cell('validFrom').slice(0, MAX_DATE), slashes));
  const term = cell('validTo').slice(0, MAX_DATE);
  const ordered = termFromOrder(term, cell('order').slice(0, MAX_DATE));
  const to = ordered ? [ordered] : warn('validTo', readDays(term, slashes));
  const registration = warn(
    'registrationValidTo',
    readDays(cell('registrationValidTo').slice(0, MAX_DATE), slashes),
  );
  const start = from[0] ?? (to.length > 1 ? to[0] : undefined) ?? entryDay(input.recordNo, register);
  const end = to.at(-1) ?? (from.length > 1 ? from.at(-1) : undefined);
  const registrationEnd = registration.at(-1);
  if (start) input.validFrom = start;
  if (end) input.validTo = end;
  if (registrationEnd) input.registrationValidTo = registrationEnd;
}

/** Where there is no column for the first day, the number may tell the day of entry. */
function entryDay(recordNo: string, register: Register | undefined): string | undefined {
  return register?.numbers && dayInNumber(recordNo, register.numbers);
}

/** "На 2 года с даты издания приказа": the term counts from the order's date. */
function termFromOrder(term: string, order: string): string | undefined {
  const years = vocabularies
    .map(({ termFromOrder }) => Number(termFromOrder?.exec(term)?.groups?.years))
    .find((number) => number > 0);
  const day = readDays(order).value.at(-1);
  if (!years || !day) return undefined;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return calendarDay(year + years, month, date) ?? calendarDay(year + years, month, date - 1);
}
