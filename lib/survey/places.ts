import { foldedWords } from '../decisions/folded-words';
import { marksOf } from './genuine-price';
import type { Looked, Sighting } from './sighting';

/** The keys by which sightings are looked up and counted as they are stored. */
export const FACETS = ['site', 'seller', 'words', 'outcome', 'day', 'reported'] as const;
export type Facet = (typeof FACETS)[number];
/** What is counted: besides facets, which marks are offered in which currency; the price bands are computed from it. */
export type Counted = Facet | 'offered';

/** One value of a sighting in a facet, as it is filed and as people read it. */
export interface Place {
  by: Facet;
  value: string;
  label: string;
}

/** The facts about a sighting, or its line, that it is filed by. */
export type Filed = Pick<Sighting, 'site' | 'seller' | 'named' | 'outcome' | 'first'> & {
  reported?: unknown;
  looked?: Pick<Looked, 'state'>;
};

/** A seller is identified by site: the same name elsewhere may be somebody else. Empty if the page names none. */
export function sellerPlace({ site, seller = '' }: Pick<Sighting, 'site' | 'seller'>): string {
  const name = foldedWords(seller);
  return name === '' ? '' : `${site} ${name}`;
}

/** Mark and words as they are filed together. */
const wordsPlace = (mark: string, words: string): string => `${mark} → ${foldedWords(words)}`;

/** Everything by which a sighting is looked up. */
export function placesOf(sighting: Filed): Place[] {
  const { site, seller = '', named, outcome, first, reported, looked } = sighting;
  const same = (by: Facet, value: string): Place => ({ by, value, label: value });
  const words = new Map(
    named.map(({ mark, words }) => [wordsPlace(mark, words), `${mark} → ${words}`] as const),
  );
  return [
    same('site', site),
    { by: 'seller', value: sellerPlace(sighting), label: seller },
    ...Array.from(words, ([value, label]): Place => ({ by: 'words', value, label })),
    same('outcome', outcome),
    same('day', first.slice(0, 10)),
    ...(reported ? [same('reported', 'any'), same('reported', looked?.state ?? 'unseen')] : []),
  ];
}

/** Everything by which a sighting is counted. */
export function countedBy(sighting: Sighting): { by: Counted; value: string; label: string }[] {
  const { price, currency, named } = sighting;
  if (price === undefined || !currency) return placesOf(sighting);
  const value = offeredValue(marksOf(named), currency);
  return [...placesOf(sighting), { by: 'offered', value, label: '' }];
}

const offeredValue = (marks: readonly string[], currency: string): string =>
  JSON.stringify([marks, currency]);

/** The marks and the currency in a value that is counted as `offered`. */
export const offeredIn = (value: string): [marks: string[], currency: string] => JSON.parse(value);

/** Separates the parts of a key; it occurs in no folded text. */
const STEP = '\t';
const END_OF_TIME = 9_999_999_999_999;

/** The newest first, in the order in which an index returns its keys. */
export const orderOf = ({ last, key }: Pick<Sighting, 'last' | 'key'>): string =>
  `${String(END_OF_TIME - Date.parse(last)).padStart(13, '0')}${STEP}${key}`;

/** The keys of a sighting in the index: one shared by all sightings, and one for each of its places. */
export function indexKeys(sighting: Sighting): string[] {
  return [undefined, ...placesOf(sighting)].map((place) => `${beginning(place)}${orderOf(sighting)}`);
}

/** The prefix of the keys of all sightings in one place. */
export const beginning = (place?: Pick<Place, 'by' | 'value'>): string =>
  place ? `${place.by}${STEP}${place.value}${STEP}` : `all${STEP}${STEP}`;
