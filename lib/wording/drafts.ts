import type { Listing } from '../domain/listing';
import { withoutNullWords } from '../domain/named-parties';
import type { Screening } from '../screening/finding';
import { shownFindings } from '../screening/shown-findings';
import { fold } from '../verdict/use/fold';
import { explicitPhrases } from '../verdict/use/markers';
import { readUse } from '../verdict/use/reading';
import { isOfMaker } from '../verdict/use/reference';
import { partsOfTitle } from './compose';
import { type FitPlace, fitPlaces } from './fit-places';
import { languageOf } from './language-of';
import { type Needed, neededInstead } from './need';
import { type Rule, ruleFor, type WordingLanguage } from './rules';
import { withinLength } from './shorten';

/** A title that must be judged before it is suggested. */
export interface Draft {
  title: string;
  shortened: boolean;
}

/** The titles to try for a listing, best first, and what is known of it; or what is needed instead. */
export type Drafts =
  | { needed: Needed }
  | {
      drafts: readonly Draft[];
      places: readonly FitPlace[];
      language: WordingLanguage;
      rule: Rule;
      brand: string;
      mark: string;
    };

/**
 * Titles that say of a listing's goods what they fit, by its marketplace's rule. Pure; O(length of the title).
 * @param screening what was found in the listing, judged by whoever asks
 * @returns undefined where no finding is shown that a wording could answer, or that weighs more than "worth knowing".
 */
export function draftsFor(given: Listing, screening: Pick<Screening, 'findings'>): Drafts | undefined {
  const listing = withoutNullWords(given);
  const shown = shownFindings(screening);
  const [first] = shown;
  if (!first) return undefined;
  const reading = readUse(listing.title);
  const named = fold(listing.brand ?? '');
  const needed = neededInstead(reading, shown, named);
  if (needed) return { needed };
  const places = fitPlaces(reading, shown, named);
  if (places.length === 0) return undefined;
  const host = hostOf(listing);
  const language = languageOf(listing.title, { ...(listing.locale && { locale: listing.locale }), host });
  const rule = ruleFor([listing.site, ...host.split('.')], language);
  const brand = isOwnBrand(named, places) ? (listing.brand ?? '') : '';
  return {
    drafts: draftsOf(listing.title, places, brand, rule),
    places,
    language,
    rule,
    brand,
    mark: first.mark,
  };
}

/** A brand field that names neither a maker of the fitted device nor words of fit such as "compatible". */
function isOwnBrand(named: string, places: readonly FitPlace[]): boolean {
  return !explicitPhrases().has(named) && !places.some(({ object }) => isOfMaker(named, fold(object)));
}

/**
 * The whole title first, by the marketplace's own phrase and by its language's; then without what is behind the goods.
 */
function draftsOf(title: string, places: readonly FitPlace[], brand: string, rule: Rule): Draft[] {
  const wholes = rule.phrases.flatMap((phrase) => partsOfTitle(title, places, brand, phrase) ?? []);
  const bare = wholes.filter(({ goods, rest }) => goods && rest).map((parts) => ({ ...parts, rest: '' }));
  const seen = new Set<string>();
  return [...wholes, ...bare]
    .flatMap((parts) => {
      const fitting = withinLength(parts, rule.longest);
      return fitting ? [{ ...fitting, shortened: fitting.shortened || bare.includes(parts) }] : [];
    })
    .filter((draft) => !seen.has(draft.title) && seen.add(draft.title));
}

function hostOf({ url, site }: Listing): string {
  if (URL.canParse(url)) return new URL(url).hostname;
  return site.includes('.') ? site : '';
}
