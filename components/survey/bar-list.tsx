import { useTexts } from '../shared/texts-context';

/** One bar: a value, as people read it, and how many offers have it. */
export interface Bar {
  value: string;
  label: string;
  count: number;
  tag?: string;
}

export interface BarListProps {
  bars: readonly Bar[];
  chosen: string | undefined;
  onChoose(value: string | undefined): void;
}

/** Counts as bars; a button each that narrows the offers to it, so that the list is its own table. */
export function BarList({ bars, chosen, onChoose }: BarListProps) {
  const { t, number } = useTexts();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul class="bars">
      {bars.map(({ value, label, count, tag }) => (
        <li key={value}>
          <button
            type="button"
            aria-pressed={chosen === value}
            title={t('survey.show', { value: label })}
            onClick={() => onChoose(chosen === value ? undefined : value)}
          >
            <span class="value">
              <bdi>{label}</bdi>
              {tag && <span class="tag">{tag}</span>}
            </span>
            <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(count / most) * 100} height={8} />
            </svg>
            <span class="figure">{number(count)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
