import { Quality, type QualityProps } from '../../../components/queue/quality/quality';
import { Queue, type QueueProps } from '../../../components/queue/queue';
import { Shadow } from '../../../components/queue/shadow/shadow';
import { NotRead } from '../../../components/shared/not-read';
import type { AuditEntry } from '../../../lib/audit/entry';
import type { Decision } from '../../../lib/decisions/decision';
import { decisionsByRecord } from '../../../lib/queue/decided-before';
import { itemOf } from '../../../lib/queue/queue-item';
import { type WorkItem, workItem } from '../../../lib/queue/work-item';
import type { Origin, Round, RoundItem, Said } from '../../../lib/review-quality/round';
import type { Finding } from '../../../lib/screening/finding';
import type { ShadowRow } from '../../../lib/shadow-run/compare';
import { finding, listing, screening } from '../../components/fixtures';
import { LISTS_LOST } from './sample-data';
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
      {...{ reasons: [], labels: ['golden'], since: [] }}
      onDecide={async () => []}
      onRetract={idle}
      onChange={idle}
      onOpenRecord={() => {}}
      onCopy={idle}
      onAgain={() => {}}
      onLossRead={idle}
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

/** An item of a round, as it was answered. */
function asked(origin: Origin, title: string, what?: Said, known?: RoundItem['known']): RoundItem {
  const about = { regime: 'CN', recordNo: 'DEMO-000123', mark: 'NIKE', holder: 'Nike, Inc.', words: 'Nlke' };
  return {
    ...{ key: `${origin} ${title}`, origin },
    listing: { site: 'file', id: title, url: '', title, seller: 'FastFoot', price: 24, currency: 'USD' },
    ...(origin !== 'unflagged' && { about }),
    ...(known && { known, knownBy: 'Jo' }),
    ...(what && { said: { what, at: AT, took: 4_000 } }),
  };
}

function several(count: number, ...of: Parameters<typeof asked>): RoundItem[] {
  const [origin, title, ...rest] = of;
  return Array.from({ length: count }, (_, nth) => asked(origin, `${title} ${nth + 1}`, ...rest));
}

const ROUND: Round = {
  ...{
    id: 'drawn',
    drawnAt: AT,
    from: 'export.csv',
    population: { flagged: 312, unflagged: 4_688, unreadable: 2 },
  },
  items: [...several(100, 'flagged', 'Nlke running shoes'), ...several(100, 'unflagged', 'Canvas shoes')],
};
const UNDER_WAY: Round = { ...ROUND, id: 'under way', begunAt: AT };
const ANSWERED: Round = {
  ...ROUND,
  ...{ id: 'answered', begunAt: AT },
  items: [
    ...several(88, 'flagged', 'Nlke running shoes', 'conflict'),
    ...several(12, 'flagged', 'Silicone case', 'no-conflict'),
    ...several(2, 'unflagged', 'N1ke-style shoes', 'conflict'),
    ...several(96, 'unflagged', 'Canvas shoes', 'no-conflict'),
    ...several(2, 'unflagged', 'Shoes, see the picture', 'skipped'),
    ...several(19, 'golden', 'Nlke shoes no.', 'conflict', 'conflict'),
    ...several(1, 'golden', 'Nlke shoes as a pair', 'no-conflict', 'conflict'),
    ...several(20, 'golden', 'Case for Nlke bands', 'no-conflict', 'no-conflict'),
    ...several(14, 'second', 'Nlke socks', 'conflict', 'conflict'),
    ...several(1, 'second', 'Nlke laces', 'no-conflict', 'conflict'),
    ...several(5, 'second', 'Laces for Nlke', 'no-conflict', 'no-conflict'),
  ],
};

/** The view of quality; `press` names a button of the rounds to press once it is drawn. */
function quality(rounds: readonly Round[], press?: string, props: Partial<QualityProps> = {}): DrawState {
  return (_, __, stage) => {
    if (press) stage.after(() => document.querySelector<HTMLElement>(press)!.click());
    return (
      <Quality
        {...{ rounds, name: 'Mei', decisions: [] }}
        onBegin={async () => ROUND}
        onAnswer={idle}
        onRemoveRound={async () => idle}
        onOpenRecord={() => {}}
        {...props}
      />
    );
  };
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

/** The view of a shadow run, after it was run. */
function shadow(): DrawState {
  const basis = (id: string) => ({
    hash: id,
    site: 'amazon.com',
    id,
    url: '',
    title: `Nlke running shoes ${id}`,
  });
  const decisions = ['1', '2', '3', '4'].map((id) => ({
    ...decision('conflict', 'Mei'),
    ...{ id, basis: { listing: basis(id) } },
  }));
  const change = { regime: 'CN', recordNo: 'DEMO-000123', mark: 'NIKE', words: 'Nlke', list: 'demo' };
  const rows: ShadowRow[] = [
    {
      nth: 0,
      before: 'conflict',
      after: 'clear',
      changes: [{ ...change, what: 'gone', before: 'conflict' }],
    },
    {
      nth: 2,
      before: 'note',
      after: 'review',
      changes: [{ ...change, what: 'changed', before: 'note', after: 'review' }],
    },
  ];
  return (_, __, stage) => {
    stage.after(() => {
      const policy = document.querySelector<HTMLSelectElement>('.shadow select')!;
      policy.value = 'cautious';
      policy.dispatchEvent(new Event('change', { bubbles: true }));
    });
    stage.after(() => document.querySelector<HTMLElement>('.shadow button.primary')!.click());
    return (
      <Shadow
        {...{ decisions, lists: ['demo'] }}
        onShadow={async (past, _, { onProgress }) => {
          onProgress({ done: past.length, rows });
          return {};
        }}
      />
    );
  };
}

export const queueStates: { [state: string]: DrawState } = {
  usual: queue(),
  contradicting: unfolded(
    queue({ contradictions: [{ decisions: [decision('conflict', 'Mei'), decision('escalated', 'Jo')] }] }),
  ),
  empty: queue({ work: [] }),
  'not-judged': queue({ pending: 97, failure: { key: 'problem.unanswered' } }),
  'lists-lost': queue({ work: [], listsLost: LISTS_LOST }),
  'queue-lost': queue({ work: [], queueLost: 12 }),
  'none-judged': queue({ work: [], pending: 100, failure: { key: 'problem.unanswered' } }),
  unheld: queue({ work: ['1', '2', '3'].map((id) => waiting(id, {}, { state: 'unheld' })) }),
  'not-read': () => <NotRead failure={{ key: 'problem.unanswered' }} />,
  rounds: quality([ANSWERED, UNDER_WAY, ROUND]),
  begin: quality([ROUND], '.rounds button.primary'),
  asking: quality([UNDER_WAY], '.rounds button.primary'),
  figures: quality([ANSWERED], '.rounds button.primary'),
  shadow: shadow(),
};
