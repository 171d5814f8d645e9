import type { DecidedFinding, DecidedScreening } from '../decisions/decided';
import type { Finding } from '../screening/finding';
import type { QueueItem } from './queue-item';

/**
 * How an item stands now. `open`: nobody decided. `reopened`: somebody had, and the listing or the record changed.
 * `contested`: two decided otherwise, and nobody settled it. `decided`: it is done. `gone`: judged anew, its words are
 * no finding any more. `unheld`: no list that answers has its recordal, so that nobody looked.
 */
export type ItemState = 'open' | 'reopened' | 'contested' | 'decided' | 'gone' | 'unheld';

/** An item with what is found in its listing now. */
export interface WorkItem {
  item: QueueItem;
  state: ItemState;
  /** Absent where it is gone or unheld. */
  finding?: DecidedFinding;
}

/**
 * An item laid beside the judgement of its listing as it is now, what is folded away behind another finding included: whoever put it
 * there waits for it. O(findings of the listing).
 */
export function workItem(item: QueueItem, screening: DecidedScreening): WorkItem {
  const finding = screening.findings.find((one) => isSame(one, item));
  return finding ? { item, finding, state: stateOf(finding) } : { item, state: 'gone' };
}

/** Whether a person still has to decide about it. */
export function isWaiting({ state }: Pick<WorkItem, 'state'>): boolean {
  return state === 'open' || state === 'reopened' || state === 'contested';
}

/** A finding without what was decided about it. */
export function undecided({ decision, lapsed, contested, told, ...finding }: DecidedFinding): Finding {
  return finding;
}

function isSame(one: DecidedFinding, { finding }: QueueItem): boolean {
  return (
    one.regime === finding.regime &&
    one.recordNo === finding.recordNo &&
    one.field === finding.field &&
    one.start === finding.start
  );
}

function stateOf({ decision, contested, lapsed }: DecidedFinding): ItemState {
  if (contested) return 'contested';
  if (decision) return 'decided';
  return lapsed ? 'reopened' : 'open';
}
