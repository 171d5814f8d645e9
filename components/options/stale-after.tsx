import { type Settings, STALE_CHOICES } from '../../lib/settings/settings';
import { useTexts } from '../shared/texts-context';

type Days = Settings['staleAfterDays'];

export interface StaleAfterProps {
  days: Days;
  onChange(days: Days): void;
}

/** After how many days a list is called stale, on every surface. */
export function StaleAfter({ days, onChange }: StaleAfterProps) {
  const { t, number } = useTexts();
  return (
    <p class="stale-after">
      <label>
        {t('options.staleAfter')}{' '}
        <select value={days} onChange={(event) => onChange(Number(event.currentTarget.value) as Days)}>
          {STALE_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {t('options.staleDays', { days: number(choice) }, choice)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
