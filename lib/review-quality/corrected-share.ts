import { type Estimate, SURE, type Sure, within } from './interval';

/** How a reviewer answered items whose answer is known. */
export interface KnownAnswers {
  /** Known conflicts shown, and those of them that the reviewer recognised. */
  conflicts: number;
  conflictsSeen: number;
  /** Items known to be no conflict, and those of them that the reviewer recognised. */
  others: number;
  othersSeen: number;
}

/**
 * The share of listings of a kind where the reviewer errs now and then: what they said, corrected by how they answered known
 * items (W. J. Rogan, B. Gladen, American Journal of Epidemiology 107, 1978, 71–76), with the interval of Z. Lang and
 * J. Reiczigel (Preventive Veterinary Medicine 113, 2014, 13–22), which counts in that the errors themselves are only
 * estimated. Of a finite population the part of the variance that comes from drawing shrinks as (sampled − 1)/(population − 1);
 * the part that comes from erring does not. Undefined where nobody knows the errors, or the answers are no better than
 * chance, since then they tell nothing.
 * @param found listings that the reviewer called a conflict
 */
export function correctedShare(
  found: number,
  sampled: number,
  population: number,
  known: KnownAnswers,
  { z }: Sure = SURE.one,
): Estimate | undefined {
  const { conflicts, conflictsSeen, others, othersSeen } = known;
  if (sampled === 0 || conflicts === 0 || others === 0) return undefined;
  const seen = { share: (conflictsSeen + 1) / (conflicts + 2), of: conflicts + 2 };
  const spared = { share: (othersSeen + 1) / (others + 2), of: others + 2 };
  const better = seen.share + spared.share - 1;
  if (better <= 0) return undefined;

  const said = { share: (found + (z * z) / 2) / (sampled + z * z), of: sampled + z * z };
  const truth = (said.share + spared.share - 1) / better;
  const seenVariance = spread(seen);
  const sparedVariance = spread(spared);
  const drawn = population > 1 ? (sampled - 1) / (population - 1) : 1;
  const settled = (better ** 2 * within(truth) * (1 - within(truth)) * Math.min(1, drawn)) / said.of;
  const variance = spread(said) - settled + truth ** 2 * seenVariance + (1 - truth) ** 2 * sparedVariance;
  const middle = truth + 2 * z * z * (truth * seenVariance - (1 - truth) * sparedVariance);
  const reach = (z * Math.sqrt(variance)) / better;
  return {
    share: within(roganGladen(found / sampled, known) ?? truth),
    low: within(middle - reach),
    high: within(middle + reach),
  };
}

/** The variance of a share of this many. */
const spread = ({ share, of }: { share: number; of: number }) => (share * (1 - share)) / of;

function roganGladen(said: number, known: KnownAnswers): number | undefined {
  const seen = known.conflictsSeen / known.conflicts;
  const spared = known.othersSeen / known.others;
  return seen + spared > 1 ? (said + spared - 1) / (seen + spared - 1) : undefined;
}
