import type { SurveyView } from '../settings/survey';
import { apartBy } from './apart';
import { comparePrices } from './genuine-price';
import type { Line } from './line';
import type { Wanted } from './passing';
import type { SurveyPlan } from './plan';

/** Which sightings a person looks at; a view that they named is one with a name. */
export type ShownView = Omit<SurveyView, 'name'>;

/** The sightings of a view under a plan. Those that are kept apart are in it only where it asks for them, or for all. */
export function wantedOf(
  { by, value, text, apart }: ShownView,
  plan: Pick<SurveyPlan, 'knownSellers' | 'own' | 'surveyMarks' | 'yuanValues'>,
): Wanted {
  const reasonOf = apartBy(plan);
  const { band } = comparePrices(plan);
  const tests: ((line: Line) => boolean)[] = [];
  if (apart === 'open') tests.push((one) => reasonOf(one) === undefined);
  if (apart === 'known') tests.push((one) => reasonOf(one) !== undefined);
  if (by === 'price') tests.push((one) => band(one) === value);
  return {
    ...(by && by !== 'price' && value !== undefined && { place: { by, value } }),
    ...(text && { text }),
    ...(tests.length > 0 && { where: (one) => tests.every((test) => test(one)) }),
  };
}
