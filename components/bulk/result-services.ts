import type { RowDecisions } from '../../lib/bulk/decide-rows';
import type { Listing } from '../../lib/domain/listing';
import type { RecordalName } from '../../lib/domain/recordal-key';
import type { Undo } from '../../lib/domain/undo';
import type { Role } from '../../lib/verdict/procedure/rule';
import type { QueueHandOver } from '../shared/to-queue';
import type { SampleServices } from './draw-sample';
import type { PictureServices } from './pictures/services';
import type { SaveServices } from './save-buttons';

/** What is done with rows once they are there. */
export interface ResultServices
  extends SaveServices,
    RowDecisions,
    Partial<QueueHandOver>,
    Partial<SampleServices> {
  reader: Role;
  onCopy(text: string): Promise<void>;
  onOpenRecord(record: RecordalName): void;
  /** Absent in an edition that reads no pictures. */
  pictures?: PictureServices | undefined;
  /** Takes listings into the person's stock; the undo takes out what was new. */
  onStock(listings: readonly Listing[]): Promise<Undo>;
}
