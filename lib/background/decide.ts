import { browser } from '../browser';
import type { Decision } from '../decisions/decision';
import type { DecisionRequest } from '../decisions/decision-service';
import { t } from '../locales/i18n';
import type { Sender } from '../messages/protocol';
import { createDecisionPace } from './decision-pace';
import { decisionDesk } from './decisions';
import { showStopped } from './toolbar';

const pace = createDecisionPace();

/** Whether pages in this tab decided faster than a person does, and are held up. */
export function isHeldUp(tabId: number): boolean {
  return pace.isStopped(tabId);
}

/**
 * Stores what was decided. Rejects, and shows it on the toolbar, where a shopper's page decides faster than a person
 * does; our own pages, where lists of findings are decided together, are not counted.
 */
export async function decideFor(asks: readonly DecisionRequest[], sender: Sender): Promise<Decision[]> {
  const { tabId } = sender;
  if (tabId === undefined || isOurs(sender) || pace.takes(tabId, asks.length))
    return decisionDesk().decide(asks);
  await showStopped(tabId);
  throw new Error(t('problem.tooManyDecisions'));
}

function isOurs({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL('/' as never)) ?? false;
}
