import { siteOf } from '../decisions/offer';
import { idOf } from './see';
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
    where: (line: { site: string; key: string }) => line.site === site && names(url, idOf(line.key)),
  };
  const { sightings } = await store.page(wanted, MOST_REPORTED);
  if (sightings.length === 0) return;
  await store.replace(
    new Map(
      sightings.map((one) => {
        const looked = { at: at > one.last ? at : one.last, state: 'gone' as const };
        return [one.key, { ...one, looked }];
      }),
    ),
  );
}

/** Whether an address names an offer's number, and not a longer one that holds it. */
function names(url: URL, id: string): boolean {
  if (id.length < 4) return false;
  const address = decoded(`${url.pathname}${url.search}`);
  for (let at = address.indexOf(id); at >= 0; at = address.indexOf(id, at + 1)) {
    const around = `${address[at - 1] ?? ''}${address[at + id.length] ?? ''}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // An address of another encoding is read as it stands.
    return address;
  }
}
