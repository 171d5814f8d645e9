import { parse } from 'parse5';
import { notice } from '../locales/notice';
import { UnreadableFile } from './bytes';
import type { CellRow } from './delimited';
import type { HeaderRating } from './header-rating';
import { elements } from './html-cells';
import { gridRows, isGridRow } from './html-grid';
import { type IsStroke, strokesOf } from './html-strokes';
import { holdsData, type JoinedTables, joinTables, pageTables, tableName } from './html-tables';
import type { Element } from './html-text';
import { joinRecordBlocks } from './record-blocks';
import { textsAround } from './texts-around';

/** A saved page of a query's results is some 100 kB; the largest page of a register seen 5 MB. */
const MAX_PAGE = 64 << 20;

/** Rows of a saved page, and what other tables of data it shows. */
export interface ReadPage {
  rows: CellRow[];
  /** Names of the tables that were not read. */
  leftOut: string[];
  /** Short texts beside the tables. */
  around: string[];
}

/**
 * Reads the table in a saved page that its caller looks for: a data grid, or else the table with the surest header and
 * what goes on with it. Frames of one page are read as if they stood below each other. Throws UnreadableFile for a page
 * without a table.
 */
export function readHtml(pages: readonly string[], rateHeader: HeaderRating): ReadPage {
  const trees = pages.map((page) => parse(page));
  const tableRows = trees.flatMap((tree) => elements(tree, 'tr'));
  const strokes = trees.map(strokesOf);
  const { rows, leftOut } = tableIn(tableRows, rateHeader, (element) =>
    strokes.some((isStroke) => isStroke(element)),
  );
  if (rows.length === 0) throw new UnreadableFile(notice('pageWithoutTable'));
  return {
    rows: rows.map((row, index) => ({ ...row, row: index + 1 })),
    leftOut: leftOut.filter(holdsData).map(tableName),
    around: trees.flatMap(textsAround),
  };
}

/** A page's text. Throws UnreadableFile for one that is too large to be a list. */
export async function pageText(text: AsyncIterable<string>): Promise<string> {
  let page = '';
  for await (const chunk of text) {
    page += chunk;
    if (page.length > MAX_PAGE) throw new UnreadableFile(notice('pageTooLarge'));
  }
  return page;
}

function tableIn(rows: readonly Element[], rateHeader: HeaderRating, isStroke: IsStroke): JoinedTables {
  const grid = gridRows(rows, isStroke);
  if (grid.length === 0) return joinTables(joinRecordBlocks(pageTables(rows, isStroke)), rateHeader);
  return {
    rows: grid,
    leftOut: pageTables(
      rows.filter((row) => !isGridRow(row)),
      isStroke,
    ),
  };
}
