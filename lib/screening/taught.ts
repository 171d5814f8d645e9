import { type Level, severity } from '../domain/outcome';
import { translate } from '../locales/translate';
import type { Candidate, ScoreTerm } from '../matching/candidate';
import { confidenceOf } from '../matching/score/score';
import type { Judged } from '../verdict/judgement';

/** What this user's pages taught about a word that was found; absent if nothing. */
export interface Taught {
  taught?: ScoreTerm;
}

/** The lowest level that is shown: what pages teach can lower a finding to it, but no further. */
const LOWEST_SHOWN: Level = 'note';

const isTaught = ({ key }: ScoreTerm): boolean => key === 'local_brand' || key === 'local_ordinary';

/** A finding without what pages taught, and that separately. */
export function untaught(found: Candidate): Taught & { candidate: Candidate } {
  const taught = found.terms.find(isTaught);
  if (!taught) return { candidate: found };
  const terms = found.terms.filter((term) => !isTaught(term));
  return { candidate: { ...found, terms, confidence: confidenceOf(terms) }, taught };
}

/** The terms of a finding including what pages taught, and the resulting confidence. */
export function weighedByPages({ terms, confidence }: Candidate, { taught }: Taught): Weighed {
  if (!taught) return { terms, confidence };
  const all = [...terms, taught];
  return { terms: all, confidence: confidenceOf(all) };
}

type Weighed = Pick<Candidate, 'terms' | 'confidence'>;

/** A finding that only what pages taught would fold away: it is still shown, at the lowest level, with the reason. */
export function sunk({ outcome, explain }: Judged, words: string, locale: string): Sunk {
  if (severity(outcome) <= severity(LOWEST_SHOWN)) return {};
  const told = () =>
    translate(locale, 'verdict.sunk', { words, level: translate(locale, `level.${outcome}`) });
  return { outcome: LOWEST_SHOWN, untaught: outcome, explain: () => [...explain(), told()] };
}

interface Sunk extends Partial<Pick<Judged, 'outcome' | 'explain'>> {
  untaught?: Level;
}
