import type { Listing } from '../domain/listing';
import type { Settings } from '../settings/settings';
import type { ShadowRow } from './compare';

/** The proposal: other settings, a list that is not active yet, or the removal of one. */
export interface Proposal {
  settings: Partial<Pick<Settings, 'policy' | 'sensitivity'>>;
  /** A file of a list. */
  list?: { file: Blob; name: string };
  /** The active list that would go: the one that the file replaces, or the one to be removed. */
  without?: string;
}

/** Listings to judge twice: as now, and under the proposal. */
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

/** The relations of the file's list to it. */
export interface ShadowAnswer {
  /** The number of recordals read from the file; absent if there was no file. */
  recordals?: number;
}

/** The tasks of a shadow run's worker; it only reads. */
export interface ShadowTasks {
  run: { input: ShadowRequest; answer: ShadowAnswer; progress: ShadowProgress };
}
