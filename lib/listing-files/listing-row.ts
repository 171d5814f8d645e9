import type { Listing } from '../domain/listing';
import { isNullWord } from '../domain/null-word';
import { type Notice, notice } from '../locales/notice';
import { currencyIn, parsePrice } from '../marketplaces/fields/price';
import { plainText } from '../tabular/plain-text';
import { type FieldOfName, fieldByName, type NamedField } from './listing-columns';
import { bareAmount } from './price-cell';
import { piecesIn } from './quantity';

/** A row of a file as a listing; `input` holds all other columns, unchanged. */
export type ListingRow =
  | { listing: Listing; input?: Record<string, unknown> }
  | { id: string; error: Notice };

/** UTF-16 units: no more of a text is looked through (lib/text/scan.ts), and what nobody looked at is not clear. */
export const LONGEST_TITLE = 32_768;

/** Texts that people read; addresses and codes are taken as they are. */
const WORDS: ReadonlySet<string> = new Set(['brand', 'category', 'seller']);
const TEXT_FIELDS = ['url', 'site', 'brand', 'category', 'seller', 'currency', 'locale'] as const;

/**
 * Reads one row of a file of listings. A row without an id is named by its position; a price or quantity that is no number stays among the other columns.
 * Texts that the file writes with entities, tags or escapes come as their readers see them (see `plainText`).
 * "¥1,299.00" is a price with its currency, and "RMB" the currency CNY.
 * @param position 1-based number of the row, as a person counts them.
 * @param fieldOf the field that a name of the row stands for; by default those of the fields themselves.
 * @returns the listing, or why the row cannot be screened. Never throws.
 */
export function listingFromRow(
  row: unknown,
  position: number,
  fieldOf: FieldOfName = fieldByName,
): ListingRow {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return { id: String(position), error: notice('notObject') };
  }
  const cells: Cells = new Map();
  for (const [name, value] of Object.entries(row)) cells.set(fieldOf(name) ?? other(name), { name, value });

  const id = takeText(cells, 'id') ?? String(position);
  const written = takeText(cells, 'title', false) ?? '';
  if (written.length > LONGEST_TITLE) return { id, error: notice('titleTooLong', { most: LONGEST_TITLE }) };
  const title = plainText(written);
  if (saysNoTitle(title)) return { id, error: notice('noTitle') };

  const listing: Listing = { id, site: '', url: '', title, images: [] };
  for (const field of TEXT_FIELDS) {
    const value = takeText(cells, field, field !== 'brand');
    const text = value && WORDS.has(field) ? plainText(value) : value;
    if (text && !isNullWord(text)) listing[field] = text;
  }
  if (cells.get(TRANSLATED)?.value === true && cells.delete(TRANSLATED)) listing.translated = true;
  takePrice(cells, listing);
  const quantity = takeNumber(cells, 'quantity', piecesIn);
  if (quantity !== undefined) listing.quantity = quantity;
  const rest = [...cells.values()].map(({ name, value }) => [name, value] as const);
  return rest.length ? { listing, input: Object.fromEntries(rest) } : { listing };
}

/** Whether a title is empty or stands for none, "N/A" or a stroke: then nobody looked at one. */
const saysNoTitle = (title: string) =>
  title.trim() === '' || (isNullWord(title) && (/[\p{L}\p{N}]/u.test(title) || title.trim().length < 3));

/** The price, and its currency by its code; a currency of its own column goes before the sign beside the number. */
function takePrice(cells: Cells, listing: Listing): void {
  const { currency, locale } = listing;
  let beside: string | undefined;
  const price = takeNumber(cells, 'price', (text) => {
    const shown = parsePrice(text, '', locale);
    beside = shown.currency;
    return beside ? shown.price! : bareAmount(text);
  });
  if (price !== undefined) listing.price = price;
  const code = currency ? (currencyIn(currency, '', locale) ?? currency) : beside;
  if (code) listing.currency = code;
}

/** Cells by the field that they are of; the others by their name, so that none is taken for a field. */
type Cells = Map<NamedField | `other ${string}`, { name: string; value: unknown }>;

const other = (name: string) => `other ${name.trim().toLowerCase()}` as const;

/** What `extract` says of a listing whose words are a translator's. */
const TRANSLATED = other('translated');

/** A brand or a shop may be an object of its own: `{ id, name }`. It stays among the other columns. */
function nameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, title, label, nickname } = value as Record<string, unknown>;
  const text = [name, title, label, nickname].find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof text === 'string' ? text.trim() : undefined;
}

/** Takes a text cell out. Texts that findings point into are not trimmed: their offsets must stay true. */
function takeText(cells: Cells, field: NamedField, trim = true): string | undefined {
  const value = cells.get(field)?.value;
  if (typeof value !== 'string' && typeof value !== 'number') {
    const named = WORDS.has(field) ? nameOf(value) : undefined;
    if (named) return named;
    if (value === null || value === undefined) cells.delete(field);
    return undefined;
  }
  cells.delete(field);
  const text = trim ? String(value).trim() : String(value);
  return text || undefined;
}

/** Takes a cell out where it holds nothing or a number; text is read by `read`, which answers NaN to what is none. */
function takeNumber(cells: Cells, field: NamedField, read: (text: string) => number): number | undefined {
  const cell = cells.get(field);
  const value = typeof cell?.value === 'string' ? cell.value.trim() : cell?.value;
  if (value === '' || value === null || value === undefined) {
    cells.delete(field);
    return undefined;
  }
  const number = typeof value === 'string' ? read(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  cells.delete(field);
  return number;
}
