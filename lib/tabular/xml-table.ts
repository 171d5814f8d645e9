import { type Notice, notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import { type DeclaredRows, declaredIn } from './declared-rows';
import type { CellRow } from './delimited';
import type { HeaderRating } from './header-rating';
import { unreadEntity } from './unread-entities';
import { walkXml } from './xml';
import { mendAmpersands } from './xml-ampersands';
import { RecordElements } from './xml-elements';
import { RecordRows } from './xml-rows';

/** Rows of a document of XML, and what was not read of it. */
export interface ReadXml {
  rows: CellRow[];
  /** Names of other elements that repeat with fields of their own. */
  leftOut: string[];
  /** What the document's own element, and those beside the rows, say of how many rows there are. */
  declared?: DeclaredRows;
}

/** Places of all rows together, as in a workbook. */
const MAX_PLACES = 30_000_000;

/**
 * A document whose elements repeat, as a table: a feed of products (RSS, Atom, YML), an export of a shop or an office.
 * Of several elements that repeat, the one whose fields the caller looks for, else the one that carries most. Its
 * children and attributes are the columns, in the order of their first appearance. Reads the document twice, so it is
 * in memory whole. Throws UnreadableFile for one that is cut off, holds no such element or is too large.
 */
export async function readXml(
  document: string,
  rate: HeaderRating,
  doubts: Notice[],
  signal?: AbortSignal,
): Promise<ReadXml> {
  const told = doubts.length;
  const text = mendAmpersands(document, doubts);
  const elements = new RecordElements();
  await walkXml(inPieces(text, signal), elements, doubts);
  const hasSlip = doubts.length > told;
  const { sought, others } = elements.choose(rate);
  if (!sought) throw new UnreadableFile(notice('xmlWithoutRows'));
  const records = new RecordRows(sought, MAX_PLACES);
  await walkXml(inPieces(text, signal), records);
  const header = { row: 1, cells: records.headings() };
  const alike = alikeButForPrefix(header.cells);
  const rows = records.rows.map((cells, at) => {
    const row = { row: at + 2, cells: withAlike(cells, alike) };
    const unread = hasSlip ? row.cells.map(unreadEntity).find(Boolean) : undefined;
    return unread === undefined ? row : { ...row, unread };
  });
  const declared = declaredIn({ ...records.beside, ...outermostAttributes(text) });
  return { rows: [header, ...rows], leftOut: others, ...(declared ? { declared } : {}) };
}

/** Columns whose names differ in their namespace alone, "title" and "g:title". */
function alikeButForPrefix(headings: readonly string[]): number[][] {
  const byName = new Map<string, number[]>();
  headings.forEach((heading, column) => {
    const bare = heading.slice(heading.indexOf(':') + 1);
    byName.set(bare, [...(byName.get(bare) ?? []), column]);
  });
  return [...byName.values()].filter((columns) => columns.length > 1);
}

/** A row that has a field under one name has it under all that mean the same. */
function withAlike(cells: string[], alike: readonly number[][]): string[] {
  for (const columns of alike) {
    const text = columns.map((column) => cells[column] ?? '').find((cell) => cell !== '');
    if (text !== undefined)
      for (const column of columns) {
        while (cells.length < column) cells.push('');
        cells[column] ||= text;
      }
  }
  return cells;
}

/** Attributes of the outermost element, `<list total="643">`. */
function outermostAttributes(text: string): Record<string, string> {
  const [tag = ''] = /<[\p{L}_][^<>]{0,2000}>/u.exec(text.slice(0, 20_000)) ?? [];
  return Object.fromEntries(
    [...tag.matchAll(/\s([\w:.-]{1,80})\s*=\s*["']([^"']{0,80})["']/g)].map(([, name, value]) => [
      name!,
      value!,
    ]),
  );
}

const PIECE = 1 << 20;

/** A page can draw, and a person cancel, between two pieces. */
async function* inPieces(text: string, signal?: AbortSignal): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += PIECE) {
    signal?.throwIfAborted();
    yield text.slice(at, at + PIECE);
    await new Promise((resolve) => setTimeout(resolve));
  }
}
