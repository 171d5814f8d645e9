import type { UnderWay } from '../../lib/backup/under-way';
import type { TextKey } from '../../lib/locales/text-key';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';

export interface RestoreCutProps {
  /** A restore, an erasure, or the taking back of one, that was cut off in the middle. */
  cutOff?: UnderWay | undefined;
  onCutOffRead(): Promise<void>;
}

/** The sentence for each. */
const TEXTS = {
  restore: 'restore.cut',
  undo: 'restore.undoCut',
  erase: 'restore.eraseCut',
  eraseUndo: 'restore.eraseUndoCut',
} as const satisfies Record<UnderWay['what'], TextKey>;

/** Says that some of it is here and some is not, and what to do about it. */
export function RestoreCut({ cutOff, onCutOffRead }: RestoreCutProps) {
  const { t, moment } = useTexts();
  if (!cutOff) return null;
  const at = moment(cutOff.at);
  return (
    <div class="lists-lost" role="alert">
      <p>
        <Sign of="unreadable" /> {t(TEXTS[cutOff.what], { at })}
      </p>
      <button type="button" onClick={() => void onCutOffRead()}>
        {t('options.understood')}
      </button>
    </div>
  );
}
