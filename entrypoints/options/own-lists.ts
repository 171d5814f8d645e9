import { browser } from '../../lib/browser';
import type { RecordalName } from '../../lib/domain/recordal-key';
import { askToLook } from '../../lib/messages/ask-to-look';
import { ask } from '../../lib/messages/send';
import { addStockFile } from '../../lib/surfaces/stock-file';
import { knownCharset } from '../../lib/tabular/pasted-text';
import { markAlerts, removeAlerts } from '../../lib/watch/alerts';
import { readMarksFile } from '../../lib/watch/own-marks-file';
import { removeStock } from '../../lib/watch/stock';
import { changeWatchlist } from '../../lib/watch/watchlist';
import { lookUpServices } from './look-ups';
import { removePictures } from './recorded-pictures';
import { saveList } from './save-list';

const NOTIFICATIONS = { permissions: ['notifications' as const] };

/** Whether the browser lets the extension notify. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS);

/**
 * The options' actions on a person's own marks, watchlist, stock, alerts, recorded pictures, query list, and a list
 * that they pass on.
 */
export const ownListsServices = {
  ...lookUpServices,
  onSaveList: saveList,
  onReadMarks: (source: Blob) =>
    readMarksFile(source.stream() as ReadableStream<Uint8Array>, knownCharset(source)),
  onRivals: () => askToLook('rivals', null),
  onOpenRecord: ({ regime, recordNo }: RecordalName) => void ask('openRecord', { regime, recordNo }),
  onChangeWatchlist: changeWatchlist,
  onAddStock: addStockFile,
  onRemoveStock: removeStock,
  onMarkAlerts: (...what: Parameters<typeof markAlerts>) => void markAlerts(...what),
  onRemoveAlerts: removeAlerts,
  onRemovePictures: removePictures,
};

/** Requests permission to notify, or gives it up. Must be called directly from a click. */
export function setNotifying(on: boolean): Promise<boolean> {
  return on ? browser.permissions.request(NOTIFICATIONS) : browser.permissions.remove(NOTIFICATIONS);
}
