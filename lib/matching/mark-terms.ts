import { Kind } from '../text/kinds';
import type { PreparedMark } from './prepared-mark';
import { characterLogOdds, isGeneric, isOrdinaryMark, isWellKnown, knownLogOdds } from './profile';
import type { Term } from './term';

const KNOWN_WEIGHT = 1.1;
const CHARACTER_WEIGHT = 0.9;

/** What the mark alone tells, before any text: its prior. */
export function markTerms(mark: PreparedMark, profile: number, terms: Term[]): void {
  const han = mark.kinds[0] === Kind.Han;
  terms.push({ key: 'named', logOdds: han ? -2.1 : mark.kinds[0]! > Kind.Han ? 0 : -1 });
  standingTerms(profile, terms);
  if (mark.digitsOnly) terms.push({ key: 'number', logOdds: -3 });
  const known = knownLogOdds(profile);
  if (known !== undefined)
    terms.push({ key: known > 0 ? 'usual_brand' : 'usual_word', logOdds: KNOWN_WEIGHT * known });
  else if (han) unknownHan(mark, profile, terms);
  else unknownWord(mark, profile, terms);
}

function standingTerms(profile: number, terms: Term[]): void {
  if (isWellKnown(profile)) terms.push({ key: 'well_known', logOdds: 1.5 });
  if (isGeneric(profile)) terms.push({ key: 'generic', logOdds: -2.5 });
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
