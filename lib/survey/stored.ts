import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Line } from './line';
import type { Counted } from './places';
import type { Sighting } from './sighting';

/** A sighting as it lies, with the keys of the index. */
export type StoredSighting = Sighting & { places: string[] };

/** How many sightings have a value; kept with them, so that a chart of 100,000 costs as much as one of ten. */
export interface Tally<By extends string = Counted> {
  by: By;
  value: string;
  label: string;
  count: number;
}

export interface SurveySchema extends DBSchema {
  sightings: { key: string; value: StoredSighting; indexes: { place: string } };
  /** What is looked through, in the order of time. */
  lines: { key: string; value: Line; indexes: { offered: [string, string, number] } };
  tallies: { key: [Counted, string]; value: Tally; indexes: { most: [Counted, number] } };
  /** By which ways of writing what is kept is filed, under `filedBy`. */
  notes: { key: string; value: string[] };
}

export type SurveyDatabase = IDBPDatabase<SurveySchema>;

/** What changes together with a sighting. */
export const WRITTEN = ['sightings', 'lines', 'tallies'] as const;

/** A transaction in which sightings, their lines and what counts them change together. */
export type SurveyWriting = IDBPTransaction<SurveySchema, (typeof WRITTEN)[number][], 'readwrite'>;
