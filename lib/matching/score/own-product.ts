import * as Edge from '../../text/edges';
import { Scan } from '../../text/scan';
import { hashUnits } from '../keys/span-hash';
import type { Hit } from '../scan/hits';
import ownProducts from './own-products.json';

/** By the hash of a maker's word, the hashes of its lines. */
const lines = new Map<number, ReadonlySet<number>>();
/** Lines of two words: by these `~` parts in the table, sellers write them as two or as one. */
const apart = new Map<number, ReadonlySet<number>>();
const reading = new Scan();
const hashOf = (word: string) => hashUnits(reading.read(word.replace('~', '')).units, 0, reading.length);
for (const [maker, words] of Object.entries(ownProducts.lines)) {
  const all = words.split(' ');
  lines.set(hashOf(maker), new Set(all.map(hashOf)));
  apart.set(hashOf(maker), new Set(all.filter((word) => word.includes('~')).map(hashOf)));
}

/**
 * Whether a line of the mark's own maker stands right behind it: `apple ipad`, `ford f150`, `vans old skool`. An ordinary word is a
 * name there, wherever in a text. O(length of the next two words).
 */
export function namesOwnProduct({ from, to }: Hit, scan: Scan): boolean {
  const maker = hashUnits(scan.units, from, to);
  const own = lines.get(maker);
  if (!own || to === scan.length) return false;
  let named = own;
  for (let end = to + 1; end <= scan.length; end++) {
    const edge = end === scan.length ? Edge.Hard : scan.edges[end]!;
    // `ipad2` and `f150`: a line may end before its number, or have it.
    if (edge !== Edge.None && named.has(hashUnits(scan.units, to, end))) return true;
    if (edge !== Edge.Hard) continue;
    const ofTwo = apart.get(maker)!;
    if (named === ofTwo || ofTwo.size === 0) return false;
    named = ofTwo;
  }
  return false;
}
