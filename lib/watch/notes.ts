import { announce } from '../lists/store/announce';
import { listsDatabase, type StoredRecordNote } from '../lists/store/database';
import { soundOf } from '../lists/store/sound-records';

/** What the user wrote about a recordal, if anything. */
export async function recordNote(regime: string, recordNo: string): Promise<StoredRecordNote | undefined> {
  const note = await (await listsDatabase()).get('notes', [regime, recordNo]);
  return note && soundOf('notes', [note])[0];
}

/** Every recordal about which the user wrote something, that they authorised somebody for, or that they watch. */
export async function recordNotes(): Promise<StoredRecordNote[]> {
  return soundOf('notes', await (await listsDatabase()).getAll('notes'));
}

/**
 * Stores a note, hand-added authorised users and whether the recordal is watched, in place of what was stored about it;
 * with nothing to keep it is removed. Open pages are screened anew.
 */
export async function saveRecordNote(note: Omit<StoredRecordNote, 'at'>): Promise<void> {
  const database = await listsDatabase();
  if (note.note.trim() === '' && note.authorisedUsers.length === 0 && !note.watched)
    await database.delete('notes', [note.regime, note.recordNo]);
  else await database.put('notes', { ...note, at: new Date().toISOString() });
  announce('notes');
}
