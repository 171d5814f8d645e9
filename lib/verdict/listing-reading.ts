import type { Listing } from '../domain/listing';
import type { Candidate, ScreenedField } from '../matching/candidate';
import { type OfferedGoods, offeredGoods } from './goods/offered';
import { namesAccessory } from './use/accessory';
import { fold } from './use/fold';
import {
  hintsAt,
  readName,
  readUse,
  type SeenMarker,
  type UseFacts,
  type UseHere,
  type UseReading,
  useAt,
} from './use/reading';
import { hasUnreadWords } from './use/unread';

/** What a listing tells whatever the mark: read once, asked for each of its candidates. */
export interface ListingReading {
  title: UseReading;
  brand: UseReading;
  seller: UseReading;
  /** The words that the pictures show, as they are. */
  image: string;
  /** The goods are an accessory or a part, by title or category. */
  accessory: boolean;
  offered: OfferedGoods;
  /** What is named beside devices that goods fit. */
  named: readonly { phrase: string; class: number }[];
  /** The title has words of a language that nobody here can read, and none that names its goods. */
  unread: boolean;
}

const readings = new WeakMap<Listing, ListingReading>();
const offers = new WeakMap<Listing, OfferedGoods>();

/** What a listing offers, by its goods alone: asked of more listings than the rest is. O(length of its texts), the first time. */
export function offeredBy(listing: Listing): OfferedGoods {
  const known = offers.get(listing);
  if (known) return known;
  const offered = offeredGoods(listing);
  offers.set(listing, offered);
  return offered;
}

/** Reads a listing, the first time. O(length of its texts). */
export function readListing(listing: Listing): ListingReading {
  const known = readings.get(listing);
  if (known) return known;
  const title = readUse(listing.title);
  const inCategory = listing.category ? namesAccessory(fold(listing.category)) : false;
  const offered = offeredBy(listing);
  const named = offered.named.flatMap(({ phrase, word }) =>
    word.device || !word.kind ? [] : [{ phrase, class: word.class }],
  );
  const reading: ListingReading = {
    title,
    brand: readName(listing.brand ?? ''),
    seller: readName(listing.seller ?? ''),
    image: listing.image ?? '',
    accessory: title.accessory || inCategory,
    offered,
    named,
    unread: named.length === 0 && hasUnreadWords(title.text, title.folded),
  };
  readings.set(listing, reading);
  return reading;
}

/**
 * How the words at [start, end) of a field are used. What the title says of the goods holds for the other fields too; what a
 * picture shows is used as a mark unless the title says that the goods only fit it.
 * @param shown the word of a mark whose figure a picture shows.
 */
export function useOf(
  reading: ListingReading,
  { field, start, end }: Pick<Candidate, 'start' | 'end'> & { field: ScreenedField },
  ordinary: boolean,
  shown?: string,
): UseHere {
  const { accessory, named } = reading;
  const facts = { accessory, named, ordinary, brand: reading.brand.folded };
  if (field === 'title') {
    const here = useAt(reading.title, start, end, facts);
    if (isOwnBrand(reading, here, start, end)) return { use: 'mark' };
    return here.use === 'mark' ? (saidBefore(reading, start, end, facts) ?? here) : here;
  }
  const here =
    field === 'image'
      ? fitInTitle(reading, shown ?? reading.image.slice(start, end), facts)
      : useAt(reading[field], start, end, facts);
  if (here.use !== 'mark') return here;
  const wholeGoods = reading.title.counterfeit ?? reading.title.used;
  return wholeGoods ? { use: wholeGoods.marker.use as 'used' | 'counterfeit-signal', by: wholeGoods } : here;
}

/** What a picture shows and the title names as what the goods fit: "Case for ADIDAS watches", and ADIDAS on the box. */
function fitInTitle({ title }: ListingReading, shown: string, facts: UseFacts): UseHere {
  const words = fold(shown).trim();
  const at = words ? title.folded.indexOf(words) : -1;
  const there = at === -1 ? undefined : useAt(title, at, at + words.length, facts);
  return there?.use === 'compatible' ? there : { use: 'mark' };
}

/** "Case for iPad 2 – frost ipad-235": the same word again, after the title has said that it names what the goods fit. */
function saidBefore(
  { title }: ListingReading,
  start: number,
  end: number,
  facts: UseFacts,
): UseHere | undefined {
  const first = title.folded.indexOf(title.folded.slice(start, end));
  if (first === -1 || first >= start) return undefined;
  const here = useAt(title, first, first + end - start, facts);
  return here.use === 'compatible' ? here : undefined;
}

/** "Innovera 7653 compatible ink", brand Innovera: the words before "compatible" name the maker, not what it fits. */
function isOwnBrand(
  { title, brand }: ListingReading,
  { use, by }: UseHere,
  start: number,
  end: number,
): boolean {
  return (
    use === 'compatible' &&
    by !== undefined &&
    by.start >= end &&
    brand.folded === title.folded.slice(start, end)
  );
}

/** Words of the title that hint at another's product: about the whole goods, or next to this mark. */
export function hintsFor(
  { title }: ListingReading,
  { field, start, end }: Pick<Candidate, 'start' | 'end'> & { field: ScreenedField },
): SeenMarker[] {
  return field === 'title' ? hintsAt(title, start, end) : hintsAt(title, NOWHERE, NOWHERE);
}

/** A place that no marker reaches: the mark is in another field. */
const NOWHERE = -1_000;

/** Whether the title calls the goods made to order for another. */
export function isMadeToOrder(reading: ListingReading): boolean {
  return reading.title.weak.some(({ marker }: SeenMarker) => marker.kind === 'oem');
}
