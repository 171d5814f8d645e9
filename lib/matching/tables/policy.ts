import { Scan } from '../../text/scan';
import { hashUnits } from '../keys/span-hash';
import policy from './policy-words.json';

/** MarkStrength of words that statistics alone would misjudge; each group's reason stands with the data. */
export type MarkStrength = 'well-known' | 'coined' | 'generic' | undefined;

/** By the hash of the folded word. */
const strengths = new Map<number, MarkStrength>();

function load(groups: { words: string[]; coined?: boolean }[], usual: MarkStrength): void {
  const scan = new Scan();
  for (const { words, coined } of groups) {
    // A coined name stays a name, even where lists of words have taken it in (iPhone, ThinkPad).
    const strength = coined ? 'coined' : usual;
    for (const word of words) {
      scan.read(word);
      strengths.set(hashUnits(scan.units, 0, scan.length), strength);
    }
  }
}

/** Of a mark's folded units. Decoded at the first build; opening an index does not need it. */
export function strengthOf(units: Uint16Array, length: number): MarkStrength {
  if (strengths.size === 0) {
    load(policy.generic, 'generic');
    load(policy.wellKnown, 'well-known');
  }
  return strengths.get(hashUnits(units, 0, length));
}
