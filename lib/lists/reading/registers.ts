import { nameKey } from '../../domain/name-key';
import { calendarDay, readDays } from './dates';
import { cleanText } from './fields';

/** Registers whose rows need more than their columns; found by their own words in the header. */
export type Register = 'RU' | 'KZ' | 'BY' | 'KG' | 'JP';

const SIGNS: readonly (readonly [Register, RegExp])[] = [
  ['RU', /^regnom\|g3112\|/],
  ['BY', /национальномутаможенномуреестру|национальныи?йу?таможенныйреестр/],
  ['KG', /письмагтс|сроквнесенияоис/],
  ['KZ', /потаможенномуреестру.*охранногодокумента/],
  ['JP', /権利の種類.*登録番号及び登録年月日/],
];

/** The register a header belongs to, if it is a known one. */
export function registerOf(headers: readonly string[]): Register | undefined {
  const folded = headers.map(nameKey).join('|');
  return SIGNS.find(([, sign]) => sign.test(folded))?.[0];
}

/** "Исключён приказом № 561 от 18.12.2019": the register struck the record off. Line wraps may break the word. */
export function isExclusion(text: string): boolean {
  return /^\P{L}*исключ\s?[её]\s?н/iu.test(text);
}

/** The word stands somewhere in a cell: said of the term, or picked up in the noise of a picture read as text. */
export function mentionsExclusion(text: string): boolean {
  return /исключ\s?[её]\s?н/i.test(text);
}

/**
 * The number as the register means it: spaces from line wraps removed ("0039 7/ТЗ- 260122"), the digit 3 for the
 * letter З, and what a spreadsheet dragged behind it cut off.
 */
export function cleanRegisterNumber(number: string): string {
  const packed = number.replace(/\s+/g, '').replace(/\/Т3-/i, '/ТЗ-');
  return packed.match(/^\d{5}\/?(?:\d{5}-\d{3}\/|\d{6}\/\d{2}-)?\p{Lu}{2}-\d{6}/u)?.[0] ?? number;
}

/** The day of entry that these registers write into the number: `00001/ТЗ-260905` → 26 September 2005. */
export function dayInNumber(number: string): string | undefined {
  const [, day, month, year] = number.match(/\p{Lu}{2}-(\d{2})(\d{2})(\d{2})$/u) ?? [];
  return day ? calendarDay(2000 + Number(year), Number(month), Number(day)) : undefined;
}

/** "приостановлен с 01.02.2024 до 01.02.2025": a time in which the record does not protect. */
export function readSuspension(text: string): { from: string; to?: string } | undefined {
  if (!/приостановлен/i.test(text)) return undefined;
  const [from, to] = readDays(text).value;
  if (!from) return undefined;
  return to ? { from, to } : { from };
}

/** "Товары, маркированные словесным товарным знаком: IPAD" → "IPAD". */
export function markOfDescription(text: string): string {
  const clean = cleanText(text);
  return /^Товары,?\s+маркированные/i.test(clean) ? clean.slice(clean.lastIndexOf(':') + 1).trim() : clean;
}

/** "На 2 года с даты издания приказа": the term counts from the order's date. */
export function termFromOrder(term: string, order: string): string | undefined {
  const years = Number(term.match(/на\s+(\d{1,2})\s+(?:год|лет)/i)?.[1]);
  const day = readDays(order).value.at(-1);
  if (!years || !day) return undefined;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return calendarDay(year + years, month, date) ?? calendarDay(year + years, month, date - 1);
}
