import * as Edge from '../../text/edges';
import { Scan } from '../../text/scan';
import { hashUnits } from '../keys/span-hash';
import type { Hit } from '../scan/hits';
import ownProducts from './own-products.json';

/** By the hash of a maker's word, the hashes of its lines. */
const lines = new Map<number, ReadonlySet<number>>();
const reading = new Scan();
const hashOf = (word: string) => hashUnits(reading.read(word).units, 0, reading.length);
for (const [maker, words] of Object.entries(ownProducts.lines))
  lines.set(hashOf(maker), new Set(words.split(' ').map(hashOf)));

/**
 * Whether a line of the mark's own maker stands right behind it: `apple ipad`, `ford f150`. An ordinary word is a name
 * there, wherever in a text. O(length of the next word).
 */
export function namesOwnProduct({ from, to }: Hit, scan: Scan): boolean {
  const own = lines.get(hashUnits(scan.units, from, to));
  if (!own || to === scan.length) return false;
  for (let end = to + 1; end <= scan.length; end++) {
    const edge = end === scan.length ? Edge.Hard : scan.edges[end]!;
    // `ipad2` and `f150`: a line may end before its number, or have it.
    if (edge !== Edge.None && own.has(hashUnits(scan.units, to, end))) return true;
    if (edge === Edge.Hard) return false;
  }
  return false;
}
