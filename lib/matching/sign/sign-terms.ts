import { type Term, term } from '../score/term';
import { COSTS } from './costs';
import { otherNames } from './one-name';
import type { SignLikeness } from './sign-search';

/** A field may name a mark of none of the lists: so many stand for all of them. */
const UNLISTED = 10_000;
const NAMES_ANOTHER = term('names_another', -1.5);
const ITSELF = term('itself', -1.5);
const LEAST_TOLD = 0.05;

/** To a thousandth: what is left differs with the order in which a list numbers its marks. */
const rounded = (logOdds: number) => Math.round(logOdds * 1_000) / 1_000;

/** A likeness with the terms of its confidence. */
export interface WeighedLikeness {
  likeness: SignLikeness;
  terms: Term[];
}

/** What is known of the sign as a whole. */
export interface SignFacts {
  rows: number;
  /** It is an ordinary word, or a well-known name of its own. */
  itself: boolean;
  /** It is, letter by letter, a mark of the list. */
  namesAnother: boolean;
}

/**
 * Weighs all the names that a sign is like against each other and against nothing: a softmax, written as a sum of log-odds, so
 * that where ten marks come as near, none is likely.
 */
export function weighLikenesses(likenesses: readonly SignLikeness[], facts: SignFacts): WeighedLikeness[] {
  const { perNat, nothing } = COSTS;
  const chance = -(Math.log(facts.rows + UNLISTED) + nothing) * perNat;
  const strengths = likenesses.map(({ ratio, prior }) => Math.exp((ratio + prior) * perNat + chance));
  const rivals = otherNames(likenesses.map(({ name }, at) => ({ name, strength: strengths[at]! })));
  return likenesses.map((likeness, at) => {
    // A sign that is a mark itself was made from no other; then likenesses do not vie for it.
    const others = facts.namesAnother ? 0 : Math.log1p(rivals[at]!);
    const terms: Term[] = [
      { key: 'sign_alike', logOdds: likeness.ratio * perNat },
      { key: 'sign_chance', logOdds: chance },
    ];
    if (likeness.prior > 0) terms.push({ key: 'well_known', logOdds: likeness.prior * perNat });
    if (others > LEAST_TOLD) terms.push({ key: 'as_near', logOdds: rounded(-others) });
    if (facts.itself) terms.push(ITSELF);
    if (facts.namesAnother) terms.push(NAMES_ANOTHER);
    return { likeness, terms };
  });
}
