import { once } from '../../runtime/once';
import { Scan } from '../../text/scan';
import { hashUnits } from '../keys/span-hash';
import table from './last-parts.json';

const hashesOf = (words: readonly string[]) => {
  const scan = new Scan();
  return new Set(words.map((word) => hashUnits(scan.read(word).units, 0, scan.length)));
};

const lastParts = once(() => hashesOf(table.words));
const fronts = once(() => hashesOf(table.fronts));

const SHORTEST = Math.min(...table.words.map((word) => word.length));

/**
 * Whether units [from, end) stand before the name of goods, [end, to), in a word put together: “steine” of “Legosteine”; and are no word
 * that such a word begins with whoever the maker: “Minirock”. O(length).
 */
export const isBeforeGoods = (units: Uint16Array, from: number, end: number, to: number): boolean =>
  to - end >= SHORTEST &&
  lastParts().has(hashUnits(units, end, to)) &&
  !fronts().has(hashUnits(units, from, end));
