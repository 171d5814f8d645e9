import type { BulkCheck } from '../../lib/bulk/check';
import { isUnderWay } from '../../lib/bulk/progress';
import type { ListingMap } from '../../lib/listing-files/listing-columns';
import type { Charset } from '../../lib/tabular/charsets';

/** The actions on the check of a file. */
export const checkServices = (check: BulkCheck) => ({
  onFile: (file: Blob, name: string) => void check.open(file, name),
  onRun: (map: ListingMap, pictures: readonly number[]) => void check.start(map, pictures),
  onCharset: (charset: Charset | undefined) => void check.readIn(charset),
  onRerun: () => void check.rerun(),
  ...{ onPause: check.pause, onCancel: check.cancel, onStartOver: check.startOver },
});

/**
 * Makes the browser ask, in its own words, before the page is left or reloaded during work that would be lost with it.
 */
export function askBeforeLeaving(check: Pick<BulkCheck, 'stage'>, readsPictures: () => boolean): void {
  addEventListener('beforeunload', (event) => {
    if (isUnderWay(check.stage, readsPictures())) event.preventDefault();
  });
}
