import { useTexts } from '../shared/texts-context';
import { DrawnButton } from './drawn-button';

/** "1 of 3" with a step to either side; nothing where there is only one finding. */
export function Pager({ at, count, onTurn }: { at: number; count: number; onTurn(to: number): void }) {
  const { t } = useTexts();
  if (count < 2) return <span class="pager" />;
  return (
    <span class="pager">
      <DrawnButton
        class="plain"
        does="previous"
        lines="M10 3L5 8l5 5"
        disabled={at === 0}
        onPress={() => onTurn(at - 1)}
      />
      <span aria-live="polite">{t('card.position', { at: at + 1, count })}</span>
      <DrawnButton
        class="plain"
        does="next"
        lines="M6 3l5 5-5 5"
        disabled={at === count - 1}
        onPress={() => onTurn(at + 1)}
      />
    </span>
  );
}
