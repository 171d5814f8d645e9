import { capped, type SiteCount } from './learning-data';

/** Sites that must agree before a lesson counts: one seller reaches one of them, seldom two. */
const SITES_TO_AGREE = 3;
const USUAL_SHARE = 0.3;
const WEIGHT = 6;
const LIMIT = 2;

/**
 * −2 … 2: how much likelier than usual a word names the brand, as far as three sites agree. It is the value of the
 * third site in order of strength, so two others always support at least as much. 0 if fewer agree.
 */
export function agreedLogOdds(sites: readonly SiteCount[]): number {
  if (sites.length < SITES_TO_AGREE) return 0;
  const strongestLast = sites.map(logOddsOn).sort((a, b) => a - b);
  const ordinary = Math.min(0, strongestLast[SITES_TO_AGREE - 1] as number);
  const brand = Math.max(0, strongestLast[strongestLast.length - SITES_TO_AGREE] as number);
  return ordinary + brand;
}

function logOddsOn(count: SiteCount): number {
  const [, titles, brands] = capped(count);
  const share = (brands + USUAL_SHARE * WEIGHT) / (titles + WEIGHT);
  const logOdds = Math.log(share / (1 - share)) - Math.log(USUAL_SHARE / (1 - USUAL_SHARE));
  return Math.max(-LIMIT, Math.min(LIMIT, logOdds));
}
