import { openDecisions } from '../../lib/decisions/store';
import { ask } from '../../lib/messages/send';

/** Read here rather than asked for: a message would copy all decisions once more. The background alone changes them. */
export const decisionStore = openDecisions();

/** What the section of decisions does, with the page drawn anew afterwards. */
export function decisionServices(draw: () => Promise<void>) {
  return {
    onRetract: (ids: string[]) => void ask('retract', { ids }).then(draw),
    onReachChangeRead: () => void decisionStore.forgetChange().then(draw),
  };
}
