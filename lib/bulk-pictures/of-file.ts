import type { BulkCheck } from '../bulk/check';
import type { BulkResults } from '../bulk/results';
import { type DrawnPictures, drawnPictures } from './drawn-pictures';
import { type RowPicturesDeps, type RowPicturesFlow, rowPicturesFlow } from './flow';

/** What it needs of the page, and the check whose rows are read. */
export interface FilePicturesDeps extends Pick<RowPicturesDeps, 'reading' | 'figures' | 'allow' | 'draw'> {
  check: Pick<BulkCheck, 'stage' | 'layPictures'>;
}

/** Reading the pictures of the rows that are there now; no flow before there are some. */
export interface FilePictures {
  flow?: RowPicturesFlow;
  drawn: DrawnPictures;
}

/**
 * Reading the pictures of whatever file is checked: a fresh beginning with each file, and with each check of all its rows. To be
 * asked at every drawing: what was still read of rows that are gone ends then.
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
