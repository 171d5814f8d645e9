import { useState } from 'preact/hooks';
import type { ShownView } from '../../lib/survey/view';
import { DrawSample } from '../shared/draw-sample';
import { useTexts } from '../shared/texts-context';
import { DossierView } from './dossier-view';
import { ExportBar } from './export-bar';
import { facetLabel } from './facet-label';
import { FilterBar } from './filter-bar';
import { LongWorkLine } from './long-work';
import { Offers } from './offers';
import type { SurveyFacts, SurveyServices } from './services';
import type { useSurvey } from './use-survey';

export interface OffersSectionProps extends SurveyFacts, SurveyServices {
  survey: ReturnType<typeof useSurvey>;
  view: ShownView;
  setView(view: ShownView): void;
}

/** What was seen, as filtered; what is known of one seller; and what can be taken out of it. */
export function OffersSection(props: OffersSectionProps) {
  const { settings, count, survey, view, setView } = props;
  const { t } = useTexts();
  const [seenAt, setSeenAt] = useState(count);
  const { shown } = survey;
  const placeLabel = usePlaceLabel(props);
  const sampleName = [t('survey.title'), placeLabel, view.text].filter(Boolean).join(', ');
  function readLatest(): void {
    setSeenAt(count);
    shown.again();
  }
  return (
    <section id="offers" aria-labelledby="offers-heading">
      <h2 id="offers-heading">{t('survey.part.offers')}</h2>
      <FilterBar
        {...{ view, placeLabel }}
        views={settings.surveyViews}
        onView={setView}
        onSaveView={(saved) => survey.change('surveyViews', { put: saved })}
        onRemoveView={(gone) => survey.change('surveyViews', { remove: [gone] }, gone.name)}
      />
      <OfSeller {...props} />
      {count !== seenAt && (
        <button type="button" class="latest" onClick={readLatest}>
          {t('survey.latest')}
        </button>
      )}
      <Offers
        {...{ shown, apart: props.apart, share: props.share }}
        seen={count}
        onDossier={(place) => void survey.dossier.open(place)}
        onOpen={survey.open}
        onReport={survey.report}
        onQueue={survey.queue}
        onRemove={survey.remove}
      />
      {count > 0 && <ExportBar {...{ view, count }} onExport={props.onExport} />}
      {count > 0 && (
        <p class="sample">
          <DrawSample onDraw={(each) => props.onDrawSample(view, sampleName, each)} />
        </p>
      )}
    </section>
  );
}

/** What was counted of the seller that was asked for, and how far the counting is. */
function OfSeller({ settings, tallies, survey }: OffersSectionProps) {
  const { dossier, work, seller, close } = survey.dossier;
  const offers = tallies.seller.find(({ value }) => value === seller)?.count ?? 0;
  return (
    <>
      <LongWorkLine work={work} count={offers} />
      {dossier && (
        <DossierView
          dossier={dossier}
          known={settings.knownSellers}
          onKnown={(as) => survey.know(dossier, as)}
          onClose={close}
        />
      )}
    </>
  );
}

/** The value that a view is narrowed to, as people read it; empty where it is not. */
function usePlaceLabel({ tallies, view: { by, value = '' } }: OffersSectionProps): string {
  const { t } = useTexts();
  if (!by) return '';
  const place = tallies[by].find((tally) => tally.value === value);
  return facetLabel(by, value, place?.label ?? value, t);
}
