import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { DecidedPair } from './decided-pairs';

/**
 * A pair of test/matching/own-pairs.csv, which we wrote from memory without a look at the shared pairs: knock-offs seen in shops,
 * decisions of offices and courts, signs made in their manner, and marks that stand beside each other. None was checked.
 * Taken out afterwards: every pair of which the mark or the sign is in a shared pair, 236 of 1,566.
 */
export interface OwnPair extends DecidedPair {
  /** The sign was made from the mark, or was held too near to it. */
  alike: boolean;
  kind: string;
}

const FILE = new URL('../matching/own-pairs.csv', import.meta.url);

/** All of them. */
export const ownPairs = (): OwnPair[] => pairsIn(FILE);

/** The pairs of a table with these columns: mark, sign, similar, kind, source. */
export function pairsIn(file: URL): OwnPair[] {
  const rows = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
  return rows.map(({ mark, sign, similar, kind, source }) => ({
    marks: [mark!],
    sign: sign!,
    source: source!,
    alike: similar === '1',
    kind: kind!,
  }));
}

/** At most so many of each kind, spread evenly: six hundred signs of one letter each say the same. */
export function someOfEachKind(pairs: readonly OwnPair[], most: number): OwnPair[] {
  const kinds = new Map<string, OwnPair[]>();
  for (const pair of pairs) {
    const kind = `${pair.kind} ${pair.alike}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), pair]);
  }
  return [...kinds.values()].flatMap((ofKind) => {
    const step = Math.max(1, ofKind.length / most);
    return Array.from({ length: Math.min(most, ofKind.length) }, (_, at) => ofKind[Math.floor(at * step)]!);
  });
}
