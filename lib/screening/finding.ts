import type { Decision } from '../decisions/decision';
import type { Freshness } from '../domain/freshness';
import type { Recordal } from '../domain/recordal';
import type { LocalLearning } from '../learning/learning';
import type { MarkIndex, Reason, Relation, ScoreTerm, ScreenedField } from '../matching/candidate';
import type { Judgement, JudgingContext } from '../verdict/judgement';
import type { Outcome } from '../verdict/verdict';

/** One recordal list, opened for screening: its marks in memory, its rows fetched when a hit needs them. */
export interface ScreeningList {
  /** Short name, shown with every verdict: "demo", "cn-2026-05". */
  name: string;
  /** Day the list speaks for, `YYYY-MM-DD`; empty when nobody knows. */
  date: string;
  /** True for made-up data, which must say so wherever it shows. */
  demonstration: boolean;
  /** Day after which the publisher no longer stands by it, `YYYY-MM-DD`. */
  expires?: string;
  /** It speaks for no day and does not grow old. */
  ageless?: boolean;
  /** The one regime of all its recordals; absent where they are of several, or nobody knows. */
  regime?: string;
  index: MarkIndex;
  /** The recordals at these rows, in the order asked. */
  recordals(rows: readonly number[]): Promise<Recordal[]>;
}

/** What a screening depends on beside the listings and the lists. */
export interface ScreeningContext extends JudgingContext {
  /** Include findings that the page folds away. */
  all: boolean;
  /** Least confidence of a finding that is shown; .5 when absent. */
  shownFrom?: number;
  /** What this user's pages taught; titles are weighed by it, and their brand fields teach it more. */
  learning?: LocalLearning;
}

/** A possible conflict of one place in a listing with one recordal. */
export interface Finding extends Judgement {
  recordNo: string;
  regime: string;
  list: string;
  listDate: string;
  demonstration: boolean;
  /** The mark as the list writes it. */
  mark: string;
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
  confidence: number;
  terms: readonly ScoreTerm[];
  /** False for what the page folds away. */
  shown: boolean;
  /** What the reader can do next, one sentence per step, in the context's language; absent where nobody asked. */
  next?: string[];
  /** How far the list can be relied on; absent while it is fresh. */
  freshness?: Exclude<Freshness, 'fresh'>;
  /** In which lists the mark stands and in which not, where several are open. */
  elsewhere?: string;
  /** What customs would do, one sentence per step in that language; absent below review. */
  afterwards?: string[];
  /** What a person decided about it, if anything. */
  decision?: Decision;
}

/** Everything found in one listing. */
export interface Screening {
  id: string;
  title: string;
  outcome: Outcome;
  findings: Finding[];
  /** What a badge on the listing's card is called; absent where nobody asked. */
  label?: string;
}
