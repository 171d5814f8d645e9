import { notice } from '../../locales/notice';
import type { CellRow } from '../../tabular/delimited';
import type { ColumnMap, Field } from '../registers/recordal-fields';
import type { RowReading } from './row-reading';

/** Fields that tell which record it is and whether it holds. */
const TELLING: readonly Field[] = [
  'recordNo',
  'registrationNo',
  'markText',
  'validFrom',
  'validTo',
  'status',
];

/** As other systems write a stroke in a cell of text, and as people do in notes. */
const WRITTEN =
  /<(s|del|strike)(?:\s[^<>]{0,300})?>([^<>]{1,400})<\/\1>|<(span|font|p|b|i)\s[^<>]{0,300}line-through[^<>]{0,300}>([^<>]{1,400})<\/\3>|~~([^~]{1,400})~~/gi;

/** A letter with a stroke laid over it, as texts without any form are struck through, and those beside it. */
const LAID_OVER = /(?:[\p{L}\p{N}\p{P}](?:\u0335|\u0336)\s{0,2}){2,400}/gu;

const hasSigns = (cell: string) => cell.includes('</') || cell.includes('~~') || /\u0335|\u0336/.test(cell);

/** A row whose cells write strokes in signs: without these, and with what is struck. The cells of a page have none. O(length). */
export function withoutStrokeSigns(line: CellRow): CellRow {
  if (line.struck || !line.cells.some(hasSigns)) return line;
  const struck: string[] = [];
  const keep = (text: string) => {
    struck.push(text.trim());
    return text;
  };
  const cells = line.cells.map((cell) =>
    cell
      .replace(WRITTEN, (_, _tag, tagged?: string, _styled?: string, styled?: string, noted?: string) =>
        keep(tagged ?? styled ?? noted ?? ''),
      )
      .replace(LAID_OVER, (text) => keep(text.replace(/\u0335|\u0336/gu, ''))),
  );
  return struck.length > 0 ? { ...line, cells, struck } : line;
}

/** Characters of struck words that are repeated. */
const SHOWN = 60;

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Those of the struck texts that stand in a row's cells, in columns that tell which record it is and whether it holds. */
function strokesOn(
  cells: readonly string[],
  map: ColumnMap,
  struck: readonly string[] | undefined,
): readonly string[] {
  if (!struck) return [];
  const telling = TELLING.flatMap((field) => map[field] ?? []).map((column) => folded(cells[column] ?? ''));
  return struck.map(folded).filter((text) => text !== '' && telling.some((cell) => cell.includes(text)));
}

/**
 * The cells of a row in which a part of the mark is struck through: the words beside it come first, since they are what is left,
 * and the struck ones as further words. A letter struck in a word leaves it as it is.
 */
export function apartFromStruck(
  cells: readonly string[],
  { markText: [column] = [] }: ColumnMap,
  struck: readonly string[] | undefined,
): readonly string[] {
  if (!struck || column === undefined) return cells;
  const mark = folded(cells[column] ?? '');
  const part = struck.map(folded).find((text) => text !== '' && text !== mark && mark.includes(text));
  if (part === undefined) return cells;
  const at = mark.indexOf(part);
  const [before, behind] = [mark.slice(0, at), mark.slice(at + part.length)];
  if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(behind)) return cells;
  const left = [before, behind].map((text) => text.trim()).filter((text) => /[\p{L}\p{N}]/u.test(text));
  return cells.with(column, [...left, part].join('; '));
}

/**
 * A row in which somebody struck through what no longer holds: whether the record still does is unknown, unless the row
 * says itself that it does not.
 */
export function underStroke(
  reading: RowReading,
  cells: readonly string[],
  map: ColumnMap,
  struck: readonly string[] | undefined,
): RowReading {
  const { recordal } = reading;
  const strokes = strokesOn(cells, map, struck);
  if (!recordal || strokes.length === 0) return reading;
  const says = notice('struckThrough', { text: strokes.join(', ').slice(0, SHOWN) });
  const warnings = [...reading.warnings, { column: 'status', says }];
  const status = recordal.status === 'active' ? 'unknown' : recordal.status;
  return { ...reading, recordal: { ...recordal, status }, warnings };
}
