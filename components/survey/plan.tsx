import { useRef } from 'preact/hooks';
import type { ListChange } from '../../lib/runtime/list-change';
import type { EntryOf, ListName } from '../../lib/settings/settings';
import { useTexts } from '../shared/texts-context';
import { KnownSellers } from './known-sellers';
import { Marks } from './marks';
import type { SurveyFacts } from './services';

export interface PlanProps extends Pick<SurveyFacts, 'settings' | 'sites'> {
  /** Changes a list of the plan; `taken` says what was taken out, to be put back on a press. */
  onChange<Name extends ListName>(name: Name, change: ListChange<EntryOf<Name>>, taken?: string): void;
}

/** What the survey looks for, where, and whose offers it keeps apart. */
export function Plan({ settings, sites, onChange }: PlanProps) {
  const { t } = useTexts();
  // Open until a person folds it: the first mark must not fold it over the keyboard, which is on the field for the next.
  const opens = useRef(false);
  opens.current ||= settings.surveyMarks.length === 0;
  return (
    <details open={opens.current}>
      <summary>
        <h2>{t('survey.part.plan')}</h2>
      </summary>
      <Marks
        settings={settings}
        onAdd={(add) => onChange('surveyMarks', { add })}
        onEdit={(from, to) => onChange('surveyMarks', { edit: { from, to } })}
        onRemove={(mark) => onChange('surveyMarks', { remove: [mark] }, mark.markText)}
      />
      <fieldset>
        <legend>{t('survey.sites')}</legend>
        <p class="quiet">{t('survey.sitesLead')}</p>
        {sites.map(({ key, name }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={settings.surveySites.includes(key)}
              onChange={(event) =>
                onChange('surveySites', event.currentTarget.checked ? { add: [key] } : { remove: [key] })
              }
            />{' '}
            {name}
          </label>
        ))}
      </fieldset>
      <KnownSellers
        sellers={settings.knownSellers}
        onAdd={(seller) => onChange('knownSellers', { put: seller })}
        onRemove={(seller) => onChange('knownSellers', { remove: [seller] }, seller.seller)}
      />
    </details>
  );
}
