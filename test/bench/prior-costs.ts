import type { Costs } from './refitted';

/** Before any pair was looked at: a change of a letter is a change, whichever, and nothing speaks for a mark but its likeness. */
export const PLAIN: Costs = {
  ...{ vowel: -5, sound: -5, eye: -5, unlike: -5, soundPair: -5, eyePair: -5, swap: -5, double: -5 },
  ...{ leaveOut: -5, leaveOutVowel: -5, leaveOutMore: -1, leaveOutWord: -5, leaveOutWordMore: -1 },
  ...{ add: -5, addVowel: -5, addMore: -1, addMoreAtRim: -1, addWord: -5, addAtRim: -5 },
  ...{ addOrdinaryWord: 0, addNoWord: 0, first: 0, cut: 0, otherNumber: -5, turned: -5 },
  ...{ wellKnown: 0, usualBrand: 0, nothing: 0, perNat: 0.5 },
};
/** A cost is one nat or so, but for these. */
export const SCALE: Partial<Costs> = {
  perNat: 0.06,
  addMoreAtRim: 0.35,
  leaveOutWordMore: 0.35,
  usualBrand: 0.3,
  wellKnown: 3,
};

/** How far a cost is from the plain one, most likely: a share of that, or so many nats where that is nothing. */
const SHARE = 0.6;
const FROM_NOTHING = 3;
/** Two letters for one are as alike as one for another; a vowel is put in about as easily as left out. In nats. */
const KIN: Partial<Record<keyof Costs, keyof Costs>> = {
  soundPair: 'sound',
  eyePair: 'eye',
  addVowel: 'leaveOutVowel',
};
const FROM_KIN = 1.5;
/** What the list and the unit come to: any value is as likely. */
const FREE: ReadonlySet<string> = new Set(['nothing', 'perNat']);

/**
 * What speaks against some costs before any pair, in nats: −ln of a bell curve about the plain ones. A few hundred pairs do not
 * tell each of thirty costs, and what they leave open, a descent without this put anywhere.
 */
export function disbelief(costs: Costs): number {
  let sum = 0;
  for (const name of Object.keys(PLAIN) as (keyof Costs)[]) {
    if (FREE.has(name)) continue;
    const kin = KIN[name];
    const plain = PLAIN[name];
    const width = kin ? FROM_KIN : plain ? -plain * SHARE : FROM_NOTHING * (SCALE[name] ?? 1);
    sum += ((costs[name] - (kin ? costs[kin] : plain)) / width) ** 2 / 2;
  }
  return sum;
}
