import type { Listing } from '../domain/listing';
import { type FindingName, type Found, itemOf } from '../queue/queue-item';
import { openQueue } from '../queue/queue-store';
import type { Sighting } from '../survey/sighting';

/** Puts the findings in a survey's offers into the queue; resolves to the number of new items there. */
export async function queueSightings(sightings: readonly Sighting[]): Promise<number> {
  const queue = openQueue();
  const at = new Date().toISOString();
  try {
    const { added } = await queue.add(sightings.flatMap((sighting) => itemsOf(sighting, at)));
    return added;
  } finally {
    await queue.close();
  }
}

/** The listing that was seen. */
export function listingOf(sighting: Sighting): Listing {
  const { shop, id, url, title, brand, seller, price, currency, image } = sighting;
  return {
    ...{ id, site: shop, url, title, images: image ? [image] : [] },
    ...(brand && { brand }),
    ...(seller && { seller }),
    ...(price !== undefined && { price }),
    ...(currency && { currency }),
  };
}

function itemsOf(sighting: Sighting, at: string) {
  const listing = listingOf(sighting);
  const { site, verdicts } = sighting;
  return verdicts.map(({ words, ...found }) => {
    // An item only stores what identifies a finding: it is judged anew whenever the queue is opened.
    const finding = { ...found, text: words } as FindingName as Found['finding'];
    return itemOf({ listing, finding }, 'survey', site, at);
  });
}
