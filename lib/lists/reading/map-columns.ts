import { nameKey } from '../../domain/name-key';
import { LocalizedError } from '../../locales/localized-error';
import { notice } from '../../locales/notice';
import { type Column, type ColumnMap, FIELDS, type Field } from '../registers/recordal-fields';
import { fieldNamed, namedByHeader } from './headings';
import { ownFields } from './recognise';

/**
 * Guesses every column from its header. The header that says most wins a field, the first of equals: 权利名称 is the mark
 * and not 查询品牌, what somebody searched for. Goods may go on in later columns.
 */
export function mapHeaders(headers: readonly string[]): ColumnMap {
  const own = ownFields(headers);
  const map: ColumnMap = {};
  const strengths = new Map<Field, number>();
  headers.forEach((header, column) => {
    const ownName = own[column];
    const named = ownName ?? namedByHeader(header);
    if (!named) return;
    const { field } = named;
    // What the register itself means goes before what the word means elsewhere.
    const strength = named.strength + (ownName ? OWN : 0);
    if (field === 'goods') map.goods = [...(map.goods ?? []), column];
    else if (strength > (strengths.get(field) ?? 0)) map[field] = [column];
    strengths.set(field, Math.max(strength, strengths.get(field) ?? 0));
  });
  return map;
}

/** More than any header has characters. */
const OWN = 1_000;

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
