import { createDecisionDesk, type DecisionDesk } from '../decisions/desk';
import { openDecisions } from '../decisions/store';
import { recheckPages } from './pages';

let desk: DecisionDesk | undefined;

/** What people decided: one desk for the life of the worker, its store opened when it is first needed. */
export function decisionDesk(): DecisionDesk {
  desk ??= createDecisionDesk(openDecisions(), recheckPages);
  return desk;
}
