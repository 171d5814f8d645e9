import { nameKey } from '../../domain/name-key';
import { LocalizedError } from '../../locales/localized-error';
import { notice } from '../../locales/notice';
import { type Column, type ColumnMap, FIELDS } from '../registers/recordal-fields';
import { fieldNamed, fieldOfHeader } from './headings';
import { ownFields } from './recognise';

/** Guesses every column from its header; the first column wins a field, but goods may go on in later ones. */
export function mapHeaders(headers: readonly string[]): ColumnMap {
  const own = ownFields(headers);
  const map: ColumnMap = {};
  headers.forEach((header, column) => {
    const field = own[column] ?? fieldOfHeader(header);
    if (!field || (map[field] && field !== 'goods')) return;
    map[field] = [...(map[field] ?? []), column];
  });
  return map;
}

/** The columns of a file with the fields that a map gives them. */
export function columnsOf(headers: readonly string[], map: ColumnMap): Column[] {
  const fieldAt = new Map(
    FIELDS.flatMap((field) => (map[field] ?? []).map((column) => [column, field] as const)),
  );
  return headers.map((header, column) => {
    const field = fieldAt.get(column);
    return field ? { header, field } : { header };
  });
}

/** The map that columns make: the other way round. */
export function mapOfColumns(columns: readonly Column[]): ColumnMap {
  const map: ColumnMap = {};
  columns.forEach(({ field }, column) => {
    if (field) map[field] = [...(map[field] ?? []), column];
  });
  return map;
}

/**
 * A map that a person wrote: field names (`mark` for markText) to headers of the file or 1-based column numbers.
 * Throws UnknownColumn for a field or a header that is not there.
 */
export function mapByHand(wanted: Readonly<Record<string, string>>, headers: readonly string[]): ColumnMap {
  const map: ColumnMap = {};
  const folded = headers.map(nameKey);
  for (const [name, header] of Object.entries(wanted)) {
    const field = name === 'mark' ? 'markText' : fieldNamed(name);
    if (!field) throw new UnknownColumn(notice('noSuchField', { name }));
    const exact = headers.indexOf(header);
    const column = exact >= 0 ? exact : folded.indexOf(nameKey(header));
    const numbered = /^\d{1,3}$/.test(header) ? Number(header) - 1 : -1;
    if (column < 0 && numbered < 0) throw new UnknownColumn(notice('noSuchColumn', { name: header }));
    map[field] = [column < 0 ? numbered : column];
  }
  return map;
}

/** The user's own column map does not fit the file. */
export class UnknownColumn extends LocalizedError {
  override name = 'UnknownColumn';
}
