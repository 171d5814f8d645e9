import { currencyIn } from '../fields/price';

/** Codes of before, and what traders call a currency, which shops write where its code (ISO 4217) belongs. */
const CALLED = new Map([
  ['RUR', 'RUB'],
  ['BYR', 'BYN'],
  ['RMB', 'CNY'],
  ['CNH', 'CNY'],
  ['NTD', 'TWD'],
  ['TRL', 'TRY'],
  ['GRN', 'UAH'],
]);

/** The code that a shop's data means by what it gives for one: in small letters, of before, or a sign. */
export function currencyCode(given: string, host: string, locale: string | undefined): string {
  const code = given.trim().toUpperCase();
  return CALLED.get(code) ?? (/^[A-Z]{3}$/.test(code) ? code : (currencyIn(given, host, locale) ?? code));
}
