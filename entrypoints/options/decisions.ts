import { MOST_DECISIONS_SHOWN } from '../../components/options/decisions-section';
import { openDecisions } from '../../lib/decisions/store';
import { overviewOf } from '../../lib/decisions/walk';
import { ask } from '../../lib/messages/send';

/** Read here rather than asked for: a message would copy all decisions once more. The background alone changes them. */
const decisionStore = openDecisions();

/** What the options show of what was decided; looked through once for all of it. */
export function decisionParts() {
  const decided = overviewOf(decisionStore.walk(), MOST_DECISIONS_SHOWN);
  return {
    decisions: async () => (await decided).latest,
    decisionCount: async () => (await decided).count,
    unreadDecisions: async () => (await decided).unread,
    reachChange: () => decisionStore.change(),
  };
}

/** What the section of decisions does, with the page drawn anew afterwards. */
export function decisionServices(draw: () => Promise<void>) {
  return {
    onRetract: (ids: string[]) => void ask('retract', { ids }).then(draw),
    onReachChangeRead: () => void decisionStore.forgetChange().then(draw),
  };
}
