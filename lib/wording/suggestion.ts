import type { WordingLanguage } from './rules';

/** Why no wording helps, and therefore what does. */
export type Need =
  /** The goods bear the mark: the holder's permission, or other goods. */
  | 'authorisation'
  /** The title says that the goods are copies: other goods. */
  | 'other-goods'
  /** Genuine goods being resold: proof of their origin. */
  | 'origin'
  /** The title's own name is like a recorded mark: another name, not another spelling. */
  | 'another-name'
  /** A reference, but no title that says so was judged "worth knowing" or lower. */
  | 'no-wording';

/** A title that says what the goods fit; it was judged again before being suggested. */
export interface OfferedTitle {
  kind: 'title';
  title: string;
  language: WordingLanguage;
  /** The seller's own brand is unknown: it belongs at the front. */
  brandMissing?: true;
  /** Words were dropped because the marketplace has no room for them, or because they would cause findings again. */
  shortened?: true;
  /** Nothing in the title said that the goods only fit what is named: the suggestion is right only if that is so. */
  onlyIfItFits?: true;
  /** Where the marketplace's rule was read; absent if nobody has read one. */
  source?: string;
  /** The field of its editor in which the marketplace wants what the goods fit. */
  field?: string;
}

/** What can be done about the words of one listing. */
export type Suggestion =
  | OfferedTitle
  /** The title already says so, as well as it can. */
  | { kind: 'as-it-is' }
  /** `mark`: of the finding that no wording resolves. */
  | { kind: 'needed'; need: Need; mark: string };
