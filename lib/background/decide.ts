import type { Decision } from '../decisions/decision';
import type { DecisionRequest } from '../decisions/decision-service';
import { NoticeError } from '../locales/failure';
import type { ShopPage } from '../messages/protocol';
import { createDecisionPace } from './decision-pace';
import { decisionDesk } from './decisions';
import { showStopped } from './toolbar';

const pace = createDecisionPace();

/** Whether pages in this tab decided faster than a person can, and are held up. */
export function isHeldUp(tabId: number): boolean {
  return pace.isStopped(tabId);
}

/**
 * Stores what was decided on a shopper's page. Rejects, and shows it on the toolbar, if the page decides faster than a
 * person can. Our own pages, where whole lists of findings are decided together, do not use this.
 */
export async function decideOnPage(
  asks: readonly DecisionRequest[],
  { tabId }: ShopPage,
): Promise<Decision[]> {
  if (pace.takes(tabId, asks.length)) return decisionDesk().decide(asks);
  await showStopped(tabId);
  throw new NoticeError({ key: 'problem.tooManyDecisions' });
}
