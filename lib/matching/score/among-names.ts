import { isWellKnown } from '../index/profile';
import type { Hit } from '../scan/hits';

/** Between two names that stand in a list or a collaboration: "puma, nike", "Puma/Vans", "Levi's × Supreme", "PUMA y ADIDAS", 耐克、安踏. */
const LIST_SIGN = /^\s*(?:[,，、/|+&×·;]|(?<=\s)(?:x|and|und|et|y|e|i|и|o|or|en|och|og|ve)(?=\s))\s*$/iu;
const SPACES = /^\s+$/u;
/** So many names in a row need no sign between them: "casio citizen seiko". */
const LEAST_IN_ROW = 3;
const MOST_STEPS = 6;

/**
 * Whether a hit stands in a row of well-known marks: beside one with a sign of a list between them, or as one of three with spaces
 * between. Two with a space are a name and what it makes (`ford galaxy`). O(hits) for each of a few steps to either side.
 */
export function isAmongNames(
  hit: Hit,
  hits: readonly Hit[],
  profiles: ArrayLike<number>,
  text: string,
): boolean {
  return isName(hit, profiles) && hasOther(hit, hits, profiles) && isInRow(hit, hits, profiles, text);
}

/** Whether any other hit is a name, too: most stand alone, and a walk that hands functions on leaves them behind each time. */
function hasOther(hit: Hit, hits: readonly Hit[], profiles: ArrayLike<number>): boolean {
  for (const other of hits) if (other !== hit && isName(other, profiles)) return true;
  return false;
}

function isInRow(hit: Hit, hits: readonly Hit[], profiles: ArrayLike<number>, text: string): boolean {
  const names = hits.filter((other) => isName(other, profiles));
  const marks = new Set([hit.mark.id]);
  for (const side of SIDES) {
    let at = hit;
    for (let step = 0; step < MOST_STEPS; step++) {
      const next = names.find((other) => !marks.has(other.mark.id) && joins(at, other, side, text));
      if (!next) break;
      if (at === hit && LIST_SIGN.test(between(at, next, side, text))) return true;
      marks.add(next.mark.id);
      at = next;
    }
  }
  return marks.size >= LEAST_IN_ROW;
}

type Side = 'before' | 'behind';
const SIDES = ['before', 'behind'] as const;

function isName({ plain, relation, mark }: Hit, profiles: ArrayLike<number>): boolean {
  return plain && relation === 'identical' && isWellKnown(profiles[mark.id]!);
}

function joins(at: Hit, other: Hit, side: Side, text: string): boolean {
  if (side === 'before' ? other.end > at.start : other.start < at.end) return false;
  const gap = between(at, other, side, text);
  return gap.length <= LONGEST_GAP && (SPACES.test(gap) || LIST_SIGN.test(gap));
}

const LONGEST_GAP = 6;

function between(at: Hit, other: Hit, side: Side, text: string): string {
  return side === 'before' ? text.slice(other.end, at.start) : text.slice(at.end, other.start);
}
