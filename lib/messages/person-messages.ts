import type { Decision } from '../decisions/decision';
import type { DecisionRequest } from '../decisions/decision-service';
import type { LearningData } from '../learning/word-counts';

/** About what a person decided, and what their pages taught. */
export interface PersonMessages {
  /** Any surface → background: store these decisions; every open page then gets `recheck`. */
  decide: { ask: { asks: DecisionRequest[] }; answer: { decisions: Decision[] } };
  retract: { ask: { ids: string[] }; answer: null };
  decisions: { ask: null; answer: { decisions: Decision[] } };
  /** Options → background: decisions that were made before, from a file or an undo. */
  importDecisions: { ask: { decisions: Decision[] }; answer: null };
  /** Options → background: how many list words this user's pages taught something about, all of it for a backup, and to forget it. */
  learning: { ask: null; answer: { words: number } };
  learningData: { ask: null; answer: { learning: LearningData } };
  forgetLearning: { ask: null; answer: { learning: LearningData } };
  /** Takes back what `forgetLearning` answered, in place of what was learned since. */
  restoreLearning: { ask: { learning: LearningData }; answer: null };
}
