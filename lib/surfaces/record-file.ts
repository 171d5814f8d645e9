import { today } from '../domain/day';
import type { Freshness } from '../domain/freshness';
import { inForceOn, type Recordal } from '../domain/recordal';
import type { RecordalName } from '../domain/recordal-key';
import { findRecordal, type RecordalInList } from '../lists/find-recordal';
import { labelOf } from '../lists/list-label';
import type { StoredRecordNote } from '../lists/store/database';
import { type RecordHistory, recordHistory } from '../lists/store/history';
import { ask } from '../messages/send';
import { readSettings } from '../settings/items';
import { changeRecordNote, type NoteChange, recordNote } from '../watch/notes';

/** The recordal as one list has it today. */
export interface RecordalToday {
  list: string;
  listDate: string;
  freshness: Freshness;
  demonstration: boolean;
  /** null: the list does not say. */
  inForce: boolean | null;
  recordal: Recordal;
}

/** What the person stored about the recordal. */
export type KeptNote = Pick<StoredRecordNote, 'note' | 'authorisedUsers'> & { watched: boolean };

export type { NoteChange } from '../watch/notes';

/** All that is known of a recordal. */
export interface RecordFile {
  /** The lists that have it; empty if none does, or does any longer. */
  inLists: readonly RecordalToday[];
  history: readonly RecordHistory[];
  kept: KeptNote;
}

/** Everything known about a recordal: in the lists, across their versions, and from the person. */
export async function readRecord({ regime, recordNo }: RecordalName): Promise<RecordFile> {
  const found = await findRecordal(regime, recordNo);
  const { staleAfterDays } = await readSettings();
  const [history, note] = await Promise.all([
    recordHistory(
      regime,
      recordNo,
      found.map(({ list }) => list.name),
    ),
    recordNote(regime, recordNo),
  ]);
  const { note: text = '', authorisedUsers = [], watched = false } = note ?? {};
  return {
    inLists: found.map((one) => recordIn(one, staleAfterDays)),
    history,
    kept: { note: text, authorisedUsers, watched },
  };
}

function recordIn({ list, recordal }: RecordalInList, staleAfterDays: number): RecordalToday {
  const on = today();
  const { freshness } = labelOf(list, on, staleAfterDays);
  const { name, date, demonstration } = list;
  return {
    list: name,
    listDate: date,
    freshness,
    demonstration,
    inForce: inForceOn(recordal, on, date),
    recordal,
  };
}

/**
 * Stores the person's changes, with the mark's name in case the lists no longer have it one day; open pages follow at
 * once.
 */
export async function keepNote(
  name: RecordalName,
  change: NoteChange,
  { inLists }: RecordFile,
): Promise<void> {
  const mark = inLists[0]?.recordal.markText;
  await changeRecordNote(name, { ...change, ...(mark ? { mark } : {}) });
  await ask('listsChanged', null);
}
