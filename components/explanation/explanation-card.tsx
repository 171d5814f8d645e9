import { useEffect, useState } from 'preact/hooks';
import type { DecidedFinding } from '../../lib/decisions/decided';
import type { CardActions } from '../../lib/highlight/card-actions';
import type { Finding } from '../../lib/screening/finding';
import type { Role } from '../../lib/verdict/procedure/rule';
import { listFacts, recordalFacts } from '../shared/facts';
import { LookUpNotes } from '../shared/look-up-notes';
import { useTexts } from '../shared/texts-context';
import { Actions } from './actions';
import { CardHead } from './card-head';
import { MarkComparison } from './mark-comparison';
import { Pager } from './pager';
import { VerdictRows } from './verdict-rows';

export interface ExplanationCardProps extends CardActions {
  /** The findings of one listing that are shown, most severe first; at least one. */
  findings: readonly DecidedFinding[];
  /** What nobody looked up of the listing. */
  notes?: readonly string[] | undefined;
  /** The finding to begin with. */
  first?: number;
  /** Whose next steps are shown where the finding brings none of its own. */
  reader: Role;
  /** Called with the finding in view, so that the page can tint its words. */
  onLook?(finding: Finding): void;
  /** Absent where the card is part of a surface rather than a window of its own. */
  onClose?(): void;
  inline?: boolean;
}

/** One listing explained in ten seconds: what, whose, both verdicts with their ground, why, and what next. */
export function ExplanationCard(props: ExplanationCardProps) {
  const { findings, notes, first = 0, reader, onLook, onClose, inline = false, ...actions } = props;
  const { t } = useTexts();
  const [at, setAt] = useState(Math.min(first, findings.length - 1));
  const finding = findings[at]!;
  useEffect(() => onLook?.(finding), [finding]);
  const level = finding.outcome;

  return (
    <section
      class={`explanation level-${level} ${inline ? 'inline' : ''}`}
      dir={t('textDirection') as 'ltr' | 'rtl'}
      role={inline ? 'region' : 'dialog'}
      aria-labelledby="explained"
      tabIndex={-1}
      data-first-focus
    >
      <CardHead
        sign={level === 'clear' ? 'note' : level}
        pager={<Pager at={at} count={findings.length} onTurn={setAt} />}
        onClose={onClose}
      >
        {t('card.possibleConflict', { recordNo: finding.recordNo })}
      </CardHead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <div class="scroll" tabIndex={0}>
        <MarkComparison finding={finding} />
        <RecordLine finding={finding} />
        <VerdictRows finding={finding} />
        <LookUpNotes notes={notes} />
        <Why sentences={finding.explanation} />
        <h3>{t('card.whatNext')}</h3>
        <ul class="why">
          {(finding.next ?? [t(`next.${reader}.${level === 'clear' ? 'note' : level}`)]).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        {finding.register && (
          <a class="source" href={finding.register} target="_blank" rel="noreferrer">
            {t('card.register')}
          </a>
        )}
        <Afterwards steps={finding.afterwards ?? []} />
      </div>
      <Actions key={at} finding={finding} {...actions} />
      {finding.demonstration && <p class="ribbon">{t('demonstration')}</p>}
    </section>
  );
}

/** Number, holder, classes and validity, then the list that says so and how old it is. */
function RecordLine({ finding }: { finding: Finding }) {
  const format = useTexts();
  return (
    <p class="record">
      <span>{recordalFacts(finding, format)}</span>
      <span class="source">{listFacts(finding, format)}</span>
      {finding.elsewhere && <span class="source">{finding.elsewhere}</span>}
    </p>
  );
}

/** The first three sentences stand open; the rest waits behind one word. */
function Why({ sentences }: { sentences: readonly string[] }) {
  const { t } = useTexts();
  if (sentences.length === 0) return null;
  const rest = sentences.slice(3);
  return (
    <>
      <h3>{t('card.why')}</h3>
      <ul class="why">
        {sentences.slice(0, 3).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary>{t('card.more', {}, rest.length)}</summary>
          <ul class="why">
            {rest.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The procedure at customs, in the order of its steps; folded, since it is a reference and not the verdict. */
function Afterwards({ steps }: { steps: readonly string[] }) {
  const { t } = useTexts();
  if (steps.length === 0) return null;
  return (
    <details class="afterwards">
      <summary>{t('card.afterwards')}</summary>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
