import type { Candidate } from '../matching/candidate';

/** Ways of writing that get around a search for the mark, and are seldom an accident. */
const EVASIONS: ReadonlySet<string> = new Set(['look-alike', 'leet', 'zero-width', 'masked']);

/** Whether a reason of a match tells that characters were exchanged or hidden. */
export function isEvasion(reason: string): boolean {
  return EVASIONS.has(reason);
}

/** Whether what was found is a recorded figure, and no words. */
export function isCopy({ candidate }: { candidate: Pick<Candidate, 'reasons'> }): boolean {
  return candidate.reasons.includes('figure-copy');
}
