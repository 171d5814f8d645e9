import * as Edge from '../../text/edges';
import * as Kind from '../../text/kinds';
import type { Scan } from '../../text/scan';
import { mayHold } from '../index/bloom';
import { hasSkeleton, holdsSkeleton, marksByKey } from '../index/lookup';
import type { IndexSections } from '../index/sections';
import { KeyKind } from '../keys/mark-keys';
import { hashPrefixes, MAX_KEY, SALT, spanHash } from '../keys/span-hash';
import { LONGEST_NAME } from '../names/name-letters';

const SHORTEST = 3;
/** At an end of a word: `cjcj-app`. */
const SHORTEST_AT_END = 2;
const prefixes = new Int32Array(LONGEST_NAME + 1);

/**
 * Marks, and telling parts of marks, that are in a sign letter by letter, wherever they begin: `northfaceoutlet`,
 * `buyritalinonline`. Each start with each end, so for names alone: O(units × MAX_KEY) looks at the filter.
 */
export function containedMarks(index: IndexSections, scan: Scan, visit: (mark: number) => void): void {
  const length = Math.min(scan.length, LONGEST_NAME);
  hashPrefixes(scan.skeletons, length, prefixes);
  for (let from = 0; from < length; from++) {
    for (let to = from + SHORTEST_AT_END; to <= Math.min(length, from + MAX_KEY); to++) {
      const atEnd = scan.edges[from] === Edge.Hard || scan.edges[to] === Edge.Hard;
      if (to - from < SHORTEST && !atEnd && scan.kinds[from]! < Kind.Han) continue;
      const hash = spanHash(prefixes, from, to);
      if (mayHold(index.bloom, hash))
        marksByKey(index, hash, KeyKind.Own, (mark) => {
          if (hasSkeleton(index, mark, scan.skeletons, from, to)) visit(mark);
        });
      const part = hash ^ SALT.part;
      if (mayHold(index.bloom, part))
        marksByKey(index, part, KeyKind.Part, (mark) => {
          if (holdsSkeleton(index, mark, scan.skeletons, from, to)) visit(mark);
        });
    }
  }
}
