import type { SurveyMark } from '../settings/survey';
import type { SurveyPlan } from './plan';
import type { Named } from './sighting';

/** The bands in which prices are counted relative to the genuine one; each holds the shares below its bound. */
export const PRICE_BANDS = ['quarter', 'half', 'three', 'below', 'genuine', 'none'] as const;
export type PriceBand = (typeof PRICE_BANDS)[number];

/** The bands below the genuine price, each with its upper bound as a share of it. */
export const BOUNDS: readonly [PriceBand, number][] = [
  ['quarter', 0.25],
  ['half', 0.5],
  ['three', 0.75],
  ['below', 1],
];

/** The facts about an offer that are needed to compare its price. */
export interface Priced {
  price?: number;
  currency?: string;
  named: readonly Pick<Named, 'mark'>[];
}

/** The person's values for genuine goods and for currencies. */
export type GenuinePrices = Pick<SurveyPlan, 'surveyMarks' | 'yuanValues'>;

/**
 * Compares prices with the genuine ones of a plan. Nothing of it is stored with an offer, so that a new genuine price
 * requires no rewriting.
 */
export interface PriceComparison {
  /** The lowest genuine price of the marks, in the currency; undefined if unknown. */
  lowest(marks: readonly string[], currency: string): number | undefined;
  /** A price as a share of that; undefined if there is nothing to compare. */
  share(offer: Priced): number | undefined;
  band(offer: Priced): PriceBand;
}

/**
 * Compares prices with the lowest genuine one of the marks that an offer names: in the same currency if possible,
 * otherwise by the person's values for the currencies. Made once for many: O(marks) for a new combination of marks and
 * currency, then O(1).
 */
export function comparePrices(plan: GenuinePrices): PriceComparison {
  const known = new Map<string, number | undefined>();
  function lowest(marks: readonly string[], currency: string): number | undefined {
    const key = JSON.stringify([...marks, currency]);
    if (!known.has(key)) known.set(key, lowestOf(marks, currency, plan));
    return known.get(key);
  }
  const genuineOf = ({ price, currency, named }: Priced) =>
    price === undefined || !currency ? undefined : lowest(marksOf(named), currency);
  return {
    lowest,
    share(offer) {
      const genuine = genuineOf(offer);
      return genuine === undefined ? undefined : offer.price! / genuine;
    },
    band(offer) {
      const genuine = genuineOf(offer);
      if (genuine === undefined) return 'none';
      // Computed by the same product as the index query: a quotient might round to the other side of a bound.
      return BOUNDS.find(([, bound]) => offer.price! < bound * genuine)?.[0] ?? 'genuine';
    },
  };
}

/** The marks that an offer names, sorted and without duplicates. */
export const marksOf = (named: Priced['named']): string[] =>
  [...new Set(named.map(({ mark }) => mark))].sort();

function lowestOf(marks: readonly string[], currency: string, plan: GenuinePrices): number | undefined {
  const genuine = plan.surveyMarks
    .filter(({ markText }) => marks.includes(markText))
    .flatMap((mark) => lowestIn(mark, currency, plan) ?? []);
  return genuine.length > 0 ? Math.min(...genuine) : undefined;
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
