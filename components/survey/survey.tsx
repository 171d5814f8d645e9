import { useState } from 'preact/hooks';
import type { ShownView } from '../../lib/survey/view';
import { useTexts } from '../shared/texts-context';
import { Charts } from './charts';
import { FilingLine } from './filing';
import { OffersSection } from './offers-section';
import { Plan } from './plan';
import type { SurveyFacts, SurveyServices } from './services';
import { SurveyHead } from './survey-head';
import { useSurvey } from './use-survey';
import { WaiverView } from './waiver-view';

export interface SurveyProps extends SurveyFacts, SurveyServices {}

const PARTS = ['plan', 'charts', 'offers', 'waiver'] as const;
/** There is nothing to count before anything was seen. */
const PARTS_BEFORE = ['plan', 'offers'] as const;

/** A survey of the market: what it looks for, what it saw, seller by seller, and what is not recorded. */
export function Survey(props: SurveyProps) {
  const { settings, tallies, count } = props;
  const { t } = useTexts();
  const [view, setView] = useState<ShownView>({ apart: 'open' });
  const survey = useSurvey(view, props);
  return (
    <main class="survey">
      <SurveyHead {...props} onSwitch={survey.switchTo} />
      <nav aria-label={t('survey.parts')}>
        {(count > 0 ? PARTS : PARTS_BEFORE).map((part) => (
          <a key={part} href={`#${part}`}>
            {t(`survey.part.${part}`)}
          </a>
        ))}
      </nav>
      <p role="status">{survey.said}</p>
      {survey.undoLine}
      <FilingLine filing={survey.filing} count={count} />
      <section id="plan">
        <Plan {...props} onChange={survey.change} />
      </section>
      {count > 0 && (
        <section id="charts" aria-labelledby="charts-heading">
          <h2 id="charts-heading">{t('survey.part.charts')}</h2>
          <Charts {...{ tallies, settings, view }} onView={setView} />
        </section>
      )}
      <OffersSection {...props} {...{ survey, view, setView }} />
      {count > 0 && (
        <section id="waiver" aria-labelledby="waiver-heading">
          <h2 id="waiver-heading">{t('survey.part.waiver')}</h2>
          <WaiverView {...props} />
        </section>
      )}
    </main>
  );
}
