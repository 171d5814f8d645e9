import { type BulkFilter, type BulkRow, ROW_LEVELS, type RowLevel } from '../../lib/bulk/results';
import type { OfferedKind } from '../../lib/decisions/decision';
import { useLevelName, useLevelSign } from '../shared/nothing-found';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';
import { SaveButtons, type SaveServices } from './save-buttons';

export interface FilterBarProps extends SaveServices {
  filter: BulkFilter;
  counts: Record<RowLevel, number>;
  visible: readonly BulkRow[];
  onFilter(change: Partial<BulkFilter>): void;
  onDecide(kind: OfferedKind): void;
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
      <select
        aria-label={t('bulk.decideAll')}
        value=""
        disabled={visible.length === 0}
        onChange={(event) => {
          onDecide(event.currentTarget.value as OfferedKind);
          event.currentTarget.value = '';
        }}
      >
        <option value="">{t('bulk.decideShown', { count: number(visible.length) }, visible.length)}</option>
        <option value="not-conflict">{t('bulk.decideBy.not-conflict')}</option>
        <option value="authorised">{t('bulk.decideBy.authorised')}</option>
        <option value="conflict">{t('bulk.decideBy.conflict')}</option>
        <option value="escalated">{t('bulk.decideBy.escalated')}</option>
      </select>
      <button type="button" disabled={visible.length === 0} onClick={onStock}>
        {t('bulk.stock')}
      </button>
      <SaveButtons rows={visible} {...services} />
    </div>
  );
}
