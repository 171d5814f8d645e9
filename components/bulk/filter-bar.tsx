import { type BulkFilter, type BulkRow, ROW_LEVELS, type RowLevel } from '../../lib/bulk/results';
import { useLevelName, useLevelSign } from '../shared/nothing-found';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';
import { DecideShown, type DecideShownProps } from './decide-shown';
import { SaveButtons, type SaveServices } from './save-buttons';

export interface FilterBarProps extends SaveServices, Pick<DecideShownProps, 'onDecide'> {
  filter: BulkFilter;
  counts: Record<RowLevel, number>;
  visible: readonly BulkRow[];
  onFilter(change: Partial<BulkFilter>): void;
  onStock(): void;
}

/** Narrow the rows; then decide about, or take along, exactly those. */
export function FilterBar({
  filter,
  counts,
  visible,
  onFilter,
  onDecide,
  onStock,
  ...services
}: FilterBarProps) {
  const { t, number } = useTexts();
  const levelName = useLevelName();
  const levelSign = useLevelSign();
  const toggle = (level: RowLevel) => {
    const levels = new Set(filter.levels);
    if (!levels.delete(level)) levels.add(level);
    onFilter({ levels });
  };
  return (
    <div class="filter-bar">
      <input
        type="search"
        aria-label={t('panel.filter')}
        placeholder={t('panel.filterPlaceholder')}
        value={filter.text}
        onInput={(event) => onFilter({ text: event.currentTarget.value })}
      />
      <fieldset class="levels">
        <legend class="unseen">{t('panel.levels')}</legend>
        {ROW_LEVELS.map((level) => {
          const name = level === 'unreadable' ? t('bulk.unreadable') : levelName(level);
          return (
            <button
              key={level}
              type="button"
              class="chip"
              aria-pressed={filter.levels.has(level)}
              aria-label={`${name}: ${number(counts[level])}`}
              title={name}
              onClick={() => toggle(level)}
            >
              <Sign of={levelSign(level)} /> {number(counts[level])}
            </button>
          );
        })}
      </fieldset>
      {filter.facet && (
        <button type="button" class="facet" onClick={() => onFilter({ facet: undefined })}>
          {t(`chart.${filter.facet.by}`)} <b>{filter.facet.value}</b> ×
          <span class="unseen">{t('bulk.clearFacet')}</span>
        </button>
      )}
      <span class="spacer" />
      <DecideShown count={visible.length} onDecide={onDecide} />
      <button type="button" disabled={visible.length === 0} onClick={onStock}>
        {t('bulk.stock')}
      </button>
      <SaveButtons rows={visible} {...services} />
    </div>
  );
}
