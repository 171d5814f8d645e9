import type { Listing } from '../domain/listing';
import type { Recordal } from '../domain/recordal';
import { namesIn } from '../domain/several-names';
import { SHOWN_FROM } from '../domain/thresholds';
import type { ScreeningList } from '../lists/store/screening-list';
import type { Candidate, ScreenedField } from '../matching/candidate';
import { classesOf, goodsBeside } from '../verdict/judge';
import type { Evidence } from '../verdict/judgement';
import { isKnownName } from '../verdict/use/known-name';
import type { Finding, ScreeningContext } from './finding';
import { figuresIn } from './picture-figures';
import { textsOfPictures } from './picture-words';
import { readInLatin } from './read-in-latin';
import { type Taught, untaught, weighedByPages } from './taught';

/** Judged without what this user's pages taught: that is applied at the end, and removes nothing. */
export type Sighting = Evidence & Taught & { list: ScreeningList } & Pick<Found, 'picture'>;

/** A place in a listing that may name a row of a list, before the row is read. */
export type Found = Taught & {
  candidate: Candidate & { field: ScreenedField };
  /** Where a figure is; words have their place by their offsets. */
  picture?: Finding['picture'];
};

/** Anything below this is not shown, whatever its goods. */
const WEIGHED_FROM = 0.1;

/** What in a listing may name rows of a list: by its title, brand, seller and pictures, each strongest first. */
export function foundIn(listing: Listing, list: ScreeningList, context: ScreeningContext): Found[] {
  const { title, brand = '', seller = '' } = listing;
  const brands = namesIn(brand);
  // Parsing the goods costs as much as the search: most lists have classes, and most listings name none of their marks.
  const classes = () => classesOf(listing);
  const asked = { classes, least: leastAsked(context) };
  const inTitle = list.index.find({
    text: title,
    field: 'title',
    ...asked,
    even: isKnownName,
    goodsBeside: (start, end) => goodsBeside(listing, start, end),
    ...(brands[0] ? { brand: brands[0].text } : {}),
    ...(context.learning ? { learning: context.learning } : {}),
  });
  const found: Found[] = [];
  addWeighed(inTitle, 'title', context, found, title);
  for (const { start, text } of brands) {
    const asWritten = list.index.find({ text, field: 'brand', ...asked });
    addWeighed(moved(asWritten, start), 'brand', context, found);
    addWeighed(moved(readInLatin(list.index, text, asWritten, asked), start), 'brand', context, found);
  }
  for (const { start, text } of namesIn(seller))
    addWeighed(moved(list.index.find({ text, field: 'seller', ...asked }), start), 'seller', context, found);
  for (const { start, text } of textsOfPictures(listing.image))
    addWeighed(moved(list.index.find({ text, field: 'title', ...asked }), start), 'image', context, found);
  found.push(...figuresIn(listing, list));
  return found;
}

/** Found in a part of a text that begins at `by`. */
const moved = (candidates: readonly Candidate[], by: number): readonly Candidate[] =>
  by === 0 ? candidates : candidates.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));

/** The sightings of a listing in a list, for those rows that the list has. */
export function sightingsOf(
  listing: Listing,
  list: ScreeningList,
  found: readonly Found[],
  rowAt: (row: number) => Recordal | undefined,
): Sighting[] {
  return found.flatMap((one) => {
    const recordal = rowAt(one.candidate.row);
    return recordal ? [{ listing, ...one, recordal, list }] : [];
  });
}

function addWeighed(
  candidates: readonly Candidate[],
  field: ScreenedField,
  context: ScreeningContext,
  found: Found[],
  text = '',
): void {
  for (const one of candidates) {
    if (!context.learning) {
      // The index left out what weighs less.
      found.push({ candidate: { ...one, field } });
      continue;
    }
    const { candidate, ...taught } = untaught(one);
    if (context.all || isWeighed(candidate, taught, context) || isKept(one, field, text))
      found.push({ candidate: { ...candidate, field }, ...taught });
  }
}

/** Words of a title that the search keeps however unlikely (`MarkQuery.even`). */
function isKept({ start, end, relation }: Candidate, field: ScreenedField, text: string): boolean {
  return field === 'title' && relation === 'identical' && isKnownName(text.slice(start, end));
}

/** What pages taught about a word may raise any confidence. */
const leastAsked = (context: ScreeningContext): number =>
  context.all || context.learning ? 0 : weighedFrom(context);

const weighedFrom = (context: ScreeningContext): number => Math.min(WEIGHED_FROM, shownFrom(context));

function isWeighed(candidate: Candidate, taught: Taught, context: ScreeningContext): boolean {
  const { confidence } = weighedByPages(candidate, taught);
  return Math.max(confidence, candidate.confidence) >= weighedFrom(context);
}

/** The least confidence of what is shown. */
export const shownFrom = (context: ScreeningContext): number => context.shownFrom ?? SHOWN_FROM;
