import type { Reason, Relation } from '../candidate';

const NEAR = 1;
const SIMILAR = 2;
/** More than a way of writing the mark. */
const LIKENESS = 4;
/** A letter of the mark was put in disguise. */
const DISGUISE = 8;
/** Parts the mark's letters otherwise, which may make words of them. */
const PARTING = 16;

/** What each reason makes of a hit (domain: CNIPA Judgment Standards 2020, Art. 14); bits add up. */
const MEANING: Readonly<Record<Reason, number>> = {
  exact: 0,
  case: 0,
  spacing: PARTING,
  width: 0,
  'zero-width': 0,
  'look-alike': DISGUISE,
  leet: DISGUISE,
  punctuation: NEAR,
  diacritics: NEAR,
  'script-variant': SIMILAR,
  translation: SIMILAR,
  'holder-name': SIMILAR,
  'established-name': SIMILAR,
  'holder-of-picture': SIMILAR,
  pinyin: SIMILAR | LIKENESS,
  phonetic: SIMILAR | LIKENESS,
  edit: SIMILAR | LIKENESS,
  transposition: SIMILAR | LIKENESS,
  affix: SIMILAR | LIKENESS,
  'word-order': SIMILAR | LIKENESS,
  inflection: SIMILAR | LIKENESS,
  'han-one-different': SIMILAR | LIKENESS,
  shape: SIMILAR | LIKENESS,
  edits: SIMILAR | LIKENESS,
  part: SIMILAR | LIKENESS,
  masked: SIMILAR | LIKENESS,
  keyboard: SIMILAR | LIKENESS,
  // No words at all: the drawing itself.
  'figure-copy': 0,
};

/** What a hit's reasons come to together: the weakest relation any of them allows, and of which sort they are. */
export function meaningOf(reasons: readonly Reason[]): {
  relation: Relation;
  likeness: boolean;
  disguised: boolean;
  plain: boolean;
} {
  let meaning = 0;
  for (const reason of reasons) meaning |= MEANING[reason];
  return {
    relation: meaning & SIMILAR ? 'similar' : meaning & NEAR ? 'near-identical' : 'identical',
    likeness: (meaning & LIKENESS) !== 0,
    disguised: (meaning & DISGUISE) !== 0,
    plain: meaning === 0,
  };
}

/** The reasons with one more; `exact` comes alone, and so goes. */
export function withReason(reasons: readonly Reason[], reason: Reason): Reason[] {
  return [...reasons.filter((r) => r !== 'exact' && r !== reason), reason];
}
