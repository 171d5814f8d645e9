import type { Decision } from '../decisions/decision';
import type { DecisionRequest } from '../decisions/decision-service';
import type { Listing } from '../domain/listing';
import type { LearningData } from '../learning/learning-data';
import type { SurveyTrouble } from '../survey/waiting';

/** The fields of a listing that tell its brand. */
export type NamedListing = Pick<Listing, 'site' | 'id' | 'title' | 'brand'>;

/** Messages about what a person decided, and what their pages taught. */
export interface PersonMessages {
  /**
   * Own pages, content script → background: store these decisions; every open page then gets `recheck`. A content
   * script may only decide on what was shown to its tab.
   */
  decide: { ask: { asks: DecisionRequest[] }; answer: { decisions: Decision[] } };
  /**
   * Own pages, content script → background: take back these decisions. A content script may only take back what was
   * decided in its tab. With `more`, further ones follow at once, and open pages are screened anew only after the
   * last.
   */
  retract: { ask: { ids: string[]; more?: boolean }; answer: null };
  decisions: { ask: null; answer: { decisions: Decision[] } };
  /**
   * Options → background: decisions that were made earlier, from a file or an undo; `from` says where they come from,
   * `more` as above.
   */
  importDecisions: { ask: { decisions: Decision[]; from?: string; more?: boolean }; answer: null };
  /** Queue → background: among contradicting decisions, this one holds. */
  settle: { ask: { chosen: Decision; note?: string }; answer: { decision: Decision } };
  /** Options → background: erase all decisions and their log, which begins anew. */
  eraseDecisions: { ask: null; answer: null };
  /** Options → background: what this person's pages taught about the lists' words, for display and for a backup. */
  learning: { ask: null; answer: { learning: LearningData } };
  /** Options → background: forget these words, or all. Returns what was forgotten. */
  forgetLearning: { ask: { words: string[] | 'all' }; answer: { learning: LearningData } };
  /** Restores what `forgetLearning` returned or a backup kept: replaces these words, and leaves the others. */
  restoreLearning: { ask: { learning: LearningData }; answer: null };
  /** Survey → background: store what waits, and report what could not be stored. */
  surveyTrouble: { ask: null; answer: { trouble: SurveyTrouble | null } };
  /**
   * Popup, bulk page → background: the brands of these listings that are to be looked up, those with most listings
   * first.
   */
  toLookUp: { ask: { listings: NamedListing[] }; answer: { words: string[] } };
}
