import type { RecordalName } from '../domain/recordal-key';
import { announce } from '../lists/store/announce';
import { listsDatabase, type StoredRecordNote } from '../lists/store/database';
import { changeEntries, type ListChange } from '../runtime/list-change';
import { mergedNote, type NoteEdit } from './merged-note';

/** What the user wrote about a recordal, if anything. */
export async function recordNote(regime: string, recordNo: string): Promise<StoredRecordNote | undefined> {
  return (await listsDatabase()).get('notes', [regime, recordNo]);
}

/** Every recordal about which the user wrote something, that they authorised somebody for, or that they watch. */
export async function recordNotes(): Promise<StoredRecordNote[]> {
  return (await listsDatabase()).getAll('notes');
}

/** What a surface changes of what is stored about a recordal; what it does not name stays. */
export interface NoteChange {
  note?: NoteEdit;
  users?: ListChange<string>;
  watched?: boolean;
  /** The mark as it stands now, for the day the recordal is gone. */
  mark?: string;
}

const USERS = { most: 2_000, keyOf: (name: string) => name };

/**
 * Changes what is stored about a recordal, as it is by then; with nothing to keep it is removed. Open pages are
 * screened anew. Rejects, with nothing changed, where it cannot be stored.
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

/** Puts erased notes back, beside what was written about the same recordals since. */
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
