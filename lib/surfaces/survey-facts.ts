import { marketplaces } from '../marketplaces/index';
import { askToLook } from '../messages/ask-to-look';
import { readSettings } from '../settings/items';
import type { SurveyStore } from '../survey/store';

/** The most values in a chart; others are found by the search. */
const BARS = 8;

/**
 * Everything that the page of a survey shows except the offers themselves. The cost does not depend on the number of
 * offers.
 */
export async function readSurvey(store: SurveyStore) {
  const settings = await readSettings();
  const [count, day, words, seller, site, price, outcome, reported, { trouble }] = await Promise.all([
    store.count(),
    store.top('day'),
    store.top('words', BARS),
    store.top('seller', BARS),
    store.top('site', BARS),
    store.prices(settings),
    store.top('outcome'),
    store.top('reported'),
    askToLook('surveyTrouble', null),
  ]);
  return {
    ...{ settings, count },
    tallies: { day, words, seller, site, price, outcome, reported },
    sites: marketplaces.map(({ key, name }) => ({ key, name })),
    trouble: trouble ?? undefined,
  };
}
