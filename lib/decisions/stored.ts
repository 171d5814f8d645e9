import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Decision } from './decision';
import type { LogBlock } from './log-block';

/** How many decisions a new version narrowed: a person is told once. */
export interface ReachChange {
  /** Decisions that now apply nowhere, since the site of their seller or the listing was not recorded. */
  nowhere: number;
  /** Decisions that still apply to their words, on every site. */
  everywhere: number;
  at: string;
}

/** An item of the queue, as far as this store is concerned: the queue's room knows the rest. */
export interface WaitingItem {
  key: string;
  addedAt: string;
}

/** A round of reviewing, as far as this store is concerned: the room of review quality knows the rest. */
export interface KeptRound {
  id: string;
  drawnAt: string;
}

export interface DecisionsSchema extends DBSchema {
  /** `place` is its place in the index; entries that are no decision of this version have none. */
  decisions: { key: string; value: Decision & { place: string }; indexes: { place: string } };
  changes: { key: 'reach'; value: ReachChange };
  /**
   * The log in blocks, keyed by the number of the last entry of each. Written in the transaction of what it records.
   */
  audit: { key: number; value: LogBlock };
  /** Findings that a person put into the queue, by their key. */
  queue: { key: string; value: WaitingItem };
  /** Rounds in which reviewing is measured. */
  rounds: { key: string; value: KeptRound };
}

export type DecisionsDatabase = IDBPDatabase<DecisionsSchema>;

/** A transaction in which decisions and their log change together. */
export type LoggedWriting = IDBPTransaction<
  DecisionsSchema,
  ('decisions' | 'audit')[],
  'readwrite' | 'versionchange'
>;
