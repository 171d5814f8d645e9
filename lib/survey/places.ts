import { foldedWords } from '../decisions/folded-words';
import { marksOf } from './genuine-price';
import type { Looked, Sighting } from './sighting';

/** By what sightings are looked up and counted as they are kept. */
export const FACETS = ['site', 'seller', 'words', 'outcome', 'day', 'reported'] as const;
export type Facet = (typeof FACETS)[number];
/** What is counted: besides facets also which marks are offered in which currency, out of which the prices' bands are counted. */
export type Counted = Facet | 'offered';

/** One value that a sighting has in a facet, as it is filed and as people read it. */
export interface Place {
  by: Facet;
  value: string;
  label: string;
}

/** Of a sighting, or of its line, what it is filed by. */
export type Filed = Pick<Sighting, 'site' | 'seller' | 'named' | 'outcome' | 'first'> & {
  reported?: unknown;
  looked?: Pick<Looked, 'state'>;
};

/** A seller is one on a site: the same name elsewhere may be somebody else's. Empty where the page names none. */
export function sellerPlace({ site, seller = '' }: Pick<Sighting, 'site' | 'seller'>): string {
  const name = foldedWords(seller);
  return name === '' ? '' : `${site} ${name}`;
}

/** Mark and words as they are filed together. */
const wordsPlace = (mark: string, words: string): string => `${mark} → ${foldedWords(words)}`;

/** Everything that a sighting is looked up by. */
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

/** Everything that a sighting is counted by. */
export function countedBy(sighting: Sighting): { by: Counted; value: string; label: string }[] {
  const { price, currency, named } = sighting;
  if (price === undefined || !currency) return placesOf(sighting);
  const value = offeredValue(marksOf(named), currency);
  return [...placesOf(sighting), { by: 'offered', value, label: '' }];
}

const offeredValue = (marks: readonly string[], currency: string): string =>
  JSON.stringify([marks, currency]);

/** The marks and the currency of a value that is counted as `offered`. */
export const offeredIn = (value: string): [marks: string[], currency: string] => JSON.parse(value);

/** What parts the steps of a key; no folded text holds it. */
const STEP = '\t';
const END_OF_TIME = 9_999_999_999_999;

/** The newest first, in the order in which an index gives its keys. */
export const orderOf = ({ last, key }: Pick<Sighting, 'last' | 'key'>): string =>
  `${String(END_OF_TIME - Date.parse(last)).padStart(13, '0')}${STEP}${key}`;

/** The keys under which the index has a sighting: one for all of them together, and one for each of its places. */
export function indexKeys(sighting: Sighting): string[] {
  return [undefined, ...placesOf(sighting)].map((place) => `${beginning(place)}${orderOf(sighting)}`);
}

/** How the keys of all sightings in one place begin. */
export const beginning = (place?: Pick<Place, 'by' | 'value'>): string =>
  place ? `${place.by}${STEP}${place.value}${STEP}` : `all${STEP}${STEP}`;
