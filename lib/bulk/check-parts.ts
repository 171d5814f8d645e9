import type { inTurn } from '../runtime/in-turn';
import type { Judging } from './bulk-tasks';
import type { IncomingRows } from './incoming-rows';
import type { OpenedFile } from './opened-file';
import type { ShownStage } from './shown-stage';

/** What the parts of a check of a file work on together. */
export interface CheckParts {
  shown: ShownStage;
  opened: OpenedFile;
  incoming: IncomingRows;
  /** By whose wishes rows are judged from now on. */
  judging(): Promise<Judging>;
  /** Rows are judged with their pictures, decided about and taken back one after the other: what was asked for last stands. */
  turn: ReturnType<typeof inTurn>;
}
