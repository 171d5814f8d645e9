import type { Ref } from 'preact';
import { MARKED_OUTCOMES, type Outcome } from '../../lib/domain/outcome';
import { Sign } from '../shared/sign';
import { useTexts } from '../shared/texts-context';
import type { Grouping, Sorting } from './rows';

export interface PanelView {
  text: string;
  levels: ReadonlySet<Outcome>;
  grouping: Grouping;
  sorting: Sorting;
}

export interface ToolbarProps {
  view: PanelView;
  counts: Record<Outcome, number>;
  field: Ref<HTMLInputElement>;
  onChange(change: Partial<PanelView>): void;
}

/** Filter by words and level; group and sort. */
export function Toolbar({ view, counts, field, onChange }: ToolbarProps) {
  const { t, number } = useTexts();
  const toggle = (level: Outcome) => {
    const levels = new Set(view.levels);
    if (!levels.delete(level)) levels.add(level);
    onChange({ levels });
  };
  return (
    <div class="toolbar">
      <input
        ref={field}
        type="search"
        aria-label={t('panel.filter')}
        placeholder={t('panel.filterPlaceholder')}
        value={view.text}
        onInput={(event) => onChange({ text: event.currentTarget.value })}
      />
      <fieldset class="levels">
        <legend class="unseen">{t('panel.levels')}</legend>
        {MARKED_OUTCOMES.map((level) => (
          <button
            key={level}
            type="button"
            class="chip"
            aria-pressed={view.levels.has(level)}
            aria-label={`${t(`level.${level}`)}: ${number(counts[level])}`}
            title={t(`level.${level}`)}
            onClick={() => toggle(level)}
          >
            <Sign of={level} /> {number(counts[level])}
          </button>
        ))}
      </fieldset>
      <select
        aria-label={t('panel.group')}
        value={view.grouping}
        onChange={(event) => onChange({ grouping: event.currentTarget.value as Grouping })}
      >
        <option value="mark">{t('panel.byMark')}</option>
        <option value="seller">{t('panel.bySeller')}</option>
      </select>
      <select
        aria-label={t('panel.sort')}
        value={view.sorting}
        onChange={(event) => onChange({ sorting: event.currentTarget.value as Sorting })}
      >
        <option value="level">{t('panel.sortLevel')}</option>
        <option value="page">{t('panel.sortPage')}</option>
        <option value="price">{t('panel.sortPrice')}</option>
      </select>
    </div>
  );
}
