import type { Candidate } from '../matching/candidate';

/** Ways of writing that get around a search for the mark, and are seldom an accident. */
const EVASIONS: ReadonlySet<string> = new Set(['look-alike', 'leet', 'zero-width', 'masked', 'keyboard']);

/** Whether a reason of a match tells that characters were exchanged or hidden. */
export function isEvasion(reason: string): boolean {
  return EVASIONS.has(reason);
}

/** Whether what was found is a recorded figure, and no words. */
export function isCopy({ candidate }: { candidate: Pick<Candidate, 'reasons'> }): boolean {
  return candidate.reasons.includes('figure-copy');
}

/** Whether the words name no mark but the holder of a recorded picture, which has none. */
export function isHolderOfPicture({ reasons }: Pick<Candidate, 'reasons'>): boolean {
  return reasons.includes('holder-of-picture');
}

/** Names of a mark in another script: by the list, by the holder's own name, by the trade, in the other set of characters. */
const OTHER_NAMES: ReadonlySet<string> = new Set([
  'translation',
  'holder-name',
  'established-name',
  'script-variant',
]);
/** Ways of writing that leave a name what it is. */
const WAYS_OF_WRITING: ReadonlySet<string> = new Set(
  'exact case spacing width zero-width punctuation diacritics look-alike leet'.split(' '),
);

/** Whether the words are a name that the mark goes by in another script, and not merely like one. */
export function isOtherName({ relation, reasons }: Pick<Candidate, 'relation' | 'reasons'>): boolean {
  return relation === 'similar' && reasons.every((one) => OTHER_NAMES.has(one) || WAYS_OF_WRITING.has(one));
}
