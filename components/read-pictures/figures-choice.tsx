import { useState } from 'preact/hooks';
import { failureOf, failureText } from '../../lib/locales/failure';
import type { PicturesState } from '../../lib/picture-reading/state';
import { useTexts } from '../shared/texts-context';

export interface FiguresChoiceProps {
  brought: PicturesState['brought'];
  disabled: boolean;
  /** Takes recorded pictures to compare with, in place of those before. */
  onBring(files: readonly File[]): Promise<void>;
}

/** Recorded pictures that a person brings, each named by its recordal's number. */
export function FiguresChoice({ brought, disabled, onBring }: FiguresChoiceProps) {
  const { t, number } = useTexts();
  const [statusText, setStatusText] = useState('');
  const bring = (files: readonly File[]) => {
    setStatusText(t('readPictures.lookingUp'));
    return onBring(files).then(
      () => setStatusText(''),
      (error) => setStatusText(failureText(failureOf(error), t)),
    );
  };
  return (
    <details class="figures">
      <summary>{t('readPictures.figures')}</summary>
      <p class="quiet">{t('readPictures.figuresLead')}</p>
      <input
        type="file"
        multiple
        accept=".png,.jpg,.jpeg,.gif,.webp"
        aria-label={t('readPictures.figures')}
        disabled={disabled}
        onChange={({ currentTarget }) => void bring([...(currentTarget.files ?? [])])}
      />
      <p class="brought" role="status">
        {statusText ||
          (brought && t('readPictures.brought', { count: number(brought.figures) }, brought.figures))}
      </p>
      {brought && <Left text={t('readPictures.unowned')} names={brought.unowned} />}
      {brought && <Left text={t('readPictures.unreadFigures')} names={brought.unread} />}
    </details>
  );
}

function Left({ text, names }: { text: string; names: readonly string[] }) {
  const { t } = useTexts();
  if (names.length === 0) return null;
  return (
    <p class="ill">
      {text} <bdi>{names.join(t('listSeparator'))}</bdi>
    </p>
  );
}
