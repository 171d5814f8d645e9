import { useState } from 'preact/hooks';
import type { Undo } from '../../lib/domain/undo';
import { failureOf, failureText } from '../../lib/locales/failure';
import type { PicturesState } from '../../lib/picture-reading/state';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';
import { LeftNames } from './left-names';
import { RecordedNow } from './recorded-now';

export interface FiguresChoiceProps {
  recorded: PicturesState['recorded'];
  brought: PicturesState['brought'];
  disabled: boolean;
  /** Keeps recorded pictures to compare with; what it resolves with takes them out again. */
  onBring(files: readonly File[]): Promise<Undo | undefined>;
}

/** Recorded pictures to compare with: those that are kept, and more that a person brings, each named by its recordal's number. */
export function FiguresChoice({ recorded, brought, disabled, onBring }: FiguresChoiceProps) {
  const { t, number } = useTexts();
  const { offer, undoLine } = useUndo();
  const [statusText, setStatusText] = useState('');
  async function bring(files: readonly File[]): Promise<void> {
    setStatusText(t('readPictures.lookingUp'));
    try {
      const undo = await onBring(files);
      setStatusText('');
      if (undo) offer(t('readPictures.keptNow'), undo);
    } catch (error) {
      setStatusText(failureText(failureOf(error), t));
    }
  }
  return (
    <details class="figures">
      <summary>{t('readPictures.figures')}</summary>
      <p class="quiet">{t('readPictures.figuresLead')}</p>
      <FilesField label={t('readPictures.figureFiles')} disabled={disabled} onFiles={bring} />
      <FilesField label={t('readPictures.figureFolder')} folder disabled={disabled} onFiles={bring} />
      <p class="brought" role="status">
        {statusText || (brought && t('readPictures.kept', { count: number(brought.kept) }, brought.kept))}
      </p>
      {undoLine}
      {brought && (
        <>
          <LeftNames text={t('readPictures.unowned')} names={brought.unowned} />
          <LeftNames text={t('readPictures.unreadFigures')} names={brought.unread} />
          <LeftNames text={t('readPictures.noRoom')} names={brought.beyond} />
        </>
      )}
      <RecordedNow recorded={recorded} />
    </details>
  );
}

interface FilesFieldProps {
  label: string;
  /** A folder is chosen, with all that lies in it. */
  folder?: boolean;
  disabled: boolean;
  onFiles(files: readonly File[]): Promise<void>;
}

function FilesField({ label, folder = false, disabled, onFiles }: FilesFieldProps) {
  return (
    <label class="files">
      {label}
      <input
        type="file"
        multiple
        {...(folder ? { webkitdirectory: true } : { accept: '.png,.jpg,.jpeg,.gif,.webp,.zip' })}
        disabled={disabled}
        onChange={({ currentTarget }) => void onFiles([...(currentTarget.files ?? [])])}
      />
    </label>
  );
}
