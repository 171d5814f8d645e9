import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { OFFERED_KINDS } from '../../../lib/decisions/decision';
import { failureOf, failureText } from '../../../lib/locales/failure';
import { readEveryLanguage, speaksEveryLanguage } from '../../../lib/locales/translate';
import { allTemplates, builtInReasons } from '../../../lib/queue/reasons';
import type { ListChange } from '../../../lib/runtime/list-change';
import type { ReasonTemplate } from '../../../lib/settings/settings';
import { useTexts } from '../../shared/texts-context';
import { useUndo } from '../../shared/use-undo';
import type { Kept } from '../marks/use-marks';
import { ReasonForm } from './reason-form';

export interface ReasonsProps {
  /** The person's own, and those that stand in place of the product's. */
  own: readonly ReasonTemplate[];
  /** The organisation prescribes them. */
  isFixed: boolean;
  /** Rejects where it could not be stored. */
  onChange(change: ListChange<ReasonTemplate>): Promise<Kept>;
}

/** The reasons that the queue offers, by the decision that they are for; every one can be put in other words. */
export function ReasonsSection({ own, isFixed, onChange }: ReasonsProps) {
  const { t } = useTexts();
  const undo = useUndo();
  const [problem, setProblem] = useState('');
  const [speaksAll, setSpeaksAll] = useState(speaksEveryLanguage);
  const all = allTemplates(own, t);
  const builtIn = new Set(builtInReasons(t).map(({ id }) => id));
  const isOwn = (id: string) => own.some((reason) => reason.id === id);

  /** A reason has words in every language, which are read when somebody first looks at one. */
  function openReason(): void {
    if (speaksAll) return;
    readEveryLanguage().then(
      () => setSpeaksAll(true),
      (error: unknown) => setProblem(failureText(failureOf(error), t)),
    );
  }

  async function send(change: ListChange<ReasonTemplate>): Promise<boolean> {
    const kept = await onChange(change).catch(() => undefined);
    const isKept = kept?.noRoom === 0;
    setProblem(isKept ? '' : t('options.notKept'));
    return isKept;
  }
  async function remove(reason: ReasonTemplate): Promise<void> {
    const before = own.find(({ id }) => id === reason.id);
    if (!before || !(await send({ remove: [before] }))) return;
    undo.offer(t('reasons.removed', { title: before.title }), () => onChange({ put: before }));
  }

  return (
    <>
      <p class="lead">{t(isFixed ? 'reasons.fixed' : 'reasons.lead')}</p>
      {problem && (
        <p class="ill" role="alert">
          {problem}
        </p>
      )}
      {undo.undoLine}
      {OFFERED_KINDS.map((kind) => (
        <section key={kind} aria-label={t(`action.${kind}`)}>
          <h3>{t(`action.${kind}`)}</h3>
          {all
            .filter((reason) => reason.kind === kind)
            .map((reason) => (
              <Reason
                key={reason.id}
                {...{ reason, isFixed, isSpoken: speaksAll }}
                isOwn={isOwn(reason.id)}
                isBuiltIn={builtIn.has(reason.id)}
                onOpen={openReason}
                onSave={send}
                onRemove={() => void remove(reason)}
              />
            ))}
          {!isFixed && (
            <BehindPress summary={t('reasons.add')} onOpen={openReason}>
              {() =>
                speaksAll && (
                  <ReasonForm key={own.length} reason={{ id: '', kind, title: '' }} onSave={send} />
                )
              }
            </BehindPress>
          )}
        </section>
      ))}
    </>
  );
}

interface ReasonProps {
  reason: ReasonTemplate;
  isFixed: boolean;
  /** Its words are there in every language. */
  isSpoken: boolean;
  /** In words of the person's own. */
  isOwn: boolean;
  isBuiltIn: boolean;
  onOpen(): void;
  onSave(change: ListChange<ReasonTemplate>): Promise<boolean>;
  onRemove(): void;
}

/** One reason by its title, whose words are behind a press. */
function Reason({ reason, isFixed, isSpoken, isOwn, isBuiltIn, onOpen, onSave, onRemove }: ReasonProps) {
  const { t } = useTexts();
  const whose = isFixed ? 'subscription.managed' : isBuiltIn ? 'reasons.changed' : 'reasons.own';
  const remove = { text: t(isBuiltIn ? 'reasons.reset' : 'reasons.remove'), run: onRemove };
  return (
    <BehindPress
      summary={
        <>
          <bdi>{reason.title}</bdi> {isOwn && <span class="tag">{t(whose)}</span>}
        </>
      }
      onOpen={onOpen}
    >
      {() =>
        isSpoken && (
          <ReasonForm
            key={JSON.stringify(reason)}
            {...{ reason, isFixed, onSave }}
            {...(isOwn && { remove })}
          />
        )
      }
    </BehindPress>
  );
}

interface BehindPressProps {
  summary: ComponentChildren;
  onOpen(): void;
  children(): ComponentChildren;
}

/** What is drawn once somebody looks at it, and stays then: there are dozens, and what was begun in one is kept. */
function BehindPress({ summary, onOpen, children }: BehindPressProps) {
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details
      class="reason"
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) return;
        setWasOpen(true);
        onOpen();
      }}
    >
      <summary>{summary}</summary>
      {wasOpen && children()}
    </details>
  );
}
