import type { RefObject } from 'preact';
import { OFFERED_KINDS, type OfferedKind } from '../../lib/decisions/decision';
import { LANGUAGE_NAMES } from '../../lib/locales/language-names.generated';
import { REASON_LANGUAGES, type ReasonLanguage } from '../../lib/queue/reasons';
import { useTexts } from '../shared/texts-context';
import { Labels } from './labels';
import type { KindReason } from './reasons';

export interface DecideBarProps {
  note: string;
  /** The decision that the chosen reason is for. */
  prepared: OfferedKind | undefined;
  reasons: readonly KindReason[];
  language: ReasonLanguage;
  labels: readonly string[];
  /** Labels that the person or their team uses. */
  offeredLabels: readonly string[];
  /** The next decision is about the whole group. */
  whole: boolean;
  /** What the group has in common, and how many items it has. */
  context: string;
  size: number;
  noteField: RefObject<HTMLTextAreaElement | null>;
  labelField: RefObject<HTMLInputElement | null>;
  onNote(note: string): void;
  onChoose(nth: number): void;
  onDecide(kind: OfferedKind): void;
  /** Decides as the chosen reason has it. */
  onPrepared(): void;
  onLabels(labels: string[]): void;
  onWhole(whole: boolean): void;
  onSkip(): void;
  onLanguage(language: ReasonLanguage): void;
  /** Back to the list, where keys decide. */
  onLeave(): void;
}

/** Reason, decision, label: what is said about the item in view, or about its whole group. */
export function DecideBar(props: DecideBarProps) {
  const { t, number } = useTexts();
  const { note, prepared, language, whole, context, size } = props;
  return (
    <section class="decide" aria-label={t('queue.decide')}>
      <Reasons {...props} />
      <textarea
        ref={props.noteField}
        rows={3}
        maxLength={10_000}
        lang={language.replace('_', '-')}
        aria-label={t('panel.note')}
        placeholder={t('queue.notePlaceholder')}
        value={note}
        onInput={(event) => props.onNote(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            props.onPrepared();
            props.onLeave();
          }
        }}
      />
      {whole && <p class="whole">{t('queue.whole', { count: number(size), context }, size)}</p>}
      <div class="kinds">
        {OFFERED_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            class={kind === prepared ? 'primary' : ''}
            onClick={() => props.onDecide(kind)}
          >
            {t(`action.${kind}`)}
          </button>
        ))}
        <button type="button" onClick={props.onSkip}>
          {t('queue.skip')}
        </button>
        <button type="button" aria-pressed={whole} onClick={() => props.onWhole(!whole)}>
          {t('queue.wholeGroup', { count: number(size) }, size)}
        </button>
      </div>
      <Labels
        labels={props.labels}
        offered={props.offeredLabels}
        field={props.labelField}
        onLabels={props.onLabels}
        onLeave={props.onLeave}
      />
    </section>
  );
}

/** Reasons that are often given, each with the digit that fills it in; they stay the person's to change. */
function Reasons({ reasons, language, onChoose, onLanguage }: DecideBarProps) {
  const { t } = useTexts();
  return (
    <div class="reasons">
      <select
        aria-label={t('queue.reasonLanguage')}
        value={language}
        onChange={(event) => onLanguage(event.currentTarget.value as ReasonLanguage)}
      >
        {REASON_LANGUAGES.map((name) => (
          <option key={name} value={name}>
            {LANGUAGE_NAMES[name]}
          </option>
        ))}
      </select>
      <ol>
        {reasons.map(({ name, title, text, kind }, nth) => (
          <li key={name}>
            <button type="button" title={text} onClick={() => onChoose(nth)}>
              {nth < 10 && <kbd>{(nth + 1) % 10}</kbd>} <bdi>{title}</bdi>
              <span class="unseen"> ({t(`action.${kind}`)})</span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
