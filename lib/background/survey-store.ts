import { openSurvey, type SurveyStore } from '../survey/store';

let opened: SurveyStore | undefined;

/** The survey's store, shared by everything that the background keeps of pages; opened when first needed. */
export function surveyStore(): SurveyStore {
  opened ??= openSurvey();
  return opened;
}
