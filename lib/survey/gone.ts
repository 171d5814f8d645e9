import { siteOf } from '../decisions/offer';
import { isNamedBy } from './named-by';
import { idOf } from './see';
import type { Looked, Sighting } from './sighting';
import type { SurveyStore } from './store';

/** The most reported offers that are looked through; nobody reports more. */
const MOST_REPORTED = 5_000;

/**
 * Notes on reported offers that their page says they are gone: those on the page's site whose number is in its
 * address. Only for a page that was read and shows no offers; a page with a wall, or one that did not load, proves
 * nothing.
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
 * Notes on a reported offer that the link to it, opened at a given moment, leads to another page. Nothing is noted if
 * the offer was seen since, or if its own address does not contain its number either.
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

/** The greatest length of a stored address. */
const LONGEST_ADDRESS = 2_000;

/** A clock that was set back does not put this look before the earlier ones. */
const lookedAt = (one: Sighting, looked: Looked): Sighting => ({
  ...one,
  looked: { ...looked, at: looked.at > one.last ? looked.at : one.last },
});
