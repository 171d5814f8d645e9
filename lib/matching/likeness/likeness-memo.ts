import type { Reason } from '../candidate';
import { hashUnits, MAX_KEY, plainSpan } from '../keys/span-hash';
import { sameUnits } from '../keys/words';
import type { SimilarContext } from './similar-context';

interface Likeness {
  mark: number;
  /** Relative to the word. */
  from: number;
  to: number;
  reason: Reason;
}

interface Remembered {
  units: Uint16Array;
  likenesses: Likeness[];
}

/** Words of a page repeat: of a hundred titles' words a third to two thirds are new. Bounded, then begun afresh. */
const MOST_WORDS = 16_384;

/** Likenesses of words met before. A word's likenesses depend on its folded letters alone. */
export class LikenessMemo {
  #words = new Map<number, Remembered>();

  /** Reports the likenesses of units [from, to): as remembered, or as `search` finds them now. */
  recall(
    context: SimilarContext,
    from: number,
    to: number,
    search: (recording: SimilarContext) => void,
  ): void {
    const { units } = context.scan;
    // Words that look the same share a place: which of them it is, their letters tell.
    const hash = to - from > MAX_KEY ? hashUnits(units, from, to) : plainSpan(context.prefixes, from, to);
    let known = this.#words.get(hash);
    if (known?.units.length !== to - from || !sameUnits(known.units, 0, units, from, to - from)) {
      known = { units: units.slice(from, to), likenesses: [] };
      const { likenesses } = known;
      search({
        ...context,
        visit: (mark, start, end, reason) =>
          likenesses.push({ mark, from: start - from, to: end - from, reason }),
      });
      if (this.#words.size >= MOST_WORDS) this.#words = new Map();
      this.#words.set(hash, known);
    }
    for (const { mark, from: start, to: end, reason } of known.likenesses)
      context.visit(mark, from + start, from + end, reason);
  }
}
