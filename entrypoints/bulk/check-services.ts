import type { createBulkCheck } from '../../lib/bulk/check';
import type { ListingMap } from '../../lib/listing-files/listing-columns';
import type { Charset } from '../../lib/tabular/charsets';

/** What a person does with the check of a file. */
export const checkServices = (check: ReturnType<typeof createBulkCheck>) => ({
  onFile: (file: Blob, name: string) => void check.open(file, name),
  onRun: (map: ListingMap, pictures: readonly number[]) => void check.start(map, pictures),
  onCharset: (charset: Charset | undefined) => void check.readIn(charset),
  onRerun: () => void check.rerun(),
  ...{ onPause: check.pause, onCancel: check.cancel, onStartOver: check.startOver },
});
