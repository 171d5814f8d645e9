import { useState } from 'preact/hooks';
import type { DecidedFinding } from '../../lib/decisions/decided';
import { OFFERED_KINDS } from '../../lib/decisions/decision';
import type { CardActions } from '../../lib/highlight/card-actions';
import { useTexts } from '../shared/texts-context';
import { Decided } from './decided';
import { ReachLines } from './reach-lines';
import { reasonToCopy } from './reason';
import { useDecision } from './use-decision';

const COPY = 'M5.5 5V2.5h8v8H11M2.5 5.5h8v8h-8z';
const RECORD = 'M4 1.5h5.5L12.5 4.5V14.5H4zM6 7h4.5M6 9.5h4.5M6 12h3';

/** The decisions in words, then copy and record as signs with a name. */
export function Actions(props: CardActions & { finding: DecidedFinding }) {
  const { finding, onCopy, onOpenRecord } = props;
  const format = useTexts();
  const { t } = format;
  const [copied, setCopied] = useState<'copied' | 'copyFailed'>();
  const copy = () =>
    onCopy?.(reasonToCopy(finding, format)).then(
      () => setCopied('copied'),
      () => setCopied('copyFailed'),
    );
  const { step, decide, takeBack } = useDecision(props);
  return (
    <>
      {props.onDecide && <ReachLines finding={finding} />}
      {step && <Decided step={step} finding={finding} onUndo={takeBack} onReason={decide} />}
      <footer class="actions">
        {props.onDecide &&
          OFFERED_KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              aria-describedby={finding.told && `reach-${kind}`}
              onClick={() => decide(kind)}
            >
              {t(`action.${kind}`)}
            </button>
          ))}
        <span class="said" role="status">
          {copied && t(`action.${copied}`)}
        </span>
        {onCopy && <IconButton name={t('action.copyReason')} drawing={COPY} onPress={copy} />}
        {onOpenRecord && (
          <IconButton name={t('action.openRecord')} drawing={RECORD} onPress={() => onOpenRecord(finding)} />
        )}
      </footer>
    </>
  );
}

function IconButton({ name, drawing, onPress }: { name: string; drawing: string; onPress(): void }) {
  return (
    <button type="button" class="icon" aria-label={name} title={name} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={drawing} fill="none" stroke="currentColor" stroke-width="1.3" stroke-linejoin="round" />
      </svg>
    </button>
  );
}
