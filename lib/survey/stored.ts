import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import { type Opening, openingOf } from '../database/opening';
import type { Facet } from './places';
import type { Sighting } from './sighting';

/** A sighting as it lies, with the keys of the index. */
export type StoredSighting = Sighting & { places: string[] };

/** How many sightings have a value; kept with them, so that a chart of 100,000 costs as much as one of ten. */
export interface Tally {
  by: Facet;
  value: string;
  label: string;
  count: number;
}

export interface SurveySchema extends DBSchema {
  sightings: { key: string; value: StoredSighting; indexes: { place: string } };
  tallies: { key: [Facet, string]; value: Tally; indexes: { most: [Facet, number] } };
}

export type SurveyDatabase = IDBPDatabase<SurveySchema>;

/** A transaction in which sightings and what counts them change together. */
export type SurveyWriting = IDBPTransaction<SurveySchema, ('sightings' | 'tallies')[], 'readwrite'>;

const NAME = 'recordal-lens-survey';
const VERSION = 1;

/** How the survey's database is reached. */
export function surveyOpening(name = NAME): Opening<SurveySchema> {
  return openingOf<SurveySchema>({ name, version: VERSION, upgrade: upgradeSurvey });
}

/** What each version added; a step that was released is never edited. */
function upgradeSurvey(database: SurveyDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    const sightings = database.createObjectStore('sightings', { keyPath: 'key' });
    sightings.createIndex('place', 'places', { multiEntry: true });
    const tallies = database.createObjectStore('tallies', { keyPath: ['by', 'value'] });
    tallies.createIndex('most', ['by', 'count']);
  }
}
