import type { UnderWay } from '../../lib/backup/under-way';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';

export interface RestoreCutProps {
  /** A restore, or the taking back of one, that was cut off in the middle. */
  cutOff?: UnderWay | undefined;
  onCutOffRead(): Promise<void>;
}

/** Says that some of a backup is here and some is not, and what to do about it. */
export function RestoreCut({ cutOff, onCutOffRead }: RestoreCutProps) {
  const { t, moment } = useTexts();
  if (!cutOff) return null;
  const at = moment(cutOff.at);
  return (
    <div class="lists-lost" role="alert">
      <p>
        <Sign of="unreadable" />{' '}
        {cutOff.what === 'restore' ? t('restore.cut', { at }) : t('restore.undoCut', { at })}
      </p>
      <button type="button" onClick={() => void onCutOffRead()}>
        {t('options.understood')}
      </button>
    </div>
  );
}
