import { freshness } from '../domain/freshness';
import type { Listing } from '../domain/listing';
import type { Learning } from '../learning/learning';
import type { ScreeningList } from '../lists/store/screening-list';
import { translate } from '../locales/translate';
import { LEAST_CONFIDENCE, type Role } from '../settings/settings';
import { sourceOf } from '../sources/registry';
import type { Shipment } from '../verdict/procedure/guarantee';
import { nextSteps } from '../verdict/procedure/next-steps';
import { afterwards } from '../verdict/procedure/procedure-steps';
import type { Finding, Screening } from './finding';
import { lookUpNotes } from './look-up-notes';
import { recordedElsewhere } from './recorded-elsewhere';
import { screen } from './screen';
import type { Wishes } from './wishes';

/**
 * The day to judge by, `YYYY-MM-DD`, the reader's language tag, and what this user's pages taught. A file's rows are
 * judged without the latter, so that a report comes out the same on every machine.
 */
export interface Occasion {
  on: string;
  locale: string;
  learning?: Learning;
  /** Also determine which words would be shown to anybody (`Screening.marked`): for pages that are not ours. */
  toAnybody?: boolean;
  /** Include what is folded away behind another finding. */
  folded?: boolean;
}

/**
 * Screens listings the way one person wants it: with their own marks and policy, showing what their sensitivity shows,
 * and without what is folded away (judging that costs ten times as much). It adds the next steps for their role, what
 * customs would do afterwards, which other lists have the mark, where the register itself is, and how far a stale list
 * can be relied on. Pure except for the rows it requests from the lists: the background, the options' preview and the
 * bulk check's worker all screen through here.
 */
export async function screenFor(
  { policy, own, sensitivity, role, direction, yuanValues, staleAfterDays }: Wishes,
  listings: readonly Listing[],
  lists: readonly ScreeningList[],
  occasion: Occasion,
): Promise<Screening[]> {
  const shownFrom = LEAST_CONFIDENCE[sensitivity];
  const context = { ...occasion, policy, own, direction, shownFrom, all: false, toDecide: true };
  const screenings = await screen(listings, lists, context);
  const ages = agesOf(lists, occasion.on, staleAfterDays);
  const completed = (finding: Finding, listing: Listing): Finding => ({
    ...finding,
    ...(finding.translated && {
      explanation: [translate(occasion.locale, 'coverage.translatedFinding'), ...finding.explanation],
    }),
    ...whatFollows(finding, { ...listing, yuanValues }, role, occasion.locale),
    ...whereElse(finding, lists, occasion.locale),
    ...registerOf(finding),
    ...ages.get(finding.list),
    ...(finding.behind && { behind: finding.behind.map((one) => completed(one, listing)) }),
  });
  return screenings.map(({ findings, ...rest }, at) => ({
    ...rest,
    ...(rest.notLookedUp && { lookUpNotes: lookUpNotes(rest.notLookedUp, lists, occasion.locale) }),
    findings: findings.map((finding) => completed(finding, listings[at] as Listing)),
  }));
}

/** What to add to the findings of a list that is not fresh. */
function agesOf(
  lists: readonly ScreeningList[],
  on: string,
  staleAfterDays: number,
): Map<string, Pick<Finding, 'freshness'>> {
  return new Map(
    lists.map((list) => {
      const age = freshness(list, on, staleAfterDays);
      return [list.name, age === 'fresh' ? {} : { freshness: age }];
    }),
  );
}

/** A list without a sentence is left out: it would cross the message channel for nothing. */
function whatFollows(
  finding: Finding,
  { price, quantity, currency, yuanValues }: Shipment,
  role: Role,
  locale: string,
): Pick<Finding, 'next' | 'afterwards'> {
  const next = nextSteps(finding, role, locale).map(({ text }) => text);
  const later = afterwards(finding, { price, quantity, currency, yuanValues }, role, locale);
  return { ...(next.length > 0 ? { next } : {}), ...(later.length > 0 ? { afterwards: later } : {}) };
}

/** The authority's own register; only it tells what is in force today. */
function registerOf({ regime }: Finding): Pick<Finding, 'register'> {
  const source = sourceOf(regime);
  return source && source.kind !== 'none' ? { register: source.address } : {};
}

function whereElse(
  finding: Finding,
  lists: readonly ScreeningList[],
  locale: string,
): Pick<Finding, 'elsewhere'> {
  const elsewhere = recordedElsewhere(finding, lists, locale);
  return elsewhere ? { elsewhere } : {};
}
