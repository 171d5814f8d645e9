import { openSurvey, type SurveyStore } from '../survey/store';

let opened: SurveyStore | undefined;

/** The survey's store, one for all that the background keeps of pages; opened when it is first asked. */
export function surveyStore(): SurveyStore {
  opened ??= openSurvey();
  return opened;
}
