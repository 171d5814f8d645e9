import type { SurveyView } from '../settings/survey';
import { apartBy } from './apart';
import type { SurveyPlan } from './plan';
import type { Wanted } from './reading';

/** Which sightings a person looks at; a view that they named is one with a name. */
export type ShownView = Omit<SurveyView, 'name'>;

/** The sightings of a view under a plan. Those that are kept apart are in it only where it asks for them, or for all. */
export function wantedOf(
  { by, value, text, apart }: ShownView,
  plan: Pick<SurveyPlan, 'knownSellers' | 'own'>,
): Wanted {
  const reasonOf = apartBy(plan);
  return {
    ...(by && value !== undefined && { place: { by, value } }),
    ...(text && { text }),
    ...(apart === 'open' && { where: (one) => reasonOf(one) === undefined }),
    ...(apart === 'known' && { where: (one) => reasonOf(one) !== undefined }),
  };
}
