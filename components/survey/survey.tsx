import { useRef, useState } from 'preact/hooks';
import { NOTHING_DONE } from '../../lib/domain/undo';
import { failureOf, failureText } from '../../lib/locales/failure';
import type { KnownSeller } from '../../lib/settings/survey';
import type { Dossier } from '../../lib/survey/dossier';
import type { Sighting } from '../../lib/survey/sighting';
import type { ShownView } from '../../lib/survey/view';
import { DrawSample } from '../shared/draw-sample';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';
import { Charts } from './charts';
import { DossierView } from './dossier-view';
import { ExportBar } from './export-bar';
import { facetLabel } from './facet-label';
import { FilingLine, useFiling } from './filing';
import { FilterBar } from './filter-bar';
import { LongWorkLine, useLongWork } from './long-work';
import { Offers } from './offers';
import { Plan, type PlanProps } from './plan';
import type { ChartTally, SurveyFacts, SurveyServices } from './services';
import { SurveyHead } from './survey-head';
import { useOffers } from './use-offers';
import { WaiverView } from './waiver-view';

export interface SurveyProps extends SurveyFacts, SurveyServices {}

const PARTS = ['plan', 'charts', 'offers', 'waiver'] as const;
/** There is nothing to count before anything was seen. */
const PARTS_BEFORE = ['plan', 'offers'] as const;

/** A survey of the market: what it looks for, what it saw, seller by seller, and what is not recorded. */
export function Survey(props: SurveyProps) {
  const { settings, tallies, count } = props;
  const { t, number } = useTexts();
  const [view, setView] = useState<ShownView>({ apart: 'open' });
  const [dossier, setDossier] = useState<Dossier>();
  const [dossierPlace, setDossierPlace] = useState('');
  const looking = useLongWork();
  const [said, setSaid] = useState('');
  const [seenAt, setSeenAt] = useState(count);
  const asked = useRef(0);
  const shown = useOffers(view, props.onPage);
  const undo = useUndo();

  /** Says what came of an act, or that it could not be done. */
  async function act(work: () => Promise<string>): Promise<void> {
    try {
      setSaid(await work());
    } catch {
      setSaid(t('survey.failed'));
    }
  }
  function readAgain(): void {
    setSeenAt(count);
    shown.again();
  }
  const filing = useFiling(props.onFile, () => setSaid(t('survey.failed')));
  const changeList: SurveyServices['onChangeList'] = async (name, change) => {
    await props.onChangeList(name, change);
    if (name === 'surveyMarks') filing.begin();
  };
  const onChange: PlanProps['onChange'] = (name, change, taken) =>
    void act(async () => {
      await changeList(name, change);
      if (taken !== undefined && 'remove' in change)
        undo.offer(t('survey.removed', { name: taken }), () => changeList(name, { add: change.remove }));
      if (name === 'knownSellers') shown.again();
      return '';
    });
  /** Offers are others now: those that are shown, and what was counted of a seller. */
  function changed(): void {
    shown.again();
    if (dossier) void openDossier(dossierPlace);
  }
  const report = (sightings: readonly Sighting[]) =>
    act(async () => {
      const { noted, apart, undo: run } = await props.onReport(sightings);
      changed();
      const rest = apart > 0 ? ` ${t('survey.reportedApart', { count: number(apart) }, apart)}` : '';
      undo.offer(t('survey.reported', { count: number(noted) }, noted) + rest, () => run().then(changed));
      return '';
    });
  const remove = (sightings: readonly Sighting[]) =>
    act(async () => {
      const run = await props.onRemove(sightings);
      changed();
      const { length } = sightings;
      const back = run === NOTHING_DONE ? run : () => run().then(changed);
      undo.offer(t('survey.removedOffers', { count: number(length) }, length), back);
      return '';
    });
  const queue = (sightings: readonly Sighting[]) =>
    act(async () => {
      const added = await props.onQueue(sightings);
      return t('survey.queued', { count: number(added) }, added);
    });
  async function openDossier(place: string): Promise<void> {
    const mine = ++asked.current;
    const say = (text: string) => mine === asked.current && setSaid(text);
    setDossierPlace(place);
    await looking.run(async (how) => {
      try {
        const counted = await props.onDossier(place, how);
        if (mine !== asked.current) return;
        setDossier(counted);
        say('');
      } catch (error) {
        // What is shown of a seller is as it was counted last, which no longer holds.
        if (mine === asked.current) setDossier(undefined);
        const reason = failureText(failureOf(error), t);
        say(t(how.signal?.aborted ? 'survey.dossier.stopped' : 'survey.unread', { reason }));
      }
    });
  }
  function closeDossier(): void {
    asked.current++;
    looking.cancel();
    setDossier(undefined);
  }
  const offersOf = (seller: string) => tallies.seller.find(({ value }) => value === seller)?.count ?? 0;
  function setKnown({ seller, site }: Dossier, as: KnownSeller['as'] | undefined): void {
    const known = { seller, site, as: as ?? 'reseller' };
    onChange('knownSellers', as ? { put: known } : { remove: [known, { ...known, site: undefined }] });
  }
  const tallied: readonly ChartTally[] = view.by ? tallies[view.by] : [];
  const place = tallied.find(({ value }) => value === view.value);
  const placeLabel = view.by
    ? facetLabel(view.by, view.value ?? '', place?.label ?? view.value ?? '', t)
    : '';

  const sampleName = [t('survey.title'), placeLabel, view.text].filter(Boolean).join(', ');

  return (
    <main class="survey">
      <SurveyHead {...props} onSwitch={(on) => void act(() => props.onSwitch(on).then(() => ''))} />
      <nav aria-label={t('survey.parts')}>
        {(count > 0 ? PARTS : PARTS_BEFORE).map((part) => (
          <a key={part} href={`#${part}`}>
            {t(`survey.part.${part}`)}
          </a>
        ))}
      </nav>
      <p role="status">{said}</p>
      {undo.undoLine}
      <FilingLine {...{ filing, count }} />
      <section id="plan">
        <Plan {...props} onChange={onChange} />
      </section>
      {count > 0 && (
        <section id="charts" aria-labelledby="charts-heading">
          <h2 id="charts-heading">{t('survey.part.charts')}</h2>
          <Charts {...{ tallies, settings, view }} onView={setView} />
        </section>
      )}
      <section id="offers" aria-labelledby="offers-heading">
        <h2 id="offers-heading">{t('survey.part.offers')}</h2>
        <FilterBar
          {...{ view, placeLabel }}
          views={settings.surveyViews}
          onView={setView}
          onSaveView={(saved) => onChange('surveyViews', { put: saved })}
          onRemoveView={(gone) => onChange('surveyViews', { remove: [gone] }, gone.name)}
        />
        <LongWorkLine work={looking} count={offersOf(dossierPlace)} />
        {dossier && (
          <DossierView
            dossier={dossier}
            known={settings.knownSellers}
            onKnown={(as) => setKnown(dossier, as)}
            onClose={closeDossier}
          />
        )}
        {count !== seenAt && (
          <button type="button" class="latest" onClick={readAgain}>
            {t('survey.latest')}
          </button>
        )}
        <Offers
          {...{ shown, apart: props.apart, share: props.share }}
          seen={count}
          onDossier={(place) => void openDossier(place)}
          onOpen={(sighting) => void act(() => props.onOpen(sighting).then(() => ''))}
          onReport={(sightings) => void report(sightings)}
          onQueue={(sightings) => void queue(sightings)}
          onRemove={(sightings) => void remove(sightings)}
        />
        {count > 0 && <ExportBar {...{ view, count }} onExport={props.onExport} />}
        {count > 0 && (
          <p class="sample">
            <DrawSample onDraw={(each) => props.onDrawSample(view, sampleName, each)} />
          </p>
        )}
      </section>
      {count > 0 && (
        <section id="waiver" aria-labelledby="waiver-heading">
          <h2 id="waiver-heading">{t('survey.part.waiver')}</h2>
          <WaiverView {...props} />
        </section>
      )}
    </main>
  );
}
