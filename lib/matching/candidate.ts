/** The texts that are searched: titles and words in pictures are read strictly, brand field and seller's name loosely (sign against mark). */
export type ScreenedField = 'title' | 'brand' | 'seller' | 'image';

/** How close the words on the page are to the recorded mark (CNIPA Trademark Infringement Judgment Standards 2020, Art. 14 ff.). */
export type Relation = 'identical' | 'near-identical' | 'similar';

/** What had to be overlooked, or known, to see the mark in the words. `exact` comes alone. */
export type Reason =
  | 'exact'
  | 'case'
  | 'spacing'
  | 'width'
  | 'punctuation'
  | 'diacritics'
  | 'look-alike'
  | 'leet'
  | 'zero-width'
  | 'script-variant'
  | 'pinyin'
  | 'translation'
  | 'holder-name'
  | 'established-name'
  | 'holder-of-picture'
  | 'phonetic'
  | 'edit'
  | 'transposition'
  | 'affix'
  | 'word-order'
  | 'inflection'
  | 'han-one-different'
  | 'shape'
  | 'edits'
  | 'part'
  | 'masked'
  | 'keyboard'
  | 'figure-copy';

/** One named term of the confidence: `logOdds` adds up, `key` names the sentence that explains it. */
export interface ScoreTerm {
  readonly key: string;
  readonly logOdds: number;
}

/** One recordal seen at one place of one text. */
export interface Candidate {
  /** Row of the recordal in its list, 0-based. */
  row: number;
  /** UTF-16 offsets [start, end) into the text that was asked about. */
  start: number;
  end: number;
  relation: Relation;
  reasons: readonly Reason[];
  /** 0…1: how likely these words name this mark at all; `SHOWN_FROM` says from where on a page shows it. */
  confidence: number;
  terms: readonly ScoreTerm[];
  /** How the words may have been made from the mark, letter by letter: `(p→f)uma`. Where the two were compared so. */
  letters?: string;
}

/** One question to the index: a text, the field it is in, and what else the listing tells. */
export interface MarkQuery {
  text: string;
  field: ScreenedField;
  /** The listing's brand field, when `text` is its title: a mark named there too is hardly a coincidence. */
  brand?: string;
  /** Leave likenesses out and answer with marks as written alone: a first, quicker look. */
  asWritten?: boolean;
  /** Leave out what is less likely than this, 0…1: then nothing is asked about the goods of those. */
  least?: number;
  /** Which words to keep, as written, where they are the mark itself but less likely to name it than `least`. */
  even?: (words: string) => boolean;
  /** What this user's own pages taught about the list's words; kept on the machine. */
  learning?: { logOdds(mark: string): number };
  /** Nice classes the goods probably belong to, when known; a function is called where a row needs them, and at most once. */
  classes?: readonly number[] | (() => readonly number[]);
  /** Nice classes of the goods whose name stands right beside [start, end) of the text; asked of few words. */
  goodsBeside?: (start: number, end: number) => readonly number[];
}

/** The compiled list of marks. Pure and synchronous; one per list. */
export interface MarkIndex {
  /** Number of recordals, figurative ones included. */
  readonly size: number;
  /** Number of distinct texts by which they are found. */
  readonly marks: number;
  /** Every overlapping candidate, strongest first. Never throws, whatever the text. */
  find(query: MarkQuery): Candidate[];
  /**
   * Rows of marks that begin with, or contain, what a person has typed so far: candidates for an interactive
   * look-up, at most `most` of them.
   */
  suggest(typed: string, most: number): number[];
}
