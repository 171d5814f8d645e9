import type { Listing } from '../domain/listing';
import type { Settings } from '../settings/settings';
import type { ShadowRow } from './compare';

/** What would be another: settings, a list that is not active yet, or one without which it would be. */
export interface Proposal {
  settings: Partial<Pick<Settings, 'policy' | 'sensitivity'>>;
  /** A file of a list. */
  list?: { file: Blob; name: string };
  /** The active list that would no longer be there: the one whose place the file takes, or one that is removed. */
  without?: string;
}

/** Listings judged twice: as now, and by the proposal. */
export interface ShadowRequest {
  listings: Listing[];
  settings: Settings;
  on: string;
  locale: string;
  proposal: Proposal;
}

/** How far a run is. */
export interface ShadowProgress {
  done: number;
  rows: ShadowRow[];
}

/** What the list of the file has to do with it. */
export interface ShadowAnswer {
  /** Recordals read out of the file; absent where there was none. */
  recordals?: number;
}

/** What the worker of a shadow run does: it reads, and writes nothing. */
export interface ShadowTasks {
  run: { input: ShadowRequest; answer: ShadowAnswer; progress: ShadowProgress };
}
