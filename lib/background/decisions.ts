import { browser } from '../browser';
import type { Decision } from '../decisions/decision';
import {
  createDecisionService,
  type DecisionRequest,
  type DecisionService,
} from '../decisions/decision-service';
import { openDecisions } from '../decisions/store';
import { t } from '../locales/i18n';
import type { Sender } from '../messages/protocol';
import { createDecisionRate } from './decision-rate';
import { recheckPages } from './pages';
import { warnOnToolbar } from './toolbar';

let desk: DecisionService | undefined;
const rate = createDecisionRate();

/** What people decided: one desk for the life of the worker, its store opened when it is first needed. */
export function decisionDesk(): DecisionService {
  desk ??= createDecisionService(openDecisions(), recheckPages);
  return desk;
}

/**
 * Stores what was decided on a page or on one of our own. Rejects in the reader's language where a page decides faster than
 * a person can: it presses our buttons itself, which the toolbar shows, since no page can cover that. Our own pages decide as much at once as a person chose there.
 */
export async function decideFor(asks: readonly DecisionRequest[], sender: Sender): Promise<Decision[]> {
  const tab = shopTab(sender);
  if (tab !== undefined && !rate.admits(tab, asks.length)) {
    await warnOnToolbar(tab, t('problem.tooManyDecisions'));
    throw new Error(t('problem.tooManyDecisions'));
  }
  return decisionDesk().decide(asks);
}

/** The tab of a page that is not ours; undefined for our own pages, in a tab or not. */
function shopTab({ tabId, url = '' }: Sender): number | undefined {
  return url.startsWith(browser.runtime.getURL('')) ? undefined : tabId;
}
