import type { SurveyMark } from '../settings/survey';
import type { SurveyPlan } from './plan';
import type { Named } from './sighting';

/** Bands in which prices are counted beside the genuine one; what each holds is the share below its bound. */
export const PRICE_BANDS = ['quarter', 'half', 'three', 'below', 'genuine', 'none'] as const;
export type PriceBand = (typeof PRICE_BANDS)[number];

const BOUNDS: readonly [PriceBand, number][] = [
  ['quarter', 0.25],
  ['half', 0.5],
  ['three', 0.75],
  ['below', 1],
];

/** The band of a share; `none` where there is nothing to compare. */
export function bandOf(share: number | undefined): PriceBand {
  if (share === undefined) return 'none';
  return BOUNDS.find(([, bound]) => share < bound)?.[0] ?? 'genuine';
}

/**
 * A price as a share of the lowest genuine one of the marks that an offer names: in the same currency, else by what the
 * person said that the currencies are worth. Undefined where neither is known.
 */
export function shareOfGenuine(
  { price, currency }: { price?: number; currency?: string },
  named: readonly Named[],
  plan: Pick<SurveyPlan, 'surveyMarks' | 'yuanValues'>,
): number | undefined {
  if (price === undefined || !currency) return undefined;
  const marks = new Set(named.map(({ mark }) => mark));
  const genuine = plan.surveyMarks
    .filter(({ markText }) => marks.has(markText))
    .flatMap((mark) => lowestIn(mark, currency, plan) ?? []);
  if (genuine.length === 0) return undefined;
  return Math.round((price / Math.min(...genuine)) * 1_000) / 1_000;
}

function lowestIn(
  { genuine = [] }: SurveyMark,
  currency: string,
  { yuanValues }: Pick<SurveyPlan, 'yuanValues'>,
): number | undefined {
  const same = genuine.filter((one) => one.currency === currency).map(({ price }) => price);
  const yuan = (code: string) => (code === 'CNY' ? 1 : yuanValues.find((one) => one.currency === code)?.yuan);
  const worth = yuan(currency);
  const converted = genuine.flatMap((one) => {
    const value = yuan(one.currency);
    return value && worth ? [(one.price * value) / worth] : [];
  });
  const prices = same.length > 0 ? same : converted;
  return prices.length > 0 ? Math.min(...prices) : undefined;
}
