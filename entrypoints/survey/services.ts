import { saveFile } from '../../components/shared/save-file';
import type { SurveyFacts, SurveyServices } from '../../components/survey/services';
import { today } from '../../lib/domain/day';
import { readEveryLanguage } from '../../lib/locales/translate';
import { changeList, changeSettings, readSettings } from '../../lib/settings/items';
import { openOffer } from '../../lib/surfaces/open-offer';
import { sampleHandOver } from '../../lib/surfaces/sample-hand-over';
import { frameOfSurvey } from '../../lib/surfaces/sample-survey';
import { queueSightings } from '../../lib/surfaces/survey-queue';
import { apartBy } from '../../lib/survey/apart';
import { dossierOf } from '../../lib/survey/dossier';
import { draftRecordal } from '../../lib/survey/draft-recordal';
import { exportSightings } from '../../lib/survey/export-sightings';
import { comparePrices } from '../../lib/survey/genuine-price';
import { renew } from '../../lib/survey/renew';
import { noteReported } from '../../lib/survey/report';
import type { SurveyStore } from '../../lib/survey/store';
import { wantedOf } from '../../lib/survey/view';
import { waiverGaps } from '../../lib/survey/waiver';
import { browserWorker } from '../../lib/workers/browser-worker';
import { toldNow } from './told-now';

/** Offers that are read at a time. */
const PAGE = 100;

const openWorker = () =>
  browserWorker(new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' }));

/** The actions of a survey's page, under the current settings. */
export function surveyServices(store: SurveyStore, settings: () => SurveyFacts['settings']): SurveyServices {
  const apart = toldNow(settings, apartBy);
  const share = toldNow(settings, (by) => comparePrices(by).share);
  return {
    ...{ apart, share, draft: draftRecordal },
    onSwitch: (surveying) => changeSettings({ surveying }),
    onChangeList: changeList,
    onFile: async (how) => renew(store, await readSettings(), how),
    onPage: async (view, after, how) => store.page(wantedOf(view, await readSettings()), PAGE, after, how),
    onDossier: (value, how) => dossierOf(store.walk({ place: { by: 'seller', value } }, how), share),
    onOpen: openOffer,
    // A draft for the next recordal is written in whichever language its office reads.
    onWaiver: async (how) => (await Promise.all([waiverGaps(store.lines(how)), readEveryLanguage()]))[0],
    onReport: (sightings) => noteReported(store, sightings, apart, new Date().toISOString()),
    onQueue: queueSightings,
    onRemove: (sightings) => store.replace(new Map(sightings.map(({ key }) => [key, undefined]))),
    async onExport(format, view, how) {
      const rows = store.walk(wantedOf(view, settings()), how);
      const { file, count } = await exportSightings(format, rows, { apart, share }, openWorker);
      saveFile(file, `recordal-lens-survey-${today()}.${format}`);
      return count;
    },
    async onDrawSample(view, from, each) {
      const frame = await frameOfSurvey(store, wantedOf(view, settings()), from, each);
      return sampleHandOver.onDrawSample(frame, each);
    },
    onCopy: (text) => navigator.clipboard.writeText(text),
  };
}
