import { MOST_DECISIONS_SHOWN } from '../../components/options/decisions-section';
import { openDecisions } from '../../lib/decisions/store';
import { overviewOf } from '../../lib/decisions/walk';
import { ask } from '../../lib/messages/send';

/** Read directly rather than by message, which would copy all decisions once more. Only the background changes them. */
const decisionStore = openDecisions();

/** What the options show about decisions; computed in one pass. */
export function decisionParts() {
  const decided = overviewOf(decisionStore.walk(), MOST_DECISIONS_SHOWN);
  return {
    decisions: async () => (await decided).latest,
    decisionCount: async () => (await decided).count,
    unreadDecisions: async () => (await decided).unread,
    reachChange: () => decisionStore.change(),
  };
}

/** The decisions section's actions, each followed by drawing the page anew. */
export function decisionServices(draw: () => Promise<void>) {
  return {
    onRetract: (ids: string[]) => void ask('retract', { ids }).then(draw),
    onReachChangeRead: () => void decisionStore.forgetChange().then(draw),
  };
}
