import type { DBSchema, IDBPDatabase } from 'idb';
import type { Coverage, Query } from '../../domain/coverage';
import type { Recordal } from '../../domain/recordal';
import type { Digest } from '../packing/assemble';
import type { StoredSubscription } from '../publication/subscription';
import type { Column } from '../registers/recordal-fields';

/** Where a list comes from, and so where a fresh one would. */
export type ListOrigin =
  | { kind: 'packaged' }
  | { kind: 'file'; file: string }
  | { kind: 'page'; url: string }
  /** Rows of result pages that a person turned to, on the site with this address. */
  | { kind: 'collected'; url: string }
  | { kind: 'subscription'; url: string }
  | { kind: 'own' };

/** Something a person should know about a list; a key of the interface's texts. */
export type ListNotice = 'rebuilt' | 'rebuilt-from-package' | 'damaged' | 'newer-version';

/** A list as it is stored: all that is known of it but its rows. */
export interface StoredList {
  /** Short name, shown with every verdict. */
  name: string;
  title?: string;
  publisher?: string;
  licence?: string;
  regimes: string[];
  /** Day the list speaks for, `YYYY-MM-DD`; empty when unknown. */
  date: string;
  /** Day after which the publisher no longer stands by it. */
  expires?: string;
  demonstration: boolean;
  /** What it answers for; absent for a whole register. */
  coverage?: Coverage;
  origin: ListOrigin;
  /** Version of the publisher, or of the import. */
  version: number;
  /** ISO time of the swap that made this generation live. */
  updatedAt: string;
  count: number;
  figurative: number;
  shards: number;
  /** Which shards and index are live. Every build gets a new number and swaps in with this field. */
  generation: number;
  /** The previous generation, stored until it can no longer be in use. */
  retired?: { generation: number; at: number };
  notice?: ListNotice;
}

/** The index of one generation of a list. */
export interface StoredIndex {
  index: Blob;
  /** Rows that came or went since it was last built whole. */
  patched: number;
}

/** A build under way: what it wrote is an orphan unless it swaps in. */
export interface StoredBuild {
  list: string;
  generation: number;
  startedAt: number;
}

/** What one version of a list brought. The counts are exact; `records` is cut at some thousands. */
export interface StoredChanges {
  list: string;
  version: number;
  generation: number;
  at: string;
  added: number;
  changed: number;
  removed: number;
  records: RecordChange[];
}

/** One record that a version added, changed or removed. */
export interface RecordChange {
  kind: 'added' | 'changed' | 'removed';
  regime: string;
  recordNo: string;
  mark: string;
  /** Names of the fields that differ. */
  fields?: string[];
}

/** What the user wrote about one recordal. */
export interface StoredRecordNote {
  regime: string;
  recordNo: string;
  note: string;
  /** Sellers that the user knows to be authorised. */
  authorisedUsers: string[];
  /** The mark as it stood when this was written, for the day the recordal is gone. */
  mark?: string;
  /** The user wants to hear when a version of a list changes this recordal. */
  watched?: boolean;
  at: string;
}

/** A listing of the user's own stock, watched for new recordals. */
export interface StoredStockItem {
  id: string;
  title: string;
  brand?: string;
  url?: string;
  addedAt: string;
}

/** What the user hears of: a recordal that meets their stock, names a mark of theirs, or is watched and changed. */
export interface StoredAlert {
  about: 'stock' | 'own' | 'watched';
  /** The stock item's id, the own mark, or for a watched recordal the version that changed it. */
  subject: string;
  /** Title of the listing, or the own mark; the recorded mark where a watched recordal changed. */
  title: string;
  /** The words of the title that meet the mark. */
  words: string;
  /** What a version did to a watched recordal; `added` for the others. */
  kind: RecordChange['kind'];
  list: string;
  listDate: string;
  demonstration: boolean;
  regime: string;
  recordNo: string;
  mark: string;
  holder: string;
  at: string;
  seen: boolean;
}

/**
 * What versions of a list brought and was not reported yet: hashes of `recordalKey`, as in `Digest.keys`. Written
 * in the swap itself, so that a background stopped between swap and notification notifies later.
 */
export interface StoredArrival {
  list: string;
  version: number;
  added: Float64Array;
  changed: Float64Array;
  removed: Float64Array;
}

/** Rows of one result page, read and not in their list yet. */
export interface StoredCollectedPage {
  collection: string;
  list: string;
  recordals: Recordal[];
  /** The search that they answer, as far as it was taken in by then. */
  query?: Query;
}

/** One time of collecting, from its press to its end; kept for its undo. */
export interface StoredCollection {
  id: string;
  list: string;
  /** Address of the site, and the regime of its rows where that is known. */
  url: string;
  regime?: string;
  startedAt: string;
  rows: number;
  searches: number;
  /** The search that is being taken in: what of its answer was there before is not counted again. */
  current?: StoredSearch;
  /** Searches that the list got of it, and those whose place they took. */
  queries: Query[];
  replaced: Query[];
}

/** How much of a search's answer is here. */
export interface StoredSearch {
  words: string;
  field?: Query['field'];
  match?: Query['match'];
  hits?: number;
  page?: number;
  pages?: number;
  /** Contents of the rows taken, hashed, and the numbers of the pages. */
  rows: Float64Array;
  seen: number[];
  /** Rows that could not be read. */
  refused?: number;
}

/** What a list had in the place of a row that a collection brought; nothing where it had none. */
export interface StoredBefore {
  before?: Recordal;
  /** When the row came that stands there now: one that came later is not taken back. */
  at: string;
}

/** A list that was erased and can come back until the page that erased it is closed. */
export interface StoredErasure {
  id: string;
  list: StoredList;
}

/**
 * Made once, with the database: one that has another was begun anew by the browser, whatever lists it holds by now.
 */
export interface StoredBirth {
  id: string;
  /** It was there before births were kept, so nobody can tell whether it is the first. */
  wasThere: boolean;
}

export interface ListsSchema extends DBSchema {
  lists: { key: string; value: StoredList };
  /** Key: list, generation, shard. */
  shards: { key: [string, number, number]; value: Uint8Array };
  /** Key: list, generation. */
  indexes: { key: [string, number]; value: StoredIndex };
  /** Key: list, generation. */
  digests: { key: [string, number]; value: Digest };
  builds: { key: number; value: StoredBuild };
  /** Key: list, generation. */
  changes: { key: [string, number]; value: StoredChanges };
  /** Key: regime, recordal number. */
  notes: { key: [string, string]; value: StoredRecordNote };
  stock: { key: string; value: StoredStockItem };
  /** Key: what it is about, subject, regime, recordal number: the same is reported once. */
  alerts: { key: [string, string, string, string]; value: StoredAlert };
  arrivals: { key: string; value: StoredArrival };
  erased: { key: string; value: StoredErasure };
  subscriptions: { key: string; value: StoredSubscription };
  collectedPages: { key: number; value: StoredCollectedPage };
  collections: { key: string; value: StoredCollection };
  /** Key: collection, `recordalKey`. */
  collectedBefore: { key: [string, string]; value: StoredBefore };
  /** Columns settled by hand, by the layout they were settled for. */
  columnMaps: { key: string; value: Column[] };
  births: { key: 'birth'; value: StoredBirth };
}

export type ListsDatabase = IDBPDatabase<ListsSchema>;
