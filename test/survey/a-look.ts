import type { Listing } from '../../lib/domain/listing';
import type { Finding } from '../../lib/screening/finding';
import { settingsFrom } from '../../lib/settings/settings';
import type { SurveyPlan } from '../../lib/survey/plan';
import { see } from '../../lib/survey/see';
import type { Seen } from '../../lib/survey/sighting';
import { finding, listing, screening } from '../components/fixtures';

const AT = '2026-11-02T08:00:00.000Z';

/** A plan that looks for one mark, with a genuine price. */
export function plan(over: Partial<SurveyPlan> = {}): SurveyPlan {
  const settings = settingsFrom({});
  const surveyMarks = [
    { markText: 'NIKE', variants: ['Nyke', '耐克'], genuine: [{ price: 100, currency: 'USD' }] },
  ];
  return { ...settings, surveying: true, surveyMarks, ...over };
}

export const offer = (over: Partial<Listing> = {}): Listing =>
  listing({
    ...{ id: 'B1', site: 'amazon', url: 'https://www.amazon.com/dp/B1', title: 'Nlke running shoes' },
    ...{ seller: 'FastFoot', price: 24, currency: 'USD', images: ['https://m.example/1.jpg'], ...over },
  });

/** A look at an offer in which the lists found the mark written otherwise. */
export function look(
  over: Partial<Listing> = {},
  at = AT,
  about: Partial<Finding>[] = [{}],
  by = plan(),
): Seen {
  const findings = about.map((one) => finding({ mark: 'NIKE', text: 'Nlke', relation: 'similar', ...one }));
  const seen = see(offer(over), screening({ findings }), by, at);
  if (!seen) throw new Error('the offer names no mark of the survey');
  return seen;
}
