/** How often two reviewers judged the same items in each combination of answers. */
export interface TwoJudged {
  bothConflict: number;
  firstAlone: number;
  secondAlone: number;
  neither: number;
}

/** Agreement beyond chance, from −1 to 1; so are the bounds of its interval. */
export interface Agreement {
  /** Undefined if both gave the same answer for every item: then agreement cannot be told from chance. */
  kappa?: number;
  low: number;
  high: number;
  alike: number;
  items: number;
}

const Z = 1.959964;

/**
 * Cohen's κ of two judgements (J. Cohen, Educational and Psychological Measurement 20, 1960, 37–46). The interval is
 * that of J. L. Fleiss, J. Cohen and B. S. Everitt (Psychological Bulletin 72, 1969, 323–327), with one added item in
 * each of the four combinations: otherwise it is empty if all agree, and too short for few items. Undefined if nothing
 * was judged twice.
 */
export function agreementOf(judged: TwoJudged): Agreement | undefined {
  const { bothConflict, firstAlone, secondAlone, neither } = judged;
  const items = bothConflict + firstAlone + secondAlone + neither;
  if (items === 0) return undefined;
  const { kappa } = kappaOf(judged);
  const more = {
    bothConflict: bothConflict + 1,
    firstAlone: firstAlone + 1,
    secondAlone: secondAlone + 1,
    neither: neither + 1,
  };
  const { kappa: middle, error } = kappaOf(more);
  const reach = Z * error;
  return {
    ...(Number.isFinite(kappa) && { kappa }),
    low: Math.max(-1, middle - reach),
    high: Math.min(1, middle + reach),
    alike: bothConflict + neither,
    items,
  };
}

function kappaOf({ bothConflict, firstAlone, secondAlone, neither }: TwoJudged) {
  const items = bothConflict + firstAlone + secondAlone + neither;
  const [both, first, second, none] = [bothConflict, firstAlone, secondAlone, neither].map(
    (count) => count / items,
  ) as [number, number, number, number];
  const byFirst = both + first;
  const bySecond = both + second;
  const alike = both + none;
  const chance = byFirst * bySecond + (1 - byFirst) * (1 - bySecond);
  const kappa = (alike - chance) / (1 - chance);
  const apart = 1 - kappa;
  const agreeing =
    both * (1 - (byFirst + bySecond) * apart) ** 2 + none * (1 - (2 - byFirst - bySecond) * apart) ** 2;
  const differing =
    apart ** 2 * (first * (bySecond + 1 - byFirst) ** 2 + second * (1 - bySecond + byFirst) ** 2);
  const variance = agreeing + differing - (kappa - chance * apart) ** 2;
  return { kappa, error: Math.sqrt(Math.max(0, variance) / items) / (1 - chance) };
}
