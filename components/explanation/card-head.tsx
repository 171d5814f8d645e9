import type { ComponentChildren } from 'preact';
import type { MarkedSign as SignName } from '../../lib/highlight/signs';
import { MarkedSign } from '../shared/marked-sign';
import { useTexts } from '../shared/texts-context';

export interface CardHeadProps {
  sign: SignName;
  /** What the card is about, below its level. */
  children?: ComponentChildren;
  /** Beside it. */
  pager?: ComponentChildren;
  onClose?: (() => void) | undefined;
}

/** A card's level and subject, and how to close it. */
export function CardHead({ sign, children, pager, onClose }: CardHeadProps) {
  const { t } = useTexts();
  return (
    <header>
      <MarkedSign of={sign} />
      <div class="headline">
        <strong>{t(`level.${sign}`)}</strong>
        <h2 id="explained">{children}</h2>
      </div>
      {pager}
      {onClose && (
        <button type="button" class="plain close" aria-label={t('action.close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
          </svg>
        </button>
      )}
    </header>
  );
}
