import { saveFile } from '../../components/shared/save-file';
import type { SurveyFacts, SurveyServices } from '../../components/survey/services';
import { today } from '../../lib/domain/day';
import { changeList, changeSettings, readSettings } from '../../lib/settings/items';
import { queueSightings } from '../../lib/surfaces/survey-queue';
import { apartBy } from '../../lib/survey/apart';
import { dossierOf } from '../../lib/survey/dossier';
import { draftRecordal } from '../../lib/survey/draft-recordal';
import { exportSightings } from '../../lib/survey/export-sightings';
import { renew } from '../../lib/survey/renew';
import { noteReported } from '../../lib/survey/report';
import type { SurveyStore } from '../../lib/survey/store';
import { wantedOf } from '../../lib/survey/view';
import { waiverGaps } from '../../lib/survey/waiver';
import { browserWorker } from '../../lib/workers/browser-worker';

/** Offers that are read at a time. */
const PAGE = 100;
/** Lists by which what is kept is filed: where one changes, it is filed anew. */
const FILED_BY = ['surveyMarks'];

const openWorker = () =>
  browserWorker(new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' }));

/** What tells who is kept apart, made once for the settings of now. */
function apartNow(settings: () => SurveyFacts['settings']): SurveyServices['apart'] {
  let made: { by: SurveyFacts['settings']; apart: SurveyServices['apart'] } | undefined;
  return (sighting) => {
    const by = settings();
    if (made?.by !== by) made = { by, apart: apartBy(by) };
    return made.apart(sighting);
  };
}

/** What the page of a survey does, by the settings of now. */
export function surveyServices(store: SurveyStore, settings: () => SurveyFacts['settings']): SurveyServices {
  const apart = apartNow(settings);
  return {
    ...{ apart, draft: draftRecordal },
    onSwitch: (surveying) => changeSettings({ surveying }),
    async onChangeList(name, change) {
      await changeList(name, change);
      if (FILED_BY.includes(name)) await renew(store, await readSettings());
    },
    onPage: async (view, after) => store.page(wantedOf(view, await readSettings()), PAGE, after),
    onDossier: (value) => dossierOf(store.walk({ place: { by: 'seller', value } })),
    onWaiver: () => waiverGaps(store.walk()),
    onReport: (sightings) => noteReported(store, sightings, apart, new Date().toISOString()),
    onQueue: queueSightings,
    onRemove: (sightings) => store.replace(new Map(sightings.map(({ key }) => [key, undefined]))),
    async onExport(format, view) {
      const wanted = wantedOf(view, settings());
      const { file, count } = await exportSightings(format, store.walk(wanted), apart, openWorker);
      saveFile(file, `recordal-lens-survey-${today()}.${format}`);
      return count;
    },
    onCopy: (text) => navigator.clipboard.writeText(text),
  };
}
