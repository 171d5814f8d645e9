import { applyDecisions } from '../decisions/apply';
import type { DecidedScreening } from '../decisions/decided';
import { indexDecisions } from '../decisions/decision-index';
import { openDecisions } from '../decisions/store';
import type { Listing } from '../domain/listing';
import { openLists } from '../lists/store/list-repository';
import { translate } from '../locales/translate';
import { toldByHand } from '../look-ups/kept/told-by-hand';
import { screenFor } from '../screening/screen-for-person';
import type { Judging } from './bulk-tasks';

/** Screens with the current settings, lists and decisions. Throws where no list is. */
export async function screener({
  settings,
  on,
  locale,
}: Judging): Promise<(listings: Listing[]) => Promise<DecidedScreening[]>> {
  const [stored, told] = await Promise.all([openLists(), toldByHand()]);
  const lists = [...stored, ...told];
  if (stored.length === 0) throw new Error(translate(locale, 'problem.noList'));
  const store = openDecisions();
  const decided = indexDecisions((await store.all()).decisions);
  await store.close();
  return async (listings) => {
    const screenings = await screenFor(settings, listings, lists, { on, locale });
    return screenings.map((screening, at) => applyDecisions(screening, listings[at]!, decided));
  };
}
