/**
 * What each way of making a sign from a mark costs, as logarithms of how much likelier it is in decided pairs than by
 * chance, and what speaks for a mark before any sign. Fitted on the decided pairs, then rounded.
 */
export interface SignCosts {
  /** A vowel for another; a letter for one of like sound; for one of like shape; for one that is not alike. */
  vowel: number;
  sound: number;
  eye: number;
  unlike: number;
  /** Two letters for one, or one for two: alike in sound, in shape. */
  soundPair: number;
  eyePair: number;
  /** Neighbours change places. */
  swap: number;
  /** A letter doubled, or a double made single. */
  double: number;
  /** Left out: a letter, a vowel, each further letter; a whole word, and each of its letters. */
  leaveOut: number;
  leaveOutVowel: number;
  leaveOutMore: number;
  leaveOutWord: number;
  leaveOutWordMore: number;
  /** Added: a letter, a vowel, each further letter inside, and at either end; a word; something at either end. */
  add: number;
  addVowel: number;
  addMore: number;
  addMoreAtRim: number;
  addWord: number;
  addAtRim: number;
  /** What is added at either end is ordinary words, which then cost nothing for their letters; or three letters and more that are none. */
  addOrdinaryWord: number;
  addNoWord: number;
  /** The first letter is another. */
  first: number;
  /** The mark's end cuts a word of the sign beyond which there is another. */
  cut: number;
  /** The digits are others. */
  otherNumber: number;
  /** The halves change places. */
  turned: number;
  /** A well-known mark is imitated more often; so is one that titles name as a brand, per half unit of log-odds. */
  wellKnown: number;
  usualBrand: number;
  /** What must be got over, by how much the likeness must exceed chance; and how much each nat is worth. */
  nothing: number;
  perNat: number;
  /** Most that an ordinary word tells, in nats. */
  ordinaryWord: number;
}

export const COSTS: SignCosts = {
  vowel: -4.6,
  sound: -2.4,
  eye: -4.9,
  unlike: -6.5,
  soundPair: -2.4,
  eyePair: -1.2,
  swap: -4.5,
  double: -2.8,
  leaveOut: -8.4,
  leaveOutVowel: -5.6,
  leaveOutMore: -1.2,
  leaveOutWord: -5,
  leaveOutWordMore: -0.25,
  add: -8.8,
  addVowel: -5.2,
  addMore: -3,
  addMoreAtRim: -0.22,
  addWord: -6.9,
  addAtRim: -2.2,
  addOrdinaryWord: 1,
  addNoWord: -1,
  first: -0.6,
  cut: -3,
  otherNumber: -8,
  turned: -5,
  wellKnown: 8,
  usualBrand: 0.5,
  nothing: 0.6,
  perNat: 0.38,
  ordinaryWord: 20,
};

/** A name written anew in another script keeps its sounds as far as that script has them: vowels come, go and change. */
export const COSTS_ACROSS_SCRIPTS: SignCosts = {
  ...COSTS,
  vowel: -1.4,
  sound: -0.8,
  addVowel: -1.4,
  leaveOutVowel: -1.6,
  double: -0.6,
};

/** What a vowel tells across scripts, as a share of what it tells otherwise. */
export const VOWEL_ACROSS_SCRIPTS = 0.6;
