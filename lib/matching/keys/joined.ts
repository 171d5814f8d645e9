/** A letter or two and a number are a model: `x7` of `vivox7`, `r9s` of `oppor9s`, and typed in Cyrillic `а14` of `самсунга14`. */
const MODEL = /^[a-zа-я]{1,2}\d{1,4}[a-zа-я]{0,4}$/u;
const LONGEST_MODEL = 10;

/** Whether units [from, to) are a model. O(length). */
export const isModel = (units: Uint16Array, from: number, to: number): boolean =>
  to - from <= LONGEST_MODEL && MODEL.test(String.fromCharCode(...units.subarray(from, to)));

/** Whether units [from, to) are the first `length` of them again and again: `bmwbmw`. O(length). */
export function repeats(units: Uint16Array, length: number, from: number, to: number): boolean {
  if (to - from < length * 2 || (to - from) % length !== 0) return false;
  for (let at = from + length; at < to; at++) if (units[at] !== units[at - length]) return false;
  return true;
}
