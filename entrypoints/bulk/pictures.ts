import '../../components/bulk/pictures/pictures.css';
import type { PictureServices } from '../../components/bulk/pictures/services';
import { browser } from '../../lib/browser';
import type { BulkCheck } from '../../lib/bulk/check';
import { hostsOf } from '../../lib/bulk-pictures/hosts';
import { picturesOfFile } from '../../lib/bulk-pictures/of-file';
import { pendingRows } from '../../lib/bulk-pictures/pending';
import { NOTHING_YET } from '../../lib/bulk-pictures/state';
import { permissionFor } from '../../lib/picture-reading/addresses';
import { keptFigures } from '../../lib/picture-reading/figures';
import { openRecordedPictures } from '../../lib/recorded-pictures/store';
import { openReading } from '../read-pictures/open-reading';

/** Reading the pictures of the rows of whichever file is checked; call the returned function at every drawing. */
export function openRowPictures(check: BulkCheck, draw: () => void): () => PictureServices {
  const reading = openReading();
  const now = picturesOfFile({
    ...{ check, draw, reading },
    figures: keptFigures(openRecordedPictures().all, reading),
    allow: (hosts) => browser.permissions.request(permissionFor(hosts)),
  });
  return () => {
    const { flow, drawn } = now();
    return {
      state: flow?.state() ?? NOTHING_YET,
      pending: pendingRows,
      hosts: hostsOf,
      picturesOf: drawn.of,
      onBring: (files) => void flow?.bring(files),
      onRead: (rows) => void flow?.read(rows),
      onStop: () => flow?.stop(),
    };
  };
}
