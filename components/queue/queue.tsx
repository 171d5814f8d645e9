import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Decision, OfferedKind } from '../../lib/decisions/decision';
import type { RecordalName } from '../../lib/domain/recordal-key';
import type { Failure } from '../../lib/locales/failure';
import {
  allTemplates,
  REASON_LANGUAGES,
  type ReasonLanguage,
  reasonLanguageFor,
} from '../../lib/queue/reasons';
import type { WorkItem } from '../../lib/queue/work-item';
import type { ReasonTemplate } from '../../lib/settings/settings';
import type { Role } from '../../lib/verdict/procedure/rule';
import { commandIn } from '../shared/keys';
import { KeysHelp } from '../shared/keys-help';
import { useTexts } from '../shared/texts-context';
import { DecideBar } from './decide-bar';
import { ItemView } from './item-view';
import { LogPanel, type LogPanelProps } from './log-panel';
import { NotJudged } from './not-judged';
import { QueueHead } from './queue-head';
import { QUEUE_KEYS, type QueueCommand } from './queue-keys';
import { QueueList } from './queue-list';
import { allReasons } from './reasons';
import { StepLine } from './step-line';
import { type QueueServices, useQueue } from './use-queue';
import { useSaid } from './use-said';

export interface QueueProps extends QueueServices, LogPanelProps {
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

/** What can be done with no item in view. */
const ALWAYS: readonly QueueCommand[] = ['undo', 'again', 'help'];
const GROUPINGS = ['mark', 'seller', 'words'] as const;

/** Everything that waits for a decision, worked through with the keyboard: what, why, and what was decided before. */
export function Queue(props: QueueProps) {
  const { t } = useTexts();
  const queue = useQueue(props, props);
  const { current } = queue;
  const [language, setLanguage] = useState<ReasonLanguage>(reasonLanguageFor(t('languageTag')));
  const [help, setHelp] = useState(false);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const labelField = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const key = current?.item.key;
  const isFailed = Boolean(props.failure);
  const unheld = queue.now.filter(({ state }) => state === 'unheld');
  const { note, prepared, whole, say, wholeIsDone } = useSaid(key);

  const reasons = current?.finding
    ? allReasons(current.finding, current.item.listing.seller ?? '', language, allTemplates(props.reasons, t))
    : [];
  const context = t(`queue.context.${queue.grouping}`, { name: queue.group?.name || t('panel.noSeller') });
  const decide = (kind: OfferedKind) =>
    void queue
      .decide(kind, note.trim(), whole ? context : undefined)
      .then((isDone) => isDone && wholeIsDone());
  function choose(nth: number): void {
    const reason = reasons[nth];
    if (!reason) return;
    say({ note: reason.text, prepared: reason.kind });
  }

  const act: Record<QueueCommand, (event: KeyboardEvent) => void> = {
    next: () => queue.move(1),
    previous: () => queue.move(-1),
    conflict: () => decide('conflict'),
    dismiss: () => decide('not-conflict'),
    authorise: () => decide('authorised'),
    escalate: () => decide('escalated'),
    reason: (event) => choose((Number(event.key) + 9) % 10),
    decide: () => prepared && decide(prepared),
    language: () =>
      setLanguage(REASON_LANGUAGES[(REASON_LANGUAGES.indexOf(language) + 1) % REASON_LANGUAGES.length]!),
    note: () => noteField.current?.focus(),
    label: () => labelField.current?.focus(),
    skip: () => void queue.skip(),
    whole: () => say({ whole: !whole }),
    grouping: () => queue.setGrouping(GROUPINGS[(GROUPINGS.indexOf(queue.grouping) + 1) % GROUPINGS.length]!),
    undo: () => void queue.undo(),
    record: () => current?.finding && props.onOpenRecord(current.finding),
    listing: () => document.querySelector<HTMLAnchorElement>('.queue .listing a')?.click(),
    again: () => isFailed && props.onAgain(),
    help: () => setHelp(!help),
  };

  // Before the next key comes: one that is heard by what was drawn before would be about the item before.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        setHelp(false);
        say({ whole: false });
        list.current?.focus();
      }
      const command = commandIn(QUEUE_KEYS, event);
      if (!command || (!current && !ALWAYS.includes(command))) return;
      event.preventDefault();
      act[command](event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
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
      <QueueList scroller={list} groups={queue.groups} current={key} onSelect={queue.select} />
      <div class="work">
        <NotJudged
          {...{ failure: props.failure ?? '', left: props.pending, unheld, onClear: props.onClear }}
          onAgain={props.onAgain}
        />
        {current ? (
          <>
            <ItemView {...props} work={current} />
            <DecideBar
              {...{ note, prepared, reasons, language, whole, context }}
              {...{ noteField, labelField, canUndo: queue.canUndo }}
              labels={current.item.labels ?? []}
              offeredLabels={props.labels}
              size={queue.group?.items.length ?? 0}
              onNote={(note) => say({ note })}
              onChoose={choose}
              onDecide={decide}
              onPrepared={() => act.decide(new KeyboardEvent('keydown'))}
              onLabels={(labels) => void queue.label(labels)}
              onWhole={(whole) => say({ whole })}
              onSkip={() => void queue.skip()}
              onLanguage={setLanguage}
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
        {help && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a low page, so the keyboard must reach it
          <aside class="help" tabIndex={0} aria-label={t('keys.title')}>
            <KeysHelp keys={QUEUE_KEYS} />
          </aside>
        )}
        <p class="hint">{t('queue.hint')}</p>
      </div>
    </main>
  );
}
