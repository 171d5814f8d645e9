import type { Scan } from '../../text/scan';
import { marksByKey } from '../index/lookup';
import type { IndexSections } from '../index/sections';
import { KeyKind, wildHash } from '../keys/mark-keys';
import { mixed, plainHash } from '../keys/span-hash';
import { sameUnits } from '../keys/words';
import { LONGEST_NAME } from '../names/name-letters';

const filled = new Uint16Array(LONGEST_NAME + 1);

/** Marks of which one character, not the first, is another in units [from, to). O(units) looks at the keys. */
export function withAnother(
  index: IndexSections,
  units: Uint16Array,
  from: number,
  to: number,
  visit: (mark: number) => void,
): void {
  filled.set(units.subarray(from, to));
  for (let open = 1; open < to - from; open++)
    withOneOpen(index, to - from, open, (mark, own) => {
      if (own !== units[from + open]) visit(mark);
    });
}

/**
 * Marks of which units [from, to) are all characters but one, inside: 阿迪斯 for 阿迪达斯. Where something stands in its place it
 * was not left out: 阿迪*斯. O(units) looks at the keys.
 */
export function withOneMore(
  index: IndexSections,
  { units, gaps }: Scan,
  from: number,
  to: number,
  visit: (mark: number) => void,
): void {
  const length = to - from + 1;
  for (let open = 1; open < length - 1; open++) {
    if (gaps[from + open] !== 0) continue;
    filled.set(units.subarray(from, from + open));
    filled.set(units.subarray(from + open, to), open + 1);
    withOneOpen(index, length, open, visit);
  }
}

const NUMERALS = Uint16Array.from('一二三四五六七八九十百千万两', (one) => one.charCodeAt(0));

export const isNumeral = (unit: number): boolean => NUMERALS.includes(unit);

/** Marks of units [from, to), which begin with a numeral, but for another numeral: 六个核桃 of 七个核桃. O(numerals) looks at the keys. */
export function withAnotherNumeral(
  index: IndexSections,
  units: Uint16Array,
  from: number,
  to: number,
  visit: (mark: number) => void,
): void {
  const length = to - from;
  filled.set(units.subarray(from, to));
  for (const numeral of NUMERALS) {
    if (numeral === units[from]) continue;
    filled[0] = numeral;
    marksByKey(index, mixed(plainHash(filled, 0, length)), KeyKind.Own, (mark) => {
      const { units: own, length: marked } = index.scanOf(mark);
      if (marked === length && sameUnits(own, 0, filled, 0, length)) visit(mark);
    });
  }
}

/** Marks of the units that are filled in, but for one of them. `visit` is told what a mark has there. */
function withOneOpen(
  index: IndexSections,
  length: number,
  open: number,
  visit: (mark: number, own: number) => void,
): void {
  marksByKey(index, wildHash(filled, 0, length, open), KeyKind.Wild, (mark) => {
    const { units, length: marked } = index.scanOf(mark);
    if (marked !== length) return;
    for (let at = 0; at < length; at++) if (at !== open && units[at] !== filled[at]) return;
    visit(mark, units[open]!);
  });
}
