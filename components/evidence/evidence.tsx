import { useTexts } from '../shared/texts-context';
import { CheckFile } from './check-file';
import { ComplaintBar } from './complaint-bar';
import { Contents } from './contents';
import { SaveBar } from './save-bar';
import type { EvidenceState } from './state';
import { TimestampBar, type TimestampServices } from './timestamp-bar';

export interface EvidenceProps extends TimestampServices {
  state: EvidenceState;
  onCheck(file: File): void;
  /** Hands a file to the browser. */
  onSave(content: Uint8Array, name: string): void;
}

/** A package of evidence: taken, looked at, saved, checked. */
export function Evidence(props: EvidenceProps) {
  const { state, onCheck, onSave } = props;
  const { t } = useTexts();
  const open = state.is === 'open' ? state.evidence : undefined;
  return (
    <main class="evidence">
      <h1>{t('evidence.page.title')}</h1>
      <p class="quiet">{t('evidence.page.lead')}</p>
      <p role="status">{statusText(state, t)}</p>
      {open && (
        <>
          <SaveBar evidence={open} onSave={onSave} />
          <Contents result={open.result} />
          <ComplaintBar evidence={open} onSave={onSave} />
          <TimestampBar key={open.name} evidence={open} {...props} />
        </>
      )}
      <CheckFile onCheck={onCheck} />
    </main>
  );
}

type Translate = ReturnType<typeof useTexts>['t'];

function statusText(state: EvidenceState, t: Translate): string {
  if (state.is === 'none') return t('evidence.page.none', { button: t('evidence.popup.keep') });
  if (state.is === 'taking') return t('evidence.page.taking');
  if (state.is === 'failed') return state.reason;
  const { taken, name } = state.evidence;
  return taken
    ? t('evidence.page.taken')
    : `${t('evidence.page.opened', { name })} ${t('evidence.page.sound')}`;
}
