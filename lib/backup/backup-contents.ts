import type { AuditEntry } from '../audit/entry';
import type { Decision } from '../decisions/decision';
import type { LearningData } from '../learning/learning-data';
import type { Column } from '../lists/registers/recordal-fields';
import type { ListDescription } from '../lists/store/build';
import type { StoredAlert, StoredChanges, StoredRecordNote, StoredStockItem } from '../lists/store/database';
import type { Kept } from '../look-ups/kept/kept-schema';
import type { HealthEntry } from '../marketplaces/page/health';
import type { QueueItem } from '../queue/queue-item';
import type { RecordedPicture } from '../recorded-pictures/recorded-picture';
import type { Round } from '../review-quality/round';
import type { Settings } from '../settings/settings';
import type { Sighting } from '../survey/sighting';
import type { SkippedLines } from './skipped-lines';

/** A list in a backup: its description, where it stands in the file, and how many of its rows can be read. */
export interface BackupList {
  description: ListDescription & { version: number };
  /** The line number of its entry; its rows follow. */
  line: number;
  /** The number of rows that the entry announces, and of rows that are present and valid. */
  announced: number;
  rows: number;
  /** More rows follow than the entry announced. */
  overfull: boolean;
  history: StoredChanges[];
}

/** The followed publisher and the pinned key; neither takes effect before the person agrees. */
export interface BackupSubscription {
  url: string;
  addedAt: string;
  version?: number;
  key?: string;
}

/** The valid contents of a backup, and what is invalid in it. Nothing is stored yet. */
export interface BackupContents {
  /** When the backup was made, if it says so. */
  at?: string;
  settings: Partial<Settings>;
  learning: LearningData;
  decisions: Decision[];
  log: AuditEntry[];
  queue: QueueItem[];
  rounds: Round[];
  health: HealthEntry[];
  lookUps: Kept[];
  sightings: Sighting[];
  recordedPictures: RecordedPicture[];
  subscriptions: BackupSubscription[];
  notes: StoredRecordNote[];
  stock: StoredStockItem[];
  alerts: StoredAlert[];
  columnMaps: { layout: string; map: Column[] }[];
  lists: BackupList[];
  /** The number of lines between the first and the last; each is either taken or skipped. */
  lines: number;
  taken: number;
  skipped: SkippedLines;
}
