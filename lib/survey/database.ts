import { type Opening, openingOf } from '../database/opening';
import type { SurveySchema } from './stored';
import { upgradeSurvey } from './upgrade';

const NAME = 'recordal-lens-survey';
const VERSION = 2;

/** How the survey's database is reached. */
export function surveyOpening(name = NAME): Opening<SurveySchema> {
  return openingOf<SurveySchema>({ name, version: VERSION, upgrade: upgradeSurvey });
}
