import { siteOf } from '../decisions/offer';
import { isNamedBy } from './named-by';
import { idOf } from './see';
import type { Looked, Sighting } from './sighting';
import type { SurveyStore } from './store';

/** Reported offers that are looked through; beyond it nobody reports. */
const MOST_REPORTED = 5_000;

/**
 * Writes on reported offers that their page says they are gone: of those on the page's site whose number its address names.
 * Only for a page that was read and shows none; one behind a wall, or that did not load, tells nothing.
 */
export async function markGone(store: SurveyStore, shop: string, url: URL, at: string): Promise<void> {
  const site = siteOf({ site: shop, url: url.href });
  const wanted = {
    place: { by: 'reported', value: 'any' } as const,
    where: (line: { site: string; key: string }) => line.site === site && isNamedBy(url, idOf(line.key)),
  };
  const { sightings } = await store.page(wanted, MOST_REPORTED);
  await store.change(
    sightings.map(({ key }) => key),
    (one) => lookedAt(one, { at, state: 'gone' }),
  );
}

/**
 * Writes on a reported offer that the link to it, opened since a moment, leads to another page. Nothing is written where the
 * offer was seen since, or where its own address does not name it either.
 */
export async function markMoved(
  store: SurveyStore,
  { key, at: openedAt }: { key: string; at: string },
  to: URL,
  at: string,
): Promise<void> {
  const address = to.href.slice(0, LONGEST_ADDRESS);
  await store.change([key], (one) => {
    const [isHere, isThere] = [
      isNamedBy(to, one.id),
      URL.canParse(one.url) && isNamedBy(new URL(one.url), one.id),
    ];
    if (!one.reported || isHere || !isThere || one.last >= openedAt) return undefined;
    return lookedAt(one, { at, state: 'moved', to: address });
  });
}

/** As long as an address that is kept may be. */
const LONGEST_ADDRESS = 2_000;

/** A clock that went back does not put the look before what was seen. */
const lookedAt = (one: Sighting, looked: Looked): Sighting => ({
  ...one,
  looked: { ...looked, at: looked.at > one.last ? looked.at : one.last },
});
