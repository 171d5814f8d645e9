import type { Reason, Relation } from './candidate';

const NEAR: ReadonlySet<Reason> = new Set(['punctuation', 'diacritics']);
const IDENTICAL: ReadonlySet<Reason> = new Set([
  'exact',
  'case',
  'spacing',
  'width',
  'zero-width',
  'look-alike',
  'leet',
]);

/** The weakest relation any of the reasons allows (domain: CNIPA Judgment Standards 2020, Art. 14). */
export function relationOf(reasons: readonly Reason[]): Relation {
  let relation: Relation = 'identical';
  for (const reason of reasons) {
    if (NEAR.has(reason)) relation = 'near-identical';
    else if (!IDENTICAL.has(reason)) return 'similar';
  }
  return relation;
}

/** The reasons with one more; `exact` stands alone, and so goes. */
export function withReason(reasons: readonly Reason[], reason: Reason): Reason[] {
  return [...reasons.filter((r) => r !== 'exact' && r !== reason), reason];
}

/** Whether a letter of the mark was put in disguise. */
export const isDisguise = (reasons: readonly Reason[]) =>
  reasons.includes('look-alike') || reasons.includes('leet');

const LIKENESSES: ReadonlySet<Reason> = new Set([
  'edit',
  'phonetic',
  'transposition',
  'affix',
  'inflection',
  'word-order',
  'pinyin',
  'han-one-different',
]);

/** Whether the words are more than a way of writing the mark. */
export const isLikeness = (reasons: readonly Reason[]) => reasons.some((reason) => LIKENESSES.has(reason));
