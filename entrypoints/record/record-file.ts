import type { KeptNote, RecordProps, Standing } from '../../components/record/record';
import { today } from '../../lib/domain/day';
import { inForceOn } from '../../lib/domain/recordal';
import type { RecordalName } from '../../lib/domain/recordal-key';
import { findRecordal, type RecordalInList } from '../../lib/lists/find-recordal';
import { labelOf } from '../../lib/lists/list-label';
import { recordHistory } from '../../lib/lists/store/history';
import { ask } from '../../lib/messages/protocol';
import { readSettings } from '../../lib/settings/items';
import { recordNote, saveRecordNote } from '../../lib/watch/notes';

type RecordFile = Pick<RecordProps, 'standings' | 'history' | 'kept'>;

/** All that is known of a recordal: in the lists, over their versions, and by the person. */
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
    standings: found.map((one) => standingOf(one, staleAfterDays)),
    history,
    kept: { note: text, authorisedUsers, watched },
  };
}

function standingOf({ list, recordal }: RecordalInList, staleAfterDays: number): Standing {
  const on = today();
  const { freshness } = labelOf(list, on, staleAfterDays);
  const { name, date, demonstration } = list;
  return { list: name, listDate: date, freshness, demonstration, inForce: inForceOn(recordal, on), recordal };
}

/** Keeps what the person wrote, with the mark's name for the day the lists no longer have it; pages follow at once. */
export async function keep(name: RecordalName, kept: KeptNote, { standings }: RecordFile): Promise<void> {
  const mark = standings[0]?.recordal.markText;
  await saveRecordNote({ ...name, ...kept, ...(mark ? { mark } : {}) });
  await ask('listsChanged', null);
}
