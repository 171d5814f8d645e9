import { useState } from 'preact/hooks';
import type { SurveyView } from '../../lib/settings/survey';
import type { ShownView } from '../../lib/survey/view';
import { useTexts } from '../shared/texts-context';
import { withoutPlace } from './charts';

export interface FilterBarProps {
  view: ShownView;
  /** The value that the view is narrowed to, as people read it. */
  placeLabel: string;
  views: readonly SurveyView[];
  onView(view: ShownView): void;
  onSaveView(view: SurveyView): void;
  onRemoveView(view: SurveyView): void;
}

const APART = ['open', 'known'] as const;

/** Which offers are shown, and the views that were given a name. */
export function FilterBar({ view, placeLabel, views, onView, onSaveView, onRemoveView }: FilterBarProps) {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const filter = view.by && t('survey.filter.by', { facet: t(`survey.facet.${view.by}`), value: placeLabel });
  const saved = views.find(
    ({ name: _, ...one }) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(view)),
  );
  return (
    <div class="filters">
      <input
        type="search"
        aria-label={t('survey.filter.text')}
        placeholder={t('survey.filter.text')}
        value={view.text ?? ''}
        onInput={(event) => {
          const { text: _, ...rest } = view;
          const text = event.currentTarget.value;
          onView({ ...rest, ...(text && { text }) });
        }}
      />
      <label>
        {t('survey.filter.apart')}{' '}
        <select
          value={view.apart ?? 'all'}
          onChange={(event) => {
            const { apart: _, ...rest } = view;
            const apart = APART.find((one) => one === event.currentTarget.value);
            onView({ ...rest, ...(apart && { apart }) });
          }}
        >
          {[...APART, 'all' as const].map((one) => (
            <option key={one} value={one}>
              {t(`survey.filter.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {filter && (
        <button
          type="button"
          class="chip"
          aria-label={t('survey.filter.clear', { filter })}
          onClick={() => onView(withoutPlace(view))}
        >
          <bdi>{filter}</bdi> ✕
        </button>
      )}
      <span class="spacer" />
      {views.length > 0 && (
        <select
          aria-label={t('survey.views')}
          value={saved?.name ?? ''}
          onChange={(event) => {
            const chosen = views.find((one) => one.name === event.currentTarget.value);
            if (!chosen) return;
            const { name: _, ...rest } = chosen;
            onView(rest);
          }}
        >
          <option value="">{t('survey.views')}</option>
          {views.map((one) => (
            <option key={one.name} value={one.name}>
              {one.name}
            </option>
          ))}
        </select>
      )}
      {saved ? (
        <button type="button" onClick={() => onRemoveView(saved)}>
          {t('survey.removeView', { name: saved.name })}
        </button>
      ) : (
        <form
          class="view-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            onSaveView({ ...view, name: name.trim() });
            setName('');
          }}
        >
          <input
            aria-label={t('survey.viewName')}
            placeholder={t('survey.viewName')}
            maxLength={100}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <button type="submit" disabled={name.trim() === ''}>
            {t('survey.saveView')}
          </button>
        </form>
      )}
    </div>
  );
}

const sorted = (view: ShownView) =>
  Object.entries(view)
    .filter(([, value]) => value !== undefined)
    .sort();
