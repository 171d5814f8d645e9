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
  return withFurtherMarks(headers, withTitle(headers, map));
}

/** "Trademark (CN)", "Mark in Chinese", "Mark - Cyrillic": the same mark as others write it. */
const IN_A_LANGUAGE =
  /^(.{2,60}?)[\s_–-]{0,3}(?:[([（【]\s?|\bin |[\s_–-])(?:the )?(?:cn|zh|chinese|中文|ru|russian|рус\p{L}{0,6}|cyrillic|кириллиц\p{L}|en|eng|english|英文|latin|латин\p{L}{0,4}|jp|ja|japanese|katakana|kr|ko|korean|ar|arabic|th|thai|local(?: language| script)?|original(?: script)?)\s?[)\]）】]?$/iu;

/** Columns that are called like that of the marks but for a language hold further words of the same marks. */
function withFurtherMarks(headers: readonly string[], map: ColumnMap): ColumnMap {
  if (!map.markText || map.aliases) return map;
  const further = headers.flatMap((header, column) => {
    const [, bare] = IN_A_LANGUAGE.exec(header.trim()) ?? [];
    return bare && namedByHeader(bare)?.field === 'markText' && !isTaken(map, column) ? [column] : [];
  });
  return further.length > 0 ? { ...map, aliases: further } : map;
}

/** What heads the column of marks only in a list that says itself that it is one of records. */
const TITLE =
  /^(?:titles?|designation|protected mark|(?:recordation|record|right|object|ipr?) (?:title|name)|(?:title|name) of (?:the )?(?:recordation|right|object|ipr?)|наименование (?:объекта|оис)(?: ис| интеллектуальной собственности)?)$/iu;

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
