import type { RecordalName } from '../domain/recordal-key';
import { announce } from '../lists/store/announce';
import { listsDatabase, type StoredRecordNote } from '../lists/store/database';
import { soundOf } from '../lists/store/sound-records';
import { changeEntries, type ListChange } from '../runtime/list-change';
import { mergedNote, type NoteEdit } from './merged-note';

/** What the user wrote about a recordal, if anything. */
export async function recordNote(regime: string, recordNo: string): Promise<StoredRecordNote | undefined> {
  const note = await (await listsDatabase()).get('notes', [regime, recordNo]);
  return note && soundOf('notes', [note])[0];
}

/** Every recordal that the user wrote about, authorised somebody for, or watches. */
export async function recordNotes(): Promise<StoredRecordNote[]> {
  return soundOf('notes', await (await listsDatabase()).getAll('notes'));
}

/** A surface's changes to what is stored about a recordal; fields that are not named stay. */
export interface NoteChange {
  note?: NoteEdit;
  users?: ListChange<string>;
  watched?: boolean;
  /** The mark as it is now, in case the recordal is gone one day. */
  mark?: string;
}

const USERS = { most: 2_000, keyOf: (name: string) => name };

/**
 * Changes what is stored about a recordal, as it is by then; if nothing is left to keep, the entry is removed. Open
 * pages are screened anew. Rejects, with nothing changed, if it cannot be stored.
 */
export async function changeRecordNote(
  { regime, recordNo }: RecordalName,
  change: NoteChange,
): Promise<void> {
  const transaction = (await listsDatabase()).transaction('notes', 'readwrite');
  const key: [string, string] = [regime, recordNo];
  const stored = await transaction.store.get(key);
  const next = changed(stored ?? { regime, recordNo, note: '', authorisedUsers: [], at: '' }, change);
  const isEmpty = next.note.trim() === '' && next.authorisedUsers.length === 0 && !next.watched;
  await Promise.all([
    isEmpty ? transaction.store.delete(key) : transaction.store.put(next),
    transaction.done,
  ]);
  announce('notes');
}

/** Restores erased notes, beside what was written about the same recordals since. */
export async function restoreRecordNotes(erased: readonly StoredRecordNote[]): Promise<void> {
  const transaction = (await listsDatabase()).transaction('notes', 'readwrite');
  for (const { note, authorisedUsers, watched, ...name } of erased) {
    const stored = await transaction.store.get([name.regime, name.recordNo]);
    const back = { ...name, note, authorisedUsers, ...(watched !== undefined && { watched }) };
    const both =
      stored && changed(stored, { note: { from: '', to: note }, users: { add: authorisedUsers, at: 0 } });
    await transaction.store.put(both ? { ...both, ...(watched && { watched }) } : back);
  }
  await transaction.done;
  announce('notes');
}

function changed(stored: StoredRecordNote, { note, users, watched, mark }: NoteChange): StoredRecordNote {
  return {
    ...stored,
    ...(note && { note: mergedNote(stored.note, note) }),
    ...(users && { authorisedUsers: changeEntries(stored.authorisedUsers, users, USERS).entries }),
    ...(watched !== undefined && { watched }),
    ...(mark && { mark }),
    at: new Date().toISOString(),
  };
}
