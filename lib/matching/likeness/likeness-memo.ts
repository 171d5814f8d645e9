import type { Reason } from '../candidate';
import { hashUnits, MAX_KEY, plainSpan } from '../keys/span-hash';
import { sameUnits } from '../keys/words';
import type { LikenessVisitor, SimilarContext, TextWord } from './similar-context';

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

type Search = (recording: SimilarContext, word: TextWord) => void;

function searched(context: SimilarContext, word: TextWord, search: Search): Remembered {
  const { from, to } = word;
  const likenesses: Likeness[] = [];
  const visit: LikenessVisitor = (mark, start, end, reason) =>
    likenesses.push({ mark, from: start - from, to: end - from, reason });
  search({ ...context, visit }, word);
  return { units: context.scan.units.slice(from, to), likenesses };
}

/** Words of a page repeat: of a hundred titles' words a third to two thirds are new. Bounded, then begun afresh. */
const MOST_WORDS = 16_384;

/** Likenesses of words met before. A word's likenesses depend on its folded letters alone. */
export class LikenessMemo {
  #words = new Map<number, Remembered>();

  /** Reports the likenesses of a word: as remembered, or as `search` finds them now. */
  recall(context: SimilarContext, word: TextWord, search: Search): void {
    const { from, to } = word;
    const { units } = context.scan;
    // Words that look the same share a place: which of them it is, their letters tell.
    const hash = to - from > MAX_KEY ? hashUnits(units, from, to) : plainSpan(context.prefixes, from, to);
    let known = this.#words.get(hash);
    if (known?.units.length !== to - from || !sameUnits(known.units, 0, units, from, to - from)) {
      known = searched(context, word, search);
      if (this.#words.size >= MOST_WORDS) this.#words = new Map();
      this.#words.set(hash, known);
    }
    for (const { mark, from: start, to: end, reason } of known.likenesses)
      context.visit(mark, from + start, from + end, reason);
  }
}
