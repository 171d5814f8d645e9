import { browser } from '#imports';
import type { StockAdded } from '../../components/options/add-stock';
import type { RecordalName } from '../../lib/domain/recordal-key';
import { openListings } from '../../lib/listing-files/open-listings';
import { t } from '../../lib/locales/i18n';
import { ask } from '../../lib/messages/protocol';
import { markAlerts, removeAlerts } from '../../lib/watch/alerts';
import { readMarksFile } from '../../lib/watch/own-marks-file';
import { addStock, removeStock, stockItemOf } from '../../lib/watch/stock';
import { saveWatchlist } from '../../lib/watch/watchlist';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Whether the browser lets the extension notify. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS);

/** What the options do with a person's own marks, watchlist, stock and alerts. */
export const ownListsServices = {
  onReadMarks: (source: Blob) => readMarksFile(source.stream() as ReadableStream<Uint8Array>),
  onRivals: async () => (await ask('rivals', null)).rivals,
  onOpenRecord: ({ regime, recordNo }: RecordalName) => void ask('openRecord', { regime, recordNo }),
  onSaveWatchlist: saveWatchlist,
  onAddStock: takeStock,
  onRemoveStock: removeStock,
  onMarkAlerts: (...what: Parameters<typeof markAlerts>) => void markAlerts(...what),
  onRemoveAlerts: removeAlerts,
};

/** Reads a file of listings into the stock by the columns that its headers name. */
async function takeStock(source: Blob): Promise<StockAdded> {
  const opened = await openListings(source.stream() as ReadableStream<Uint8Array>, { site: 'file' });
  if (opened.guess.title === undefined) throw new Error(t('bulk.titleNeeded'));
  const items = [];
  let refused = 0;
  for await (const row of opened.rows(opened.guess)) {
    if ('listing' in row) items.push(stockItemOf(row.listing));
    else refused++;
  }
  const { leftOut } = opened;
  return { added: items.length, refused, leftOut, undo: await addStock(items) };
}

/** Asks for leave to notify, or gives it back. To be called straight from a press. */
export function setNotifying(on: boolean): Promise<boolean> {
  return on ? browser.permissions.request(NOTIFICATIONS) : browser.permissions.remove(NOTIFICATIONS);
}
