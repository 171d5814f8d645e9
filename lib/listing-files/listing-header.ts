import type { CellRow } from '../tabular/delimited';
import { surestHeader } from '../tabular/header-rating';
import { guessColumns, type ListingField, type ListingMap } from './listing-columns';
import { recogniseSystem } from './recognise-system';
import { fieldsOfHeadings } from './unasked-fields';

/** What an offer has and no other table of a shop: brands, addresses and notes have names and numbers too. */
const OF_AN_OFFER: readonly ListingField[] = ['price', 'currency', 'quantity', 'seller'];
/** Headings that a system writes are surer than any words; labels and keys of one template both name titles. */
const OF_A_SYSTEM = 100;
/** Headings of a title that head any other list as well. */
const ANY_NAME = /^(name|名称|название|наименование|назва|nom|nombre|nome|nazwa|naam|商品)$/i;

/**
 * How surely a row heads a table of listings: by the fields that it names beside a title, those of an offer twice. A
 * bare "Name" is a title only in the company of others, or alone.
 */
export function rateListingHeader(cells: readonly string[]): number {
  const system = recogniseSystem(cells);
  if (system) return OF_A_SYSTEM + Object.keys(system.map).length;
  const map = guessColumns(cells);
  if (map.title === undefined) return 0;
  const fields = Object.keys(map).length;
  const named = cells.filter((cell) => cell.trim() !== '').length;
  if (fields === 1 && named > 1 && ANY_NAME.test(cells[map.title]!.trim())) return 0;
  return fields + OF_AN_OFFER.filter((field) => map[field] !== undefined).length;
}

/**
 * Where the headings are among the first rows: mostly in the first one. Rows may be above them where two fields
 * are named, one the title; one alone may be a word of a pasted title. -1: the rows name nothing.
 */
export function headerAt(first: readonly CellRow[]): number {
  const fields = guessColumns(first[0]?.cells ?? []);
  const written = surestHeader(first, rateListingHeader);
  if (written.rating >= OF_A_SYSTEM) return written.at;
  const below = surestHeader(first, (cells) =>
    Object.keys(fieldsOfHeadings(cells)).length > 1 ? rateListingHeader(cells) : 0,
  );
  if (fields.title !== undefined && !isOverHeadings(first, fields, below.at)) return 0;
  if (below.at > 0) return below.at;
  return Object.keys(fields).length > 0 ? 0 : -1;
}

/** Whether the first row only says what the headings right below it are of, "Item" over "Title" and "Brand": most of its cells are empty. */
function isOverHeadings(first: readonly CellRow[], fields: ListingMap, below: number): boolean {
  const filled = (at: number) => first[at]?.cells.filter((cell) => cell.trim() !== '').length ?? 0;
  return below === 1 && Object.keys(fields).length === 1 && filled(0) < filled(1);
}

/** Names for columns: headings keep their spelling, one that is empty or is there already gets its column's number. */
export function uniqueNames(headers: readonly string[]): string[] {
  const seen = new Set<string>();
  return headers.map((cell, column) => {
    const header = cell.trim();
    let name = header === '' || seen.has(header) ? `${header || 'column'} ${column + 1}` : header;
    while (seen.has(name)) name += ` ${column + 1}`;
    seen.add(name);
    return name;
  });
}
