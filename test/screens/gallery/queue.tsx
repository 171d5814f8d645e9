import { Queue, type QueueProps } from '../../../components/queue/queue';
import type { AuditEntry } from '../../../lib/audit/entry';
import type { Decision } from '../../../lib/decisions/decision';
import { decisionsByRecord } from '../../../lib/queue/decided-before';
import { itemOf } from '../../../lib/queue/queue-item';
import { type WorkItem, workItem } from '../../../lib/queue/work-item';
import type { Finding } from '../../../lib/screening/finding';
import { finding, listing, screening } from '../../components/fixtures';
import type { DrawState } from './surfaces';

const AT = '2026-05-20T08:00:00.000Z';
const decision = (kind: Decision['kind'], by: string): Decision => ({
  ...{ id: `${kind} ${by}`, kind, by, regime: 'CN', recordNo: 'DEMO-000123', mark: 'NIKE', words: 'Nlke' },
  ...{ reach: { to: 'listing', site: 'amazon.com', listingId: '9' }, note: 'seller asked', at: AT },
});

function waiting(id: string, about: Partial<Finding> = {}, over: Partial<WorkItem> = {}): WorkItem {
  const on = listing({ id, url: `https://www.amazon.com/dp/${id}`, seller: 'FastFoot', price: 24 });
  const item = itemOf({ listing: on, finding: finding(about) }, 'page', 'www.amazon.com', AT);
  return { ...workItem(item, screening({ findings: [finding(about)] })), ...over };
}

const idle = async () => {};

function queue(props: Partial<QueueProps> = {}): DrawState {
  const decided = decisionsByRecord([decision('conflict', 'Mei'), decision('authorised', 'Jo')]);
  return () => (
    <Queue
      work={[
        waiting('1'),
        waiting('2', { outcome: 'review' }, { state: 'reopened' }),
        waiting('3', { mark: 'ACME', text: 'acme', outcome: 'note' }),
      ]}
      {...{ round: 1, pending: 0, reader: 'moderator', decided, name: 'Mei', contradictions: [] }}
      onDecide={async () => []}
      onRetract={idle}
      onChange={idle}
      onOpenRecord={() => {}}
      onCopy={idle}
      onClear={() => {}}
      onName={idle}
      onExportLog={idle}
      onCheckLog={async () => ({ sound: true, entries: 3, first: 0, head: head() })}
      onTakeLog={async () => ({ sound: false, fault: 'hash', entry: 2, line: 3 })}
      onSettle={idle}
      {...props}
    />
  );
}

const head = (): AuditEntry['hash'] => '0'.repeat(64);

/** Opens what is folded, once it is drawn. */
const unfolded =
  (draw: DrawState): DrawState =>
  (texts, language, stage) => {
    stage.after(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    return draw(texts, language, stage);
  };

export const queueStates: { [state: string]: DrawState } = {
  usual: queue(),
  contradicting: unfolded(
    queue({ contradictions: [{ decisions: [decision('conflict', 'Mei'), decision('escalated', 'Jo')] }] }),
  ),
  empty: queue({ work: [] }),
};
