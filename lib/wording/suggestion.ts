import type { WordingLanguage } from './rules';

/** Why no wording helps, and so what does. */
export type Need =
  /** The goods bear the mark: leave of its holder, or other goods. */
  | 'authorisation'
  /** Words of the title say that the goods are copies: other goods. */
  | 'other-goods'
  /** Genuine goods sold on: proof of where they come from. */
  | 'origin'
  /** The title's own name is like a recorded mark: another name, not another spelling. */
  | 'another-name'
  /** A reference, and no title that says so was judged "worth knowing" or lower. */
  | 'no-wording';

/** A title that says what the goods fit; it was judged again before it is offered. */
export interface OfferedTitle {
  kind: 'title';
  title: string;
  language: WordingLanguage;
  /** No brand of the seller's own is known: it belongs at the front. */
  brandMissing?: true;
  /** Words were left out that the marketplace has no room for, or that would be findings again. */
  shortened?: true;
  /** Nothing in the title said that the goods only fit what is named: it holds only where that is so. */
  onlyIfItFits?: true;
  /** Where the marketplace's rule was read; absent where nobody has read one. */
  source?: string;
  /** The field of its editor in which the marketplace wants what the goods fit. */
  field?: string;
}

/** What can be done about the words of one listing. */
export type Suggestion =
  | OfferedTitle
  /** The title says so already, as well as it can. */
  | { kind: 'as-it-is' }
  /** `mark`: of the finding that no wording answers. */
  | { kind: 'needed'; need: Need; mark: string };
