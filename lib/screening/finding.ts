import type { NotLookedUp } from '../coverage/not-looked-up';
import type { Freshness } from '../domain/freshness';
import type { ListingPicture, PictureBox } from '../domain/listing-picture';
import type { Level, Outcome } from '../domain/outcome';
import type { Learning } from '../learning/learning';
import type { Reason, Relation, ScoreTerm, ScreenedField } from '../matching/candidate';
import type { Judgement, JudgingContext } from '../verdict/judgement';
import type { RecordPrint } from './record-print';

/** What a screening depends on besides the listings and the lists. */
export interface ScreeningContext extends JudgingContext {
  /** Include findings that the page folds away. */
  all: boolean;
  /**
   * Include findings that are folded away behind another and would be shown without it: one of them may be waiting for
   * a person.
   */
  folded?: boolean;
  /** Also determine what would be shown to somebody without this person's marks (`Screening.marked`). */
  toAnybody?: boolean;
  /**
   * Also add the facts about the record that are compared later (`Finding.record`): for people who decide on findings.
   */
  toDecide?: boolean;
  /** The least confidence of a finding that is shown; `SHOWN_FROM` if absent. */
  shownFrom?: number;
  /** What this user's pages taught: titles are weighed by it, and their brand fields add to it. */
  learning?: Learning;
}

/** A possible conflict between one place in a listing and one recordal. */
export interface Finding extends Judgement {
  recordNo: string;
  regime: string;
  list: string;
  listDate: string;
  demonstration: boolean;
  /** The mark as the list writes it; for a picture without words, its holder's name in the context's language. */
  mark: string;
  /** What the list writes in the mark's place, if that is more than the word: `NIKE及钩图形`. */
  markRaw?: string;
  /** The word is accompanied by a figure. */
  figure?: true;
  /** The mark is a picture without words: its letters cannot be compared with the listing's. */
  apart?: true;
  holder: string;
  classes: number[];
  validFrom?: string;
  validTo?: string;
  relation: Relation;
  reasons: readonly Reason[];
  field: ScreenedField;
  /** UTF-16 offsets [start, end) into the field as given; `text` is exactly that slice. */
  start: number;
  end: number;
  text: string;
  /** The picture that shows the words, and where in it; absent for other fields. */
  picture?: { name: string; box: PictureBox };
  confidence: number;
  terms: readonly ScoreTerm[];
  /** How the words may have been derived from the mark, letter by letter; absent if they were not compared that way. */
  letters?: string;
  /** The words come from a translation, not from the seller. */
  translated?: true;
  /** False for what the page folds away. */
  shown: boolean;
  /** Its level without what this user's pages taught, which lowered it to the lowest level that is shown. */
  untaught?: Level;
  /**
   * Pictures to report, one at a time, if people set this finding aside, the next first: nobody has looked at them.
   * Only for people who decide.
   */
  behind?: Finding[];
  /** The facts about the record that later tell whether it changed; absent if not requested. */
  record?: RecordPrint;
  /** Address of the customs register where people can look for themselves; absent if none is public. */
  register?: string;
  /** What the reader can do next, one sentence per step, in the context's language; absent if not requested. */
  next?: string[];
  /** How far the list can be relied on; absent while it is fresh. */
  freshness?: Exclude<Freshness, 'fresh'>;
  /** Which lists contain the mark and which do not, if several are open. */
  elsewhere?: string;
  /** What customs would do, one sentence per step in that language; absent below review. */
  afterwards?: string[];
}

/** A stretch of one text of a listing: UTF-16 offsets [start, end). */
export type MarkedSpan = Pick<Finding, 'field' | 'start' | 'end'>;

/** Everything found in one listing. */
export interface Screening {
  id: string;
  title: string;
  outcome: Outcome;
  findings: Finding[];
  /** The words that nobody looked up, if no whole register answers; the findings stand regardless. */
  notLookedUp?: NotLookedUp;
  /** The same in sentences, in the reader's language; absent if not requested. */
  lookUpNotes?: string[];
  /** What was read in its pictures; absent if nobody looked at them. */
  pictures?: readonly ListingPicture[];
  /** The name of the badge on the listing's card; absent if not requested. */
  label?: string;
  /** What is underlined on a page that is not ours, the same for everybody; absent if not requested. */
  marked?: MarkedSpan[];
}
