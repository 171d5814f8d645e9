import type { Candidate, Reason, Relation } from './candidate';

/** Up to so many candidates are compared two by two. */
const FEW = 12;

const NEARNESS: Readonly<Record<Relation, number>> = { identical: 2, 'near-identical': 1, similar: 0 };

/** A row whose mark and a form of it are seen in the same words is told once, by what is nearest. O(candidates). */
export function oncePerPlace(candidates: Candidate[]): Candidate[] {
  if (candidates.length <= FEW && !sharePlace(candidates)) return candidates;
  const places = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const place = `${one.row} ${one.start} ${one.end}`;
    const known = places.get(place);
    if (known) known.push(one);
    else places.set(place, [one]);
  }
  return places.size === candidates.length ? candidates : Array.from(places.values(), nearestOf);
}

/** Whether two of a few candidates are of one row and one place: compared two by two, for a map takes longer. O(candidates²). */
function sharePlace(candidates: readonly Candidate[]): boolean {
  for (let i = 1; i < candidates.length; i++) {
    const { row, start, end } = candidates[i]!;
    for (let before = 0; before < i; before++) {
      const other = candidates[before]!;
      if (other.row === row && other.start === start && other.end === end) return true;
    }
  }
  return false;
}

function nearestOf(seen: Candidate[]): Candidate {
  const [nearest, ...others] = seen.sort(byNearness) as [Candidate, ...Candidate[]];
  if (nearest.letters !== undefined || isAnotherName(nearest)) return nearest;
  // How the words were made from the mark was found by one comparison alone.
  const drawn = others.find(
    ({ letters, relation }) => letters !== undefined && relation === nearest.relation,
  );
  return drawn?.letters === undefined ? nearest : { ...nearest, letters: drawn.letters };
}

const OTHER_NAMES: ReadonlySet<Reason> = new Set(['translation', 'holder-name', 'established-name']);

/** Whether the words are another name of the mark letter by letter: it was not made from the mark's own letters. */
const isAnotherName = ({ reasons }: Candidate): boolean => reasons.every((reason) => OTHER_NAMES.has(reason));

/** Of those that are as near, the one with less to overlook first: which of them came first is the index's own affair. */
function byNearness(one: Candidate, other: Candidate): number {
  return (
    NEARNESS[other.relation] - NEARNESS[one.relation] ||
    other.confidence - one.confidence ||
    one.reasons.length - other.reasons.length ||
    byUnits(one.reasons.join(), other.reasons.join()) ||
    byUnits(one.letters ?? '', other.letters ?? '')
  );
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
