import { useState } from 'preact/hooks';
import type { DecidedFinding } from '../../lib/decisions/decided';
import { OFFERED_KINDS } from '../../lib/decisions/decision';
import type { CardActions } from '../../lib/highlight/card-actions';
import { READS_PICTURES } from '../../lib/pictures/edition';
import { useTexts } from '../shared/texts-context';
import { Decided } from './decided';
import { DrawnButton } from './drawn-button';
import { reasonToCopy } from './reason';
import { useDecision } from './use-decision';

const COPY = 'M5.5 5V2.5h8v8H11M2.5 5.5h8v8h-8z';
const PICTURE = 'M2 13V3h12v10H2l5-5 5 5';
const RECORD = 'M4 1.5h5.5L12.5 4.5V14.5H4zM6 7h4.5M6 9.5h4.5M6 12h3';

/** The decisions, each with how far it reaches below it, before it is pressed; then copy and record as signs with a name. */
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
      {props.onDecide && finding.told?.before && <p class="before">{finding.told.before}</p>}
      {step && <Decided step={step} finding={finding} onUndo={takeBack} onReason={decide} />}
      <footer class="actions">
        {props.onDecide &&
          OFFERED_KINDS.map((kind) => (
            <span key={kind} class="choice" title={finding.told?.holds[kind]}>
              <button type="button" aria-describedby={`scope-${kind}`} onClick={() => decide(kind)}>
                {t(`action.${kind}`)}
              </button>
              <small id={`scope-${kind}`}>{finding.told?.scope[kind]}</small>
            </span>
          ))}
        <span class="said" role="status">
          {copied && t(`action.${copied}`)}
        </span>
        {onCopy && <DrawnButton class="icon" does="copyReason" lines={COPY} onPress={copy} />}
        {READS_PICTURES && props.onReadPictures && (
          <DrawnButton class="icon" does="readPictures" lines={PICTURE} onPress={props.onReadPictures} />
        )}
        {onOpenRecord && (
          <DrawnButton class="icon" does="openRecord" lines={RECORD} onPress={() => onOpenRecord(finding)} />
        )}
      </footer>
    </>
  );
}
