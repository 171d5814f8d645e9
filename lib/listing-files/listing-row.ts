import type { Listing } from '../domain/listing';
import { LONGEST_TITLE } from '../domain/longest-title';
import { isNullWord } from '../domain/null-word';
import { NAME_END } from '../domain/several-names';
import { type Notice, notice } from '../locales/notice';
import { currencyIn, parsePrice } from '../marketplaces/fields/price';
import { plainText } from '../tabular/plain-text';
import { type FieldOfName, fieldByName, type NamedField } from './listing-columns';
import { brandsAmongValues } from './named-values';
import { isDeeper, nestedTexts } from './nested-text';
import { bareAmount } from './price-cell';
import { piecesIn } from './quantity';
import { RowCells } from './row-cells';

/** A row of a file as a listing; `input` holds all other columns, unchanged. */
export type ListingRow =
  | { listing: Listing; input?: Record<string, unknown> }
  | { id: string; error: Notice };

/** Texts that people read; addresses and codes are taken as they are. */
const WORDS = ['brand', 'category', 'seller'] as const;
const TEXT_FIELDS = ['url', 'site', 'currency', 'locale'] as const;

/** What hangs on a row comes back with it, and nobody writes what is nested without end. */
const DEEPEST = 200;

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
  const cells = new RowCells(row, fieldOf);
  const id = takeText(cells, 'id') ?? String(position);
  const titles = takeTitles(cells);
  const [written = ''] = titles;
  if (written.length > LONGEST_TITLE) return { id, error: notice('titleTooLong', { most: LONGEST_TITLE }) };
  if (titles.length > 1) return { id, error: notice('severalTitles') };
  const title = plainText(written);
  if (saysNoTitle(title)) return { id, error: notice('noTitle') };

  const listing: Listing = { id, site: '', url: '', title, images: [] };
  for (const field of WORDS) {
    const words = takeWords(cells, field);
    if (words.length > LONGEST_TITLE)
      return { id, error: notice('textTooLong', { name: cells.of(field)[0]!.name, most: LONGEST_TITLE }) };
    if (words) listing[field] = words;
  }
  for (const field of TEXT_FIELDS) {
    const text = takeText(cells, field);
    if (text && !isNullWord(text)) listing[field] = text;
  }
  if (cells.takeNamed(TRANSLATED, true)) listing.translated = true;
  takePrice(cells, listing);
  const quantity = takeNumber(cells, 'quantity', piecesIn);
  if (quantity !== undefined) listing.quantity = quantity;
  const left = cells.left();
  if (left.some(([, value]) => isDeeper(value, DEEPEST)))
    return { id, error: notice('nestedTooDeep', { most: DEEPEST }) };
  return left.length > 0 ? { listing, input: Object.fromEntries(left) } : { listing };
}

/** Whether a title is empty or stands for none, "N/A" or a stroke: then nobody looked at one. */
const saysNoTitle = (title: string) =>
  title.trim() === '' || (isNullWord(title) && (/[\p{L}\p{N}]/u.test(title) || title.trim().length < 3));

/** The price, and its currency by its code; a currency of its own column goes before the sign beside the number. */
function takePrice(cells: RowCells, listing: Listing): void {
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

/** What `extract` says of a listing whose words are a translator's. */
const TRANSLATED = 'translated';

/** Different titles of one row. A row is one title: of several nobody knows which one its buyers see. */
function takeTitles(cells: RowCells): string[] {
  const titles = new Map<string, string>();
  for (const cell of cells.of('title')) {
    const text = textOf(cell.value);
    if (text === undefined && cell.value !== null && cell.value !== undefined) continue;
    cells.take(cell);
    if (text?.trim()) titles.set(text.trim(), titles.get(text.trim()) ?? text);
  }
  return [...titles.values()];
}

/** Of what is too long nothing is read. */
const readable = (text: string) => (text.length > LONGEST_TITLE ? text : plainText(text));

/**
 * The words of a field that may have several, each once: names that stand for it, lists, objects of their own, which stay among the
 * other columns. A single brand is not trimmed: findings point into it.
 */
function takeWords(cells: RowCells, field: (typeof WORDS)[number]): string {
  const words = new Map<string, string>();
  const add = (texts: readonly string[]) => {
    for (const one of texts.map(readable)) {
      const said = one.trim().toLowerCase();
      if (said !== '' && !isNullWord(one) && !words.has(said)) words.set(said, one);
    }
  };
  for (const cell of cells.of(field)) {
    const { value } = cell;
    const text = textOf(value);
    if (text !== undefined || value === null || value === undefined) cells.take(cell);
    add(text === undefined ? nestedTexts(value) : [field === 'brand' ? text : text.trim()]);
  }
  if (field === 'brand') add(brandsAmongValues(cells.unclaimed(), words.size > 0));
  return [...words.values()].join(field === 'category' ? ', ' : NAME_END);
}

/** Takes a text out: the first of the field's names that says something. */
function takeText(cells: RowCells, field: NamedField): string | undefined {
  let found: string | undefined;
  for (const cell of cells.of(field)) {
    const text = textOf(cell.value)?.trim();
    if (text === undefined && cell.value !== null && cell.value !== undefined) continue;
    if (text && found !== undefined && text !== found) continue;
    cells.take(cell);
    found ??= text || undefined;
  }
  return found;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/** Takes a number out: the first of the field's names that says one. Text is read by `read`, which answers NaN to what is none. */
function takeNumber(cells: RowCells, field: NamedField, read: (text: string) => number): number | undefined {
  let found: number | undefined;
  for (const cell of cells.of(field)) {
    const value = typeof cell.value === 'string' ? cell.value.trim() : cell.value;
    if (value === '' || value === null || value === undefined) {
      cells.take(cell);
      continue;
    }
    if (found !== undefined) continue;
    const number = typeof value === 'string' ? read(value) : value;
    if (typeof number !== 'number' || !Number.isFinite(number)) continue;
    cells.take(cell);
    found = number;
  }
  return found;
}
