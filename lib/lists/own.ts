import type { Recordal } from '../recordal';
import type { ScreeningList } from '../screening';
import type { OwnMark } from '../verdict/judgement';
import { announce } from './announce';
import { removeList, replaceList } from './cache';
import { expand } from './codec';
import { listsDatabase, type StoredRecordNote } from './database';

/** What the user wrote about a recordal, if anything. */
export async function recordNote(regime: string, recordNo: string): Promise<StoredRecordNote | undefined> {
  return (await listsDatabase()).get('notes', [regime, recordNo]);
}

/** Keeps a note and hand-added authorised users; an empty note without users is removed. */
export async function saveRecordNote(note: Omit<StoredRecordNote, 'at'>): Promise<void> {
  const database = await listsDatabase();
  if (note.note.trim() === '' && note.authorisedUsers.length === 0)
    await database.delete('notes', [note.regime, note.recordNo]);
  else await database.put('notes', { ...note, at: new Date().toISOString() });
  announce('notes');
}

/** A mark to look out for that no customs list holds. */
export type WatchedMark = Pick<Recordal, 'markText'> &
  Partial<Pick<Recordal, 'aliases' | 'classes' | 'goods'>>;

/** Name of the list that the watchlist is screened as. */
const WATCHLIST = 'watchlist';

/** Replaces the watchlist; an empty one removes it. It is screened like any list, under the regime `own`. */
export async function saveWatchlist(marks: readonly WatchedMark[]): Promise<void> {
  if (marks.length === 0) return removeList(WATCHLIST);
  await replaceList(
    {
      name: WATCHLIST,
      date: new Date().toISOString().slice(0, 10),
      demonstration: false,
      origin: { kind: 'own' },
    },
    marks.map(watched),
  );
}

function watched(mark: WatchedMark): Recordal {
  return expand({ regime: 'own', recordNo: mark.markText.slice(0, 200), ...mark });
}

/** A recordal of somebody else that names one of the user's own marks. */
export interface OthersRecordal {
  own: OwnMark;
  recordal: Recordal;
  relation: 'identical' | 'near-identical' | 'similar';
  list: string;
  listDate: string;
  demonstration: boolean;
}

/**
 * "Has somebody else recorded my brand?" Looks every own mark up in the lists and leaves out recordals that are the
 * user's: by number, by registration, or by holder. Only the whole mark counts, not a part of it or a mark that merely resembles it.
 */
export async function othersRecording(
  own: readonly (OwnMark & { holder?: string })[],
  lists: readonly ScreeningList[],
): Promise<OthersRecordal[]> {
  const mine = new Set(own.flatMap(({ recordNo }) => (recordNo ? [recordNo] : [])));
  const registrations = new Set(
    own.flatMap(({ registrationNo }) => (registrationNo ? [registrationNo] : [])),
  );
  const found: OthersRecordal[] = [];
  for (const list of lists)
    for (const mark of own) {
      const candidates = list.index.find({ text: mark.markText, field: 'brand' });
      const wholeMark = candidates.filter(
        ({ start, end, relation }) => relation !== 'similar' && end - start >= mark.markText.trim().length,
      );
      const recordals = await list.recordals(wholeMark.map(({ row }) => row));
      recordals.forEach((recordal, index) => {
        const isMine =
          mine.has(recordal.recordNo) ||
          registrations.has(recordal.registrationNo ?? '') ||
          (mark.holder !== undefined && sameName(mark.holder, recordal.holder ?? ''));
        const { name, date, demonstration } = list;
        if (!isMine && list.name !== WATCHLIST)
          found.push({
            own: mark,
            recordal,
            relation: wholeMark[index]!.relation,
            list: name,
            listDate: date,
            demonstration,
          });
      });
    }
  return found;
}

/** Names compare without case, width, spaces and punctuation. */
function sameName(a: string, b: string): boolean {
  const fold = (name: string) =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  return fold(a) === fold(b);
}
