import type { Candidate, MarkIndex, MarkQuery } from './candidate';
import { byStrength } from './find';

/**
 * A compiled list with a small change on top, so that an update of a few hundred rows needs no full rebuild: the
 * removed rows are passed over, and the added ones, compiled by themselves, follow the list's own rows.
 *
 *     rows of the list   0 … size−1        removed rows stay unused
 *     rows of `added`    size … size+n−1
 *
 * Rebuild when the change has grown past a tenth of the list; find() costs one search in each of the two.
 */
export function withDelta(
  list: MarkIndex,
  change: { added: MarkIndex; removed: ReadonlySet<number> },
): MarkIndex {
  const { added, removed } = change;
  const kept = (row: number) => !removed.has(row);
  const shifted = (candidate: Candidate): Candidate => ({ ...candidate, row: candidate.row + list.size });
  return {
    size: list.size + added.size,
    find: (query: MarkQuery) =>
      [...list.find(query).filter(({ row }) => kept(row)), ...added.find(query).map(shifted)].sort(
        byStrength,
      ),
    suggest: (typed, most) =>
      [
        ...list.suggest(typed, most + removed.size).filter(kept),
        ...added.suggest(typed, most).map((row) => row + list.size),
      ].slice(0, most),
  };
}
