import { applyDecisions } from '../decisions/apply';
import type { DecidedScreening } from '../decisions/decided';
import { indexDecisions } from '../decisions/decision-index';
import { openDecisions } from '../decisions/store';
import type { Listing } from '../domain/listing';
import { openLists } from '../lists/store/list-repository';
import type { ScreeningList } from '../lists/store/screening-list';
import { translate } from '../locales/translate';
import { toldByHand } from '../look-ups/kept/told-by-hand';
import { screenFor } from '../screening/screen-for-person';
import type { Judging } from './bulk-tasks';

/** The lists as they are now, and how listings are screened by them. */
export interface Screener {
  lists: readonly ScreeningList[];
  screen(listings: Listing[]): Promise<DecidedScreening[]>;
}

/** Screens with the current settings, lists and decisions. Throws where no list is. */
export async function screener({ settings, on, locale }: Judging): Promise<Screener> {
  const [stored, told] = await Promise.all([openLists(), toldByHand()]);
  const lists = [...stored, ...told];
  if (stored.length === 0) throw new Error(translate(locale, 'problem.noList'));
  const store = openDecisions();
  const decided = indexDecisions((await store.all()).decisions);
  await store.close();
  return {
    lists,
    async screen(listings) {
      const screenings = await screenFor(settings, listings, lists, { on, locale });
      return screenings.map((screening, at) => applyDecisions(screening, listings[at]!, decided));
    },
  };
}
