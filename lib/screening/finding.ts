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
  /** Include findings that are folded away behind another, and would be shown without it: one of them may wait for a person. */
  folded?: boolean;
  /** Also determine what would be shown to somebody without this person's marks (`Screening.marked`). */
  toAnybody?: boolean;
  /** Also write on findings what of their record is compared later (`Finding.record`): for those who decide on them. */
  toDecide?: boolean;
  /** Least confidence of a finding that is shown; `SHOWN_FROM` when absent. */
  shownFrom?: number;
  /** What this user's pages taught; titles are weighed by it, and their brand fields teach it more. */
  learning?: Learning;
}

/** A possible conflict of one place in a listing with one recordal. */
export interface Finding extends Judgement {
  recordNo: string;
  regime: string;
  list: string;
  listDate: string;
  demonstration: boolean;
  /** The mark as the list writes it; of a picture without words, whose it is, in the context's language. */
  mark: string;
  /** What the list writes in the mark's place, where that is more than the word: `NIKE及钩图形`. */
  markRaw?: string;
  /** A figure is next to the word. */
  figure?: true;
  /** The mark is a picture without words: none of its letters is compared with the listing's. */
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
  /** How the words may have been made from the mark, letter by letter; absent where they were not compared so. */
  letters?: string;
  /** The words are a translator's, not the seller's. */
  translated?: true;
  /** False for what the page folds away. */
  shown: boolean;
  /** Its level without what this user's pages taught, which took it down to the lowest that is shown. */
  untaught?: Level;
  /**
   * Pictures of which one is told in this one's stead when people set it aside, the next first: nobody has looked at them. Only
   * for those who decide.
   */
  behind?: Finding[];
  /** What of the record tells later whether it changed; absent where not requested. */
  record?: RecordPrint;
  /** Address of the register of its customs, where people can look for themselves; absent where none is public. */
  register?: string;
  /** What the reader can do next, one sentence per step, in the context's language; absent where not requested. */
  next?: string[];
  /** How far the list can be relied on; absent while it is fresh. */
  freshness?: Exclude<Freshness, 'fresh'>;
  /** In which lists the mark stands and in which not, where several are open. */
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
  /** The words of it that nobody looked up, where no whole register answers; what was found stands all the same. */
  notLookedUp?: NotLookedUp;
  /** The same in sentences, in the reader's language; absent where not requested. */
  lookUpNotes?: string[];
  /** What was made of its pictures; absent where nobody looked at them. */
  pictures?: readonly ListingPicture[];
  /** What a badge on the listing's card is called; absent where not requested. */
  label?: string;
  /** What is underlined on a page that is not ours, the same for everybody; absent where not requested. */
  marked?: MarkedSpan[];
}
