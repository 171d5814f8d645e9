import { foldedHeading } from './folded-heading';
import { namesBrand } from './heading-words';
import {
  type FieldOfName,
  fieldByName,
  fieldsOfMap,
  guessColumns,
  type ListingMap,
  laterBrand,
} from './listing-columns';
import { recogniseSystem } from './recognise-system';

/** The fields that headings name: as the system that writes them means them, else by what their words mean anywhere. */
export function fieldsOfHeadings(headers: readonly string[]): ListingMap {
  return recogniseSystem(headers)?.map ?? guessColumns(headers);
}

/**
 * The fields of a file that nobody is asked about. Where it has a `title` in small letters and
 * is of no system, it speaks the command line's own language: its other fields go by their names too, and what is called
 * otherwise is passed through. Else its headings are understood as a person would be shown them.
 */
export function fieldsUnasked(names: readonly string[], headers: readonly string[] = names): FieldOfName {
  const system = recogniseSystem(headers);
  // Names with a prefix are a feed's (g:price), whatever else it calls "title".
  const ownLanguage = names.includes('title') && !names.some((name) => name.startsWith('g:'));
  const further = together(furtherBrands(names, headers), titlesCalledAlike(names, headers));
  if (!system && ownLanguage) return together(together(fieldByName, further), laterBrand(names));
  const map = system?.map ?? guessColumns(headers);
  const guessed = fieldsOfMap(map, names);
  return (name) => {
    const own = fieldByName(name);
    return guessed(name) ?? (own === 'site' || own === 'locale' ? own : further(name));
  };
}

/** Columns that are called like that of the titles: as with two names of a row of JSON, nobody knows which one buyers see. */
function titlesCalledAlike(names: readonly string[], headers: readonly string[]): FieldOfName {
  const { title } = fieldsOfHeadings(headers);
  const heading = asWritten(headers[title ?? -1] ?? '');
  const alike = new Set(names.filter((_, column) => asWritten(headers[column] ?? '') === heading));
  return heading !== '' && alike.size > 1
    ? (name) => (alike.has(name) ? 'title' : undefined)
    : () => undefined;
}

/** A heading with its prefix: feeds have "g:title" beside "title", and the first is meant for the reader. */
const asWritten = (heading: string) =>
  heading
    .trim()
    .replace(/^\*\s?/, '')
    .toLowerCase();

const together =
  (first: FieldOfName, second: FieldOfName): FieldOfName =>
  (name) =>
    first(name) ?? second(name);

/** Columns that have the heading of a brand, or else of a maker: the brand of a row may stand in any of them. */
function furtherBrands(names: readonly string[], headers: readonly string[]): FieldOfName {
  const brands = new Set(names.filter((_, column) => namesBrand(foldedHeading(headers[column] ?? ''))));
  const maker = names[guessColumns(headers).brand ?? -1];
  if (brands.size === 0 && maker !== undefined) brands.add(maker);
  return (name) => (brands.has(name) ? 'brand' : undefined);
}
