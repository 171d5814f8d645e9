import type { Settings } from '../settings/settings';

/** What a survey looks for and where, as the person set it. */
export type SurveyPlan = Pick<
  Settings,
  'surveying' | 'surveyMarks' | 'surveySites' | 'knownSellers' | 'yuanValues' | 'own'
>;

/** Whether the survey covers a marketplace, by its key; if none is named, it covers all. */
export function covers({ surveying, surveyMarks, surveySites }: SurveyPlan, shop: string): boolean {
  if (!surveying || surveyMarks.length === 0) return false;
  return surveySites.length === 0 || surveySites.includes(shop);
}
