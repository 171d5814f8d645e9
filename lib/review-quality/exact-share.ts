import { type Estimate, SURE, type Sure } from './interval';

/**
 * The share of a finite number of listings that are of a kind, from a random sample of them without replacement: exact,
 * as Clopper and Pearson's, with the hypergeometric law in place of the binomial (J. P. Buonaccorsi, The American
 * Statistician 41, 1987, 215–218). It covers the truth at least as often as it says. Of a whole that was looked at, nothing
 * is left to chance. O(sampled · log population).
 * @param found listings of the kind in the sample
 * @param sampled listings looked at, at most the population; 0 tells nothing
 * @param population listings that the sample was drawn from
 */
export function exactShare(
  found: number,
  sampled: number,
  population: number,
  { miss }: Sure = SURE.one,
): Estimate | undefined {
  if (sampled === 0) return undefined;
  const other = sampled - found;
  // The smallest count for which a sample with at least as many is not too rare, and the greatest for which one with at
  // most as many is not.
  const low = fewest(
    found,
    population - other,
    (count) => atLeast(found, sampled, count, population) > miss / 2,
  );
  const most = fewest(
    other,
    population - found,
    (count) => atLeast(other, sampled, count, population) > miss / 2,
  );
  return { share: found / sampled, low: low / population, high: (population - most) / population };
}

/** The smallest count in [from, to] that passes, given that all greater ones do; `to` if none passes before it. */
function fewest(from: number, to: number, passes: (count: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The probability that a sample contains at least this many of the kind, if the population contains `count`. */
function atLeast(found: number, sampled: number, count: number, population: number): number {
  const all = logChoose(population, sampled);
  let sum = 0;
  for (let some = found; some <= Math.min(sampled, count); some++)
    sum += Math.exp(logChoose(count, some) + logChoose(population - count, sampled - some) - all);
  return sum;
}

function logChoose(of: number, some: number): number {
  if (some < 0 || some > of) return Number.NEGATIVE_INFINITY;
  return logFactorial(of) - logFactorial(some) - logFactorial(of - some);
}

/** Stirling's series; below 10 the product itself, because the series is not precise enough there. */
function logFactorial(n: number): number {
  if (n < 10) {
    let product = 1;
    for (let factor = 2; factor <= n; factor++) product *= factor;
    return Math.log(product);
  }
  const inverse = 1 / n;
  return (
    (n + 0.5) * Math.log(n) -
    n +
    0.5 * Math.log(2 * Math.PI) +
    inverse / 12 -
    inverse ** 3 / 360 +
    inverse ** 5 / 1260
  );
}
