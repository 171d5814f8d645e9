/** "19,99", "1 999,00", "1.299,00": a comma before the last one or two digits. */
const DECIMAL_COMMA = /^\d{1,3}(?:[ \u00a0\u202f.'’]?\d{3}){0,4},\d{1,2}$/;
/** "1,299.00", "1 999", "1'299.50", and "1,299,000". */
const GROUPED = /^\d{1,3}(?:([ \u00a0\u202f'’,])\d{3})(?:\1\d{3}){0,3}(?:\.\d{1,2})?$/;

/**
 * The number of a price that names no currency, as spreadsheets write it in any country; NaN where it is none, or may be read in two
 * ways: "1,299" alone is a thousand in one country and one in another. O(length), bounded.
 */
export function bareAmount(text: string): number {
  const clean = text.trim().slice(0, 40);
  if (DECIMAL_COMMA.test(clean)) return Number(clean.replace(/[^\d,]/g, '').replace(',', '.'));
  if (GROUPED.test(clean) && !/^\d{1,3},\d{3}$/.test(clean)) return Number(clean.replace(/[^\d.]/g, ''));
  return Number(clean);
}
