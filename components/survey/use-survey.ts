import { useState } from 'preact/hooks';
import { NOTHING_DONE } from '../../lib/domain/undo';
import type { KnownSeller } from '../../lib/settings/survey';
import type { Dossier } from '../../lib/survey/dossier';
import type { Sighting } from '../../lib/survey/sighting';
import type { ShownView } from '../../lib/survey/view';
import { useTexts } from '../shared/texts-context';
import { useUndo } from '../shared/use-undo';
import { useFiling } from './filing';
import type { PlanProps } from './plan';
import type { SurveyServices } from './services';
import { useDossier } from './use-dossier';
import { useOffers } from './use-offers';

/** What is done on the page of a survey, what came of it, and what of it can be taken back. */
export function useSurvey(view: ShownView, services: SurveyServices) {
  const { t, number } = useTexts();
  const [said, say] = useState('');
  const undo = useUndo();
  const shown = useOffers(view, services.onPage);
  const dossier = useDossier(services.onDossier, say);
  const filing = useFiling(services.onFile, () => say(t('survey.failed')));

  /** Says what came of an act, or that it could not be done. */
  async function act(work: () => Promise<string>): Promise<void> {
    try {
      say(await work());
    } catch {
      say(t('survey.failed'));
    }
  }
  const actSilently = (work: () => Promise<unknown>) => void act(() => work().then(() => ''));

  const changeList: SurveyServices['onChangeList'] = async (name, change) => {
    await services.onChangeList(name, change);
    if (name === 'surveyMarks') filing.begin();
  };
  const change: PlanProps['onChange'] = (name, change, taken) =>
    actSilently(async () => {
      await changeList(name, change);
      if (taken !== undefined && 'remove' in change)
        undo.offer(t('survey.removed', { name: taken }), () => changeList(name, { add: change.remove }));
      if (name === 'knownSellers') shown.again();
    });

  /** Offers are others now: those that are shown, and what was counted of a seller. */
  function changed(): void {
    shown.again();
    dossier.again();
  }

  return {
    ...{ said, shown, filing, dossier, change, undoLine: undo.undoLine },
    switchTo: (on: boolean) => actSilently(() => services.onSwitch(on)),
    open: (sighting: Sighting) => actSilently(() => services.onOpen(sighting)),
    know({ seller, site }: Dossier, as: KnownSeller['as'] | undefined): void {
      const known = { seller, site, as: as ?? 'reseller' };
      change('knownSellers', as ? { put: known } : { remove: [known, { ...known, site: undefined }] });
    },
    report: (sightings: readonly Sighting[]) =>
      actSilently(async () => {
        const { noted, apart, undo: run } = await services.onReport(sightings);
        changed();
        const rest = apart > 0 ? ` ${t('survey.reportedApart', { count: number(apart) }, apart)}` : '';
        undo.offer(t('survey.reported', { count: number(noted) }, noted) + rest, () => run().then(changed));
      }),
    remove: (sightings: readonly Sighting[]) =>
      actSilently(async () => {
        const run = await services.onRemove(sightings);
        changed();
        const { length } = sightings;
        const back = run === NOTHING_DONE ? run : () => run().then(changed);
        undo.offer(t('survey.removedOffers', { count: number(length) }, length), back);
      }),
    queue: (sightings: readonly Sighting[]) =>
      void act(async () => {
        const added = await services.onQueue(sightings);
        return t('survey.queued', { count: number(added) }, added);
      }),
  };
}
