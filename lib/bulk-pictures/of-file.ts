import type { BulkCheck } from '../bulk/check';
import type { BulkResults } from '../bulk/results';
import { type DrawnPictures, drawnPictures } from './drawn-pictures';
import { type RowPicturesDeps, type RowPicturesFlow, rowPicturesFlow } from './flow';

/** The dependencies on the page, and the check whose rows are read. */
export interface FilePicturesDeps extends Pick<RowPicturesDeps, 'reading' | 'figures' | 'allow' | 'draw'> {
  check: Pick<BulkCheck, 'stage' | 'layPictures'>;
}

/** Reading the pictures of the current rows; no flow before there are any. */
export interface FilePictures {
  flow?: RowPicturesFlow;
  drawn: DrawnPictures;
}

/**
 * Reading the pictures of whichever file is checked: it starts afresh with each file, and with each check of all its
 * rows. Call it at every drawing, which ends any reading for rows that are gone.
 */
export function picturesOfFile({ check, draw, ...deps }: FilePicturesDeps): () => FilePictures {
  const drawn = drawnPictures();
  let now: { of: BulkResults; flow: RowPicturesFlow } | undefined;

  function begin(of: BulkResults): RowPicturesFlow {
    const flow = rowPicturesFlow({
      ...{ ...deps, draw },
      lay: (rows) => check.layPictures(of, rows),
      seen(number, shown) {
        const row = of.row(number);
        if (row && now?.of === of) drawn.keep(row, shown);
      },
    });
    now = { of, flow };
    return flow;
  }

  return () => {
    const { stage } = check;
    const rows = stage.at === 'results' ? stage.results : undefined;
    if (now && now.of !== rows) {
      now.flow.stop();
      now = undefined;
      drawn.clear();
    }
    const flow = now?.flow ?? (rows && begin(rows));
    return flow ? { flow, drawn } : { drawn };
  };
}
