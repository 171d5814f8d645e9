import { isComplete } from '../domain/answered';
import type { Query } from '../domain/coverage';
import { Scan } from '../text/scan';

/** The searches in one register, keyed by the folded letters of what was searched for. */
export interface Searches {
  /** Complete answers of a register that returns only marks equal to the words. */
  exact: ReadonlySet<string>;
  /** Complete answers of a register that returns all marks containing the words. */
  contains: ReadonlySet<string>;
  /** Searches whose answer was only partly taken in, as they were typed: they cover nothing. */
  inPart: ReadonlyMap<string, Query>;
}

/**
 * Those searches that were for marks, keyed the way the matching reads words: without case, width and spacing.
 * O(searches).
 */
export function searchesOf(queries: readonly Query[]): Searches {
  const exact = new Set<string>();
  const contains = new Set<string>();
  const inPart = new Map<string, Query>();
  const scan = new Scan();
  for (const query of queries) {
    const key = query.field === 'mark' ? foldedKey(scan.read(query.words)) : '';
    if (key === '') continue;
    if (!isComplete(query)) inPart.set(key, query);
    else (query.match === 'exact' ? exact : contains).add(key);
  }
  return { exact, contains, inPart };
}

/** Whether folded letters are those of a search, complete or partial. */
export function isSearchFor(key: string, { exact, contains, inPart }: Searches): boolean {
  return exact.has(key) || contains.has(key) || inPart.has(key);
}

/** The folded letters of a text, or of units [from, to) of it. */
export function foldedKey({ units, length }: Scan, from = 0, to = length): string {
  return String.fromCharCode(...units.subarray(from, to));
}
