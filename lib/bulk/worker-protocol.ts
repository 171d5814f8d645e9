import type { Settings } from '../settings/settings';
import type { ListingMap } from './columns';
import type { BulkRow } from './results';

/** What the bulk page tells its worker. */
export type ToWorker =
  | { kind: 'open'; file: Blob }
  | { kind: 'run'; map: ListingMap; settings: Settings; on: string; locale: string }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'cancel' };

/** What the worker tells the page. Rows come in the file's order, several hundred at a time. */
export type FromWorker =
  | { kind: 'opened'; headers: string[]; guess: ListingMap; sample: string[][] }
  | { kind: 'rows'; rows: BulkRow[] }
  | { kind: 'finished'; cancelled: boolean }
  | { kind: 'failed'; reason: string };
