import { foldedWords } from '../decisions/folded-words';
import type { KnownSeller, SurveyMark } from '../settings/survey';
import type { SurveyPlan } from './plan';
import type { Named, Sighting } from './sighting';

/** The facts about a sighting, or its line, that tell who offers the goods. */
export type ApartFacts = Pick<Sighting, 'site' | 'seller'> & {
  named: readonly Pick<Named, 'mark'>[];
  verdicts: readonly { mark: string; law?: string; decision?: string }[];
};

/**
 * Why a sighting is kept apart from those that may be reported: because of who offers the goods, or of what was
 * decided.
 */
export type ApartReason = KnownSeller['as'] | 'authorised' | 'licensed';

/**
 * Tells for each sighting whether it is to be kept apart: its seller is known to the person, a decision or the record
 * says that the seller is authorised, or the person has no more than a licence for every mark that it names. Undefined
 * if there is no such reason. Made once for many: O(known sellers), then O(1) for each.
 */
export function apartBy({
  knownSellers,
  own,
}: Pick<SurveyPlan, 'knownSellers' | 'own'>): (sighting: ApartFacts) => ApartReason | undefined {
  const known = new Map(
    knownSellers.map(({ seller, site = '', as }) => [`${site}\n${foldedWords(seller)}`, as] as const),
  );
  const licensed = new Set(
    own.filter(({ role }) => role === 'licensed').map(({ markText }) => foldedWords(markText)),
  );
  const owned = new Set(
    own.filter(({ role }) => role === 'own').map(({ markText }) => foldedWords(markText)),
  );
  const isLicensed = (mark: SurveyMark['markText']) =>
    licensed.has(foldedWords(mark)) && !owned.has(foldedWords(mark));
  return ({ site, seller = '', verdicts, named }) => {
    const name = foldedWords(seller);
    const byName = name === '' ? undefined : (known.get(`${site}\n${name}`) ?? known.get(`\n${name}`));
    if (byName) return byName;
    if (verdicts.some(({ decision }) => decision === 'authorised')) return 'authorised';
    // For the person's own marks the law says "authorised" because they own them, whoever sells.
    if (
      verdicts.some(
        ({ law, mark }) =>
          law === 'authorised' && !owned.has(foldedWords(mark)) && !licensed.has(foldedWords(mark)),
      )
    )
      return 'authorised';
    return named.every(({ mark }) => isLicensed(mark)) ? 'licensed' : undefined;
  };
}
