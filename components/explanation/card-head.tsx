import type { ComponentChildren } from 'preact';
import type { MarkedSign as SignName } from '../../lib/highlight/signs';
import { MarkedSign } from '../shared/marked-sign';
import { useTexts } from '../shared/texts-context';
import { DrawnButton } from './drawn-button';

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
      {onClose && <DrawnButton class="plain" does="close" lines="M4 4l8 8M12 4l-8 8" onPress={onClose} />}
    </header>
  );
}
