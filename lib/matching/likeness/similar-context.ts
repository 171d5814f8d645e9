import type { Reason } from '../candidate';
import type { Searched } from '../index/halves';
import type { Word } from '../keys/words';

/** A likeness that is more than a way of writing: this mark, at units [from, to), for this reason. */
export type LikenessVisitor = (mark: number, from: number, to: number, reason: Reason) => void;

/** What every kind of likeness works on. */
export interface SimilarContext extends Searched {
  visit: LikenessVisitor;
  /** Visits none but well-known marks, so that nobody need look at others. */
  famousOnly?: boolean;
}

/** A word of the text with what the lexicon knows of it. */
export interface TextWord extends Word {
  /** In the lexicon: then it is itself, and no misspelling of anything. */
  ordinary: boolean;
}
