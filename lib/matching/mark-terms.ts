import { Kind } from '../text/kinds';
import type { PreparedMark } from './prepared-mark';
import { characterLogOdds, isGeneric, isOrdinaryMark, isWellKnown, knownLogOdds } from './profile';
import type { Term } from './term';

const KNOWN_WEIGHT = 1.1;
const CHARACTER_WEIGHT = 0.9;

/** An ordinary word that so often names a brand (SONY, CANON) needs no further evidence. In log-odds. */
const BEYOND_DOUBT = 3;

/**
 * What the mark alone tells: its prior. An ordinary word, well known or not, must lead the text to count as a name
 * (domain: APPLE, GAP, COACH need position or goods evidence).
 */
export function markTerms(mark: PreparedMark, profile: number, leads: boolean, terms: Term[]): void {
  const han = mark.kinds[0] === Kind.Han;
  terms.push({ key: 'named', logOdds: han ? -2.4 : mark.kinds[0]! > Kind.Han ? 0 : -1 });
  const doubtful = isOrdinaryMark(profile) && (knownLogOdds(profile) ?? 0) < BEYOND_DOUBT;
  if (isWellKnown(profile) && (leads || !doubtful)) terms.push({ key: 'well_known', logOdds: 1.5 });
  if (isGeneric(profile)) terms.push({ key: 'generic', logOdds: -2.5 });
  if (mark.digitsOnly) terms.push({ key: 'number', logOdds: -3 });
  const known = knownLogOdds(profile);
  if (known !== undefined) {
    terms.push({ key: known > 0 ? 'usual_brand' : 'usual_word', logOdds: KNOWN_WEIGHT * known });
    if (doubtful && !leads) terms.push({ key: 'ordinary', logOdds: -3 });
  } else if (han) unknownHan(mark, profile, terms);
  else unknownWord(mark, profile, terms);
}

function unknownHan(mark: PreparedMark, profile: number, terms: Term[]): void {
  const characters = characterLogOdds(profile) * CHARACTER_WEIGHT;
  if (characters !== 0)
    terms.push({ key: characters > 0 ? 'name_characters' : 'plain_characters', logOdds: characters });
  if (mark.length === 1) terms.push({ key: 'short', logOdds: -3 });
  else if (mark.length === 2) terms.push({ key: 'short', logOdds: -1 });
}

function unknownWord(mark: PreparedMark, profile: number, terms: Term[]): void {
  if (mark.length <= 2) terms.push({ key: 'short', logOdds: -1.5 });
  else if (isOrdinaryMark(profile)) terms.push({ key: 'ordinary', logOdds: -2.3 });
  else terms.push({ key: 'distinctive', logOdds: mark.length === 3 ? 0.6 : 1.6 });
}
