import { useRef, useState } from 'preact/hooks';
import type { Decision } from '../../lib/decisions/decision';
import type { RecordalName } from '../../lib/domain/recordal-key';
import type { Failure } from '../../lib/locales/failure';
import type { WorkItem } from '../../lib/queue/work-item';
import type { ReasonTemplate } from '../../lib/settings/settings';
import type { Role } from '../../lib/verdict/procedure/rule';
import { KeysAside } from '../shared/keys-help';
import { ListsLost, type ListsLostProps } from '../shared/lists-lost';
import { useTexts } from '../shared/texts-context';
import { DecideBar } from './decide-bar';
import { ItemView } from './item-view';
import { LogPanel, type LogPanelProps } from './log-panel';
import { NotJudged } from './not-judged';
import { QueueHead } from './queue-head';
import { QUEUE_KEYS } from './queue-keys';
import { QueueList } from './queue-list';
import { QueueLost, type QueueLostProps } from './queue-lost';
import { StepLine } from './step-line';
import { type QueueServices, useQueue } from './use-queue';
import { useQueueKeys } from './use-queue-keys';
import { useReasoning } from './use-reasoning';

export interface QueueProps extends QueueServices, LogPanelProps, ListsLostProps, QueueLostProps {
  /** What was judged so far. */
  work: readonly WorkItem[];
  /** Why items could not be judged; empty where they could. */
  failure?: Failure;
  /** Judges once more what could not be judged. */
  onAgain(): void;
  /** Counts up whenever all of it is judged anew. */
  round: number;
  /** Items that are still being judged, or that could not be. */
  pending: number;
  /** Decided since all of it was judged, in whichever window. */
  since: readonly Decision[];
  reader: Role;
  /** Reasons and labels of the person or their team. */
  reasons: readonly ReasonTemplate[];
  labels: readonly string[];
  /** Everything decided here, by record. */
  decided: ReadonlyMap<string, readonly Decision[]>;
  onOpenRecord(record: RecordalName): void;
  onCopy(text: string): Promise<void>;
  /** Takes out of the queue what is done or gone. */
  onClear(keys: string[]): void;
}

/** Everything that waits for a decision, worked through with the keyboard: what, why, and what was decided before. */
export function Queue(props: QueueProps) {
  const { t } = useTexts();
  const queue = useQueue(props, props);
  const said = useReasoning(queue, props.reasons);
  const [help, setHelp] = useState(false);
  const fields = {
    noteField: useRef<HTMLTextAreaElement>(null),
    labelField: useRef<HTMLInputElement>(null),
  };
  const list = useRef<HTMLDivElement>(null);
  const { current } = queue;
  const isFailed = Boolean(props.failure);
  const unheld = queue.now.filter(({ state }) => state === 'unheld');

  useQueueKeys({
    ...{ queue, said, fields, list, setHelp, onOpenRecord: props.onOpenRecord },
    onAgain: isFailed ? props.onAgain : undefined,
  });

  return (
    <main class="queue">
      <QueueHead
        waiting={queue.order.length}
        pending={props.pending}
        failed={isFailed}
        rest={queue.now.filter(({ state }) => state === 'decided' || state === 'gone')}
        pace={queue.pace}
        grouping={queue.grouping}
        onGrouping={queue.setGrouping}
        onClear={props.onClear}
      />
      <LogPanel {...props} />
      <QueueList scroller={list} groups={queue.groups} current={current?.item.key} onSelect={queue.select} />
      <div class="work">
        <ListsLost {...props} />
        <QueueLost {...props} />
        <NotJudged
          {...{ failure: props.failure ?? '', left: props.pending, unheld, onClear: props.onClear }}
          onAgain={props.onAgain}
        />
        {current ? (
          <>
            <ItemView {...props} work={current} />
            <DecideBar
              {...{ ...said, ...fields }}
              labels={current.item.labels ?? []}
              offeredLabels={props.labels}
              size={queue.group?.items.length ?? 0}
              onNote={(note) => said.say({ note })}
              onChoose={said.choose}
              onDecide={said.decide}
              onPrepared={() => said.prepared && said.decide(said.prepared)}
              onLabels={(labels) => void queue.label(labels)}
              onWhole={(whole) => said.say({ whole })}
              onSkip={() => void queue.skip()}
              onLanguage={said.setLanguage}
              onLeave={() => list.current?.focus()}
            />
          </>
        ) : (
          // Not where anything could not be judged: that is not nothing.
          !isFailed &&
          unheld.length === 0 && <p class="empty">{t(props.pending > 0 ? 'queue.judging' : 'queue.empty')}</p>
        )}
        {queue.step && (
          <StepLine step={queue.step} {...(queue.canUndo && { onUndo: () => void queue.undo() })} />
        )}
        {help && <KeysAside keys={QUEUE_KEYS} />}
        <p class="hint">{t('queue.hint')}</p>
      </div>
    </main>
  );
}
