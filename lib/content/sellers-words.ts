import { ownSite } from '../marketplaces/own-site';
import { isTranslated, type LongTexts, translatesAll } from '../marketplaces/page/translation';
import type { PageReading, ReadListing } from '../marketplaces/reading';

type Listing = ReadListing['listing'];

/** The fields that a translator changes. */
const WRITTEN_OVER = ['title', 'brand', 'seller', 'category'] as const;
type Words = Pick<Listing, (typeof WRITTEN_OVER)[number]>;

/** The most listings whose words are remembered; on an endlessly scrolled page the oldest are forgotten. */
const MOST = 4_000;

/**
 * Gives readings of a page in the seller's words where a translator's stand there now: those of an earlier reading
 * (`seen` in the page's language `lang`, which is `langNow` at present), which have no place on the page. Where the seller's words were never seen, the
 * listing says that it is translated. Firefox leaves no sign but the page's language: where that became another one and
 * known words changed, it translates. The same reading of a card gives the same object. O(listings).
 */
export function sellersWords(
  langNow: () => string,
  lang: string,
  seen: readonly ReadListing[],
): (reading: PageReading) => PageReading {
  const known = new Map<string, Words>();
  const everywhere = translatesAll(ownSite(), location.host);
  const given = new WeakMap<ReadListing, ReadListing>();
  for (const { listing } of seen) remember(listing);

  const isOther = ({ listing: { id, title } }: ReadListing): boolean =>
    title !== (known.get(id)?.title ?? title);

  function remember(listing: Listing): void {
    known.delete(listing.id);
    known.set(listing.id, wordsOf(listing));
    if (known.size > MOST) known.delete(known.keys().next().value as string);
  }

  function sellers(read: ReadListing): ReadListing {
    const { listing, card } = read;
    const words = known.get(listing.id);
    const { title, brand, seller, category, ...rest } = listing;
    return words
      ? { card, listing: { ...rest, ...words } }
      : { ...read, listing: { ...listing, translated: true } };
  }

  return (reading) => {
    const isTurned = langNow() !== lang && reading.listings.some(isOther);
    const long: LongTexts = new Map();
    const listings = reading.listings.map((read) => {
      const before = given.get(read);
      if (before) return before;
      const isKnown = known.has(read.listing.id) && !isOther(read);
      const isSellers = !everywhere && !isTranslated(read, long) && (!isTurned || isKnown);
      if (isSellers) remember(read.listing);
      const told = isSellers ? read : sellers(read);
      given.set(read, told);
      return told;
    });
    return { ...reading, listings };
  };
}

const wordsOf = (listing: Listing): Words =>
  Object.fromEntries(
    WRITTEN_OVER.filter((field) => listing[field]).map((field) => [field, listing[field]]),
  ) as Words;
