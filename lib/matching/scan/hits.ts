import type { Scan } from '../../text/scan';
import type { Reason, Relation } from '../candidate';
import type { PreparedMark } from '../index/prepared-mark';
import { meaningOf } from './reasons';

/** One place in the text that names one mark, before its rows are told apart. */
export interface Hit {
  mark: PreparedMark;
  /** Units of the scan. */
  from: number;
  to: number;
  /** UTF-16 offsets. */
  start: number;
  end: number;
  reasons: readonly Reason[];
  /** What the reasons come to. */
  relation: Relation;
  likeness: boolean;
  disguised: boolean;
  /** Written as recorded but for letter case or width: nothing about the writing weighs for or against it. */
  plain: boolean;
}

export function hitAt(
  mark: PreparedMark,
  from: number,
  to: number,
  start: number,
  end: number,
  reasons: readonly Reason[],
): Hit {
  const { relation, likeness, disguised, plain } = meaningOf(reasons);
  return { mark, from, to, start, end, reasons, relation, likeness, disguised, plain };
}

/** A mark as recorded, or in another letter case alone: what nearly every hit is. */
export function plainHit(
  mark: PreparedMark,
  scan: Scan,
  from: number,
  to: number,
  reasons: readonly Reason[],
): Hit {
  return {
    mark,
    from,
    to,
    start: scan.starts[from]!,
    end: scan.ends[to - 1]!,
    reasons,
    relation: 'identical',
    likeness: false,
    disguised: false,
    plain: true,
  };
}

/** Most hits one text may give; a text that names more marks than this is a word list. */
const MOST_HITS = 500;

/** The hits of one text, each mark once per place: the first, and so the closest, reading stays. */
export class HitList {
  readonly all: Hit[] = [];

  add(hit: Hit | undefined): void {
    if (!hit || this.all.length >= MOST_HITS) return;
    for (const other of this.all)
      if (other.mark.id === hit.mark.id && other.from === hit.from && other.to === hit.to) return;
    this.all.push(hit);
  }

  /** A likeness; none where the mark itself is in the same words. */
  addLikeness(mark: PreparedMark, scan: Scan, from: number, to: number, reason: Reason): void {
    for (const other of this.all) if (other.mark.id === mark.id && other.from < to && other.to > from) return;
    this.add(wholeWords(mark, scan, from, to, reason));
  }
}

/** A hit for one reason, from its first unit to its last. */
export const wholeWords = (mark: PreparedMark, scan: Scan, from: number, to: number, reason: Reason): Hit =>
  hitAt(mark, from, to, scan.starts[from]!, scan.ends[to - 1]!, [reason]);
