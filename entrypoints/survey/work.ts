import type { SurveyFacts, SurveyServices } from '../../components/survey/services';
import { latestOnly } from '../../lib/runtime/latest-only';
import { onSettingsChanged } from '../../lib/settings/items';
import { readSurvey } from '../../lib/surfaces/survey-facts';
import { onSurveyChanged } from '../../lib/survey/news';
import { openSurvey } from '../../lib/survey/store';
import { surveyServices } from './services';

/** What the page of a survey shows, kept up to date, and its actions. */
export function openSurveyWork(draw: (shown: SurveyFacts, services: SurveyServices) => void) {
  const store = openSurvey();
  let settings: SurveyFacts['settings'] | undefined;
  const services = surveyServices(store, () => settings!);
  const read = latestOnly(
    () => readSurvey(store),
    (shown) => {
      settings = shown.settings;
      draw(shown, services);
    },
  );
  async function begin(): Promise<void> {
    onSurveyChanged(() => void read());
    onSettingsChanged(() => void read());
    await read();
  }
  return { begin };
}
