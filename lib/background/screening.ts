import type { DecidedScreening } from '../decisions/decided';
import { withTold } from '../decisions/told';
import { today } from '../domain/day';
import type { Listing } from '../domain/listing';
import { withoutNullWords } from '../domain/named-parties';
import { pageLearning } from '../learning/page-learning';
import { t } from '../locales/i18n';
import type { Screening } from '../screening/finding';
import { portionsOf } from '../screening/portions';
import { screenFor } from '../screening/screen-for-person';
import { badgeLabel } from '../screening/shown-findings';
import { readSettings } from '../settings/items';
import { decisionDesk } from './decisions';
import { languageSpoken } from './language';
import { openedLists } from './open-lists';

/** How listings are judged for one reader. */
interface Reading {
  /** The reader's language; if absent, the interface's. */
  locale?: string;
  /** The site that somebody visits: its pages teach which words are ordinary there. */
  visited?: string | undefined;
  /** Also determine which words would be shown to anybody, whatever their own marks and decisions. */
  toAnybody?: true;
  /** Include what is folded away behind another finding. */
  folded?: boolean;
}

/**
 * Screens listings against every stored list, by the person's settings, and applies earlier decisions. Rejects if no
 * list could be opened: silence would read as "clear".
 */
export async function screenedFor(
  listings: readonly Listing[],
  { locale, visited, ...more }: Reading,
): Promise<DecidedScreening[]> {
  // Opens its store meanwhile: a newly started worker waits for all of them in parallel.
  const desk = decisionDesk();
  const [lists, settings, learning] = await Promise.all([
    openedLists(),
    readSettings(),
    pageLearning().open(visited),
    languageSpoken(),
  ]);
  if (!lists.length) throw new Error(t('problem.noList'));
  const occasion = { on: today(), locale: locale ?? t('languageTag'), learning, ...more };
  const screenings: Screening[] = [];
  for (const portion of portionsOf(listings)) {
    if (screenings.length > 0) await new Promise((others) => setTimeout(others));
    screenings.push(...(await screenFor(settings, portion, lists, occasion)));
  }
  return desk.apply(screenings, listings);
}

/** The same for the reader of the interface, with the texts that pages and popups show beside it. */
export async function screenListings(
  listings: readonly Listing[],
  visited?: string,
  { folded = false }: Pick<Reading, 'folded'> = {},
): Promise<DecidedScreening[]> {
  const decided = await screenedFor(listings, { visited, toAnybody: true, folded });
  // Labelled here, so that no page has to load the interface's texts for it.
  return decided.map((screening, at) => ({
    ...withTold(screening, withoutNullWords(listings[at]!), t),
    label: badgeLabel(screening, t),
  }));
}
