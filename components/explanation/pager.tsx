import { useTexts } from '../shared/texts-context';

/** "1 of 3" with a step to either side; nothing where there is only one finding. */
export function Pager({ at, count, onTurn }: { at: number; count: number; onTurn(to: number): void }) {
  const { t } = useTexts();
  if (count < 2) return <span class="pager" />;
  return (
    <span class="pager">
      <Step
        label={t('action.previous')}
        points="10,3 5,8 10,13"
        disabled={at === 0}
        onPress={() => onTurn(at - 1)}
      />
      <span aria-live="polite">{t('card.position', { at: at + 1, count })}</span>
      <Step
        label={t('action.next')}
        points="6,3 11,8 6,13"
        disabled={at === count - 1}
        onPress={() => onTurn(at + 1)}
      />
    </span>
  );
}

interface StepProps {
  label: string;
  points: string;
  disabled: boolean;
  onPress(): void;
}

function Step({ label, points, disabled, onPress }: StepProps) {
  return (
    <button type="button" class="plain" aria-label={label} disabled={disabled} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <polyline
          points={points}
          fill="none"
          stroke="currentColor"
          stroke-width="1.6"
          stroke-linecap="round"
        />
      </svg>
    </button>
  );
}
