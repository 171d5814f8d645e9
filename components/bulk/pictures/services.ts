import type { BulkRow } from '../../../lib/bulk/results';
import type { PictureHosts } from '../../../lib/bulk-pictures/hosts';
import type { RowPicturesState } from '../../../lib/bulk-pictures/state';
import type { DrawnPicture } from '../../../lib/picture-reading/state';

/** What can be done about the pictures of rows; nothing of it is there in an edition that reads none. */
export interface PictureServices {
  state: RowPicturesState;
  /** The rows of which a picture is still to be read. */
  pending(rows: readonly BulkRow[]): BulkRow[];
  /** Where those come from. */
  hosts(rows: readonly BulkRow[]): PictureHosts;
  /** Pictures of a row, the small one with those that show a mark. */
  picturesOf(row: BulkRow): readonly DrawnPicture[];
  /** Takes pictures whose names stand in the table, in place of those before. */
  onBring(files: readonly File[]): void;
  /** Asks for the hosts, and reads; to be called from a press. */
  onRead(rows: readonly BulkRow[]): void;
  onStop(): void;
}
