import { Scan } from '../text/scan';
import policy from './policy-words.json';
import { hashUnits } from './span-hash';

/** Standing of words that statistics alone would misjudge; each group's reason stands with the data. */
export type Standing = 'well-known' | 'coined' | 'generic' | undefined;

/** By the hash of the folded word. */
const standings = new Map<number, Standing>();

function load(groups: { words: string[]; coined?: boolean }[], usual: Standing): void {
  const scan = new Scan();
  for (const { words, coined } of groups) {
    // A coined name stays a name, even where lists of words have taken it in (iPhone, ThinkPad).
    const standing = coined ? 'coined' : usual;
    for (const word of words) {
      scan.read(word);
      standings.set(hashUnits(scan.units, 0, scan.length), standing);
    }
  }
}

/** Of a mark's folded units. Decoded at the first build; opening an index does not need it. */
export function standingOf(units: Uint16Array, length: number): Standing {
  if (standings.size === 0) {
    load(policy.generic, 'generic');
    load(policy.wellKnown, 'well-known');
  }
  return standings.get(hashUnits(units, 0, length));
}
