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

/** A list in a backup: what is said of it, where it stands in the file, and how many of its rows can be read. */
export interface BackupList {
  description: ListDescription & { version: number };
  /** Line of its entry; its rows follow. */
  line: number;
  /** Rows that the entry announces, and those that are there and sound. */
  announced: number;
  rows: number;
  /** Rows follow that the entry did not announce. */
  overfull: boolean;
  history: StoredChanges[];
}

/** Who is followed, and the key that was pinned: nothing of it counts before the person says so. */
export interface BackupSubscription {
  url: string;
  addedAt: string;
  version?: number;
  key?: string;
}

/** What a backup holds that is sound, and what it holds that is not. Nothing of it is stored yet. */
export interface BackupContents {
  /** When it was made, as far as it says so. */
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
  /** Lines between the first and the last one: each is taken or skipped. */
  lines: number;
  taken: number;
  skipped: SkippedLines;
}
