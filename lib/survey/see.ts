import type { DecidedFinding, DecidedScreening } from '../decisions/decided';
import { offerId, siteOf } from '../decisions/offer';
import type { Listing } from '../domain/listing';
import { withoutControls } from '../text/controls';
import { namedIn } from './named-in';
import type { SurveyPlan } from './plan';
import type { Seen, SightedVerdict } from './sighting';

/** The most UTF-16 units kept of a title; the longest that marketplaces allow have 255. */
const LONGEST = 500;
/** The most verdicts kept for one offer; the first are the most severe. */
const MOST_VERDICTS = 20;

const line = (text: string) => withoutControls(text).replace(/\s+/g, ' ').trim().slice(0, LONGEST);

/** What a survey stores of a listing that was looked at; undefined if it names none of the survey's marks. */
export function see(
  listing: Listing,
  screening: DecidedScreening,
  plan: SurveyPlan,
  at: string,
): Seen | undefined {
  const site = siteOf(listing);
  const id = idIn(listing);
  const texts = {
    title: line(listing.title),
    ...(listing.brand && { brand: line(listing.brand) }),
    ...(listing.seller && { seller: line(listing.seller) }),
  };
  const verdicts = screening.findings.map(verdictOf).slice(0, MOST_VERDICTS);
  const named = namedIn(texts, verdicts, plan.surveyMarks);
  if (named.length === 0) return undefined;
  const { price, currency, images, url } = listing;
  const offered = {
    ...(price !== undefined && { price }),
    ...(currency && { currency: currency.slice(0, 10) }),
  };
  return {
    ...{ key: keyOf(site, id), site, shop: listing.site, id, url: url.slice(0, 2_000) },
    ...texts,
    ...(images[0] && images[0].length <= 2_000 && { image: images[0] }),
    ...offered,
    ...{ named, outcome: screening.outcome, verdicts, at },
  };
}

/** The key of a sighting. */
export const keyOf = (site: string, id: string): string => JSON.stringify([site, id]);

/** The key of a listing's offer. */
export const keyOfOffer = (listing: Pick<Listing, 'site' | 'id' | 'url' | 'title'>): string =>
  keyOf(siteOf(listing), idIn(listing));

const idIn = (listing: Pick<Listing, 'site' | 'id' | 'url' | 'title'>): string =>
  offerId(listing).slice(0, LONGEST);

/** The offer's number in such a key. */
export const idOf = (key: string): string => (JSON.parse(key) as [string, string])[1];

function verdictOf(finding: DecidedFinding): SightedVerdict {
  const { regime, recordNo, mark, text, field, start, relation, goods, row, outcome } = finding;
  const { customs, law, list, listDate, demonstration, decision } = finding;
  return {
    ...{ regime, recordNo, mark, words: text, field, start, relation, goods, row, level: outcome },
    ...{ customs: customs.outcome, law: law.outcome, list, listDate, demonstration },
    ...(decision && { decision: decision.kind }),
  };
}
