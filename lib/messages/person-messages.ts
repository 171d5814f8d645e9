import type { Decision } from '../decisions/decision';
import type { DecisionRequest } from '../decisions/decision-service';
import type { Listing } from '../domain/listing';
import type { LearningData } from '../learning/learning-data';
import type { SurveyTrouble } from '../survey/waiting';

/** What of a listing tells its brand. */
export type NamedListing = Pick<Listing, 'site' | 'id' | 'title' | 'brand'>;

/** About what a person decided, and what their pages taught. */
export interface PersonMessages {
  /**
   * Own pages, content script → background: store these decisions; every open page then gets `recheck`. A content script
   * decides only on what was shown to its tab.
   */
  decide: { ask: { asks: DecisionRequest[] }; answer: { decisions: Decision[] } };
  /**
   * Own pages, content script → background. A content script takes back only what was decided in its tab. With `more`, others
   * follow at once: open pages are screened anew after the last.
   */
  retract: { ask: { ids: string[]; more?: boolean }; answer: null };
  decisions: { ask: null; answer: { decisions: Decision[] } };
  /** Options → background: decisions that were made before, from a file or an undo; `from` says whence, `more` as above. */
  importDecisions: { ask: { decisions: Decision[]; from?: string; more?: boolean }; answer: null };
  /** Queue → background: this one of decisions that contradict each other holds. */
  settle: { ask: { chosen: Decision; note?: string }; answer: { decision: Decision } };
  /** Options → background: erase all decisions and their log, which begins anew. */
  eraseDecisions: { ask: null; answer: null };
  /** Options → background: what this person's pages taught about words of the lists, to be shown and for a backup. */
  learning: { ask: null; answer: { learning: LearningData } };
  /** Options → background: forget these words, or all. Answers what was forgotten. */
  forgetLearning: { ask: { words: string[] | 'all' }; answer: { learning: LearningData } };
  /** Takes back what `forgetLearning` answered or a backup kept: these words as they are here, and leaves the others. */
  restoreLearning: { ask: { learning: LearningData }; answer: null };
  /** Survey → background: store what waits, and say what of the survey could not be stored. */
  surveyTrouble: { ask: null; answer: { trouble: SurveyTrouble | null } };
  /** Popup, bulk page → background: the brands of these listings that are to be looked up, most listings first. */
  toLookUp: { ask: { listings: NamedListing[] }; answer: { words: string[] } };
}
