import type { Undo } from '../domain/undo';
import { openListings } from '../listing-files/open-listings';
import { t } from '../locales/i18n';
import type { Notice } from '../locales/notice';
import { knownCharset } from '../tabular/pasted-text';
import { addStock, stockItemOf } from '../watch/stock';

/** The result of importing a file of listings: its rows are in the stock, or were refused. */
export interface StockAdded {
  added: number;
  refused: number;
  /** Sheets and other parts of the file that were not read. */
  leftOut: readonly Notice[];
  undo: Undo;
}

/** Reads a file of listings into the stock, using the columns that its headers name. Rejects if none holds titles. */
export async function addStockFile(source: Blob): Promise<StockAdded> {
  const stream = source.stream() as ReadableStream<Uint8Array>;
  const opened = await openListings(stream, { site: 'file', charset: knownCharset(source) });
  if (opened.guess.title === undefined) throw new Error(t('bulk.titleNeeded'));
  const items = [];
  let refused = 0;
  for await (const row of opened.rows(opened.guess)) {
    if ('listing' in row) items.push(stockItemOf(row.listing));
    else refused++;
  }
  const leftOut = [...opened.leftOut, ...opened.doubts];
  return { added: items.length, refused, leftOut, undo: await addStock(items) };
}
