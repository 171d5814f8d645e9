import { type Column, type ColumnMap, FIELDS, type Field } from '../registers/recordal-fields';
import { namedByHeader } from './headings';
import { ownFields } from './recognise';

/**
 * Guesses every column from its header. The header that says most wins a field, the first of equals: 权利名称 is the mark
 * and not 查询品牌, what somebody searched for. Goods may go on in later columns; of two columns of states that are called
 * alike nobody knows which is the recordal's, so both are read, and the worse counts.
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
    const best = strengths.get(field) ?? 0;
    const isAlike = field === 'status' && strength === best && strength >= 1;
    if (field === 'goods' || isAlike) map[field] = [...(map[field] ?? []), column];
    else if (strength > best) map[field] = [column];
    strengths.set(field, Math.max(strength, best));
  });
  return withTitle(headers, map);
}

/** What heads the column of marks only in a list that says itself that it is one of records. */
const TITLE = /^(?:titles?|designation|protected mark)$/i;

/** "Title" is the mark of a record where no other column is: anywhere else it is that of an offer. */
function withTitle(headers: readonly string[], map: ColumnMap): ColumnMap {
  if (map.markText || !map.recordNo || !(map.holder || map.validTo || map.status)) return map;
  const column = headers.findIndex((header, at) => TITLE.test(header.trim()) && !isTaken(map, at));
  return column < 0 ? map : { ...map, markText: [column] };
}

const isTaken = (map: ColumnMap, column: number) =>
  Object.values(map).some((columns) => columns.includes(column));

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
