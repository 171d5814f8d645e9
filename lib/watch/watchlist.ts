import { today } from '../domain/day';
import { isNullWord } from '../domain/null-word';
import type { Recordal } from '../domain/recordal';
import { expand } from '../lists/packing/codec';
import { EmptyList, replaceList } from '../lists/store/build';
import { listRows, listStatus, removeList } from '../lists/store/list-repository';
import { changeEntries, type ListChange, type ListChanged } from '../runtime/list-change';
import { withLock } from '../runtime/with-lock';

/** A mark to look out for that no customs list contains. */
export type WatchedMark = Pick<Recordal, 'markText'> & Partial<Pick<Recordal, 'classes'>>;

/** The name of the list as which the watchlist is screened. */
export const WATCHLIST = 'watchlist';

/** The regime of marks that are recorded with no customs authority. */
const OWN_REGIME = 'own';

const RULES = { most: Number.POSITIVE_INFINITY, keyOf: ({ markText }: Recordal) => markText };

/**
 * Applies a change to the watchlist as it is stored by then; an empty one is removed. It is screened like any list,
 * under the regime `own`. Rejects, with nothing changed, if it cannot be stored or the existing one cannot be read.
 */
export function changeWatchlist(
  change: ListChange<WatchedMark>,
): Promise<Pick<ListChanged<WatchedMark>, 'added' | 'noRoom'>> {
  return withLock('watchlist', async () => {
    const outcome = { added: 0, noRoom: 0 };
    async function* rows(): AsyncGenerator<Recordal> {
      const now: Recordal[] = [];
      for await (const row of watchedRows()) now.push(row);
      const { entries, added, noRoom } = changeEntries(now, ofRecordals(change), RULES);
      Object.assign(outcome, { added, noRoom });
      yield* entries;
    }
    try {
      await replaceList(
        { name: WATCHLIST, date: today(), demonstration: false, origin: { kind: 'own' } },
        rows(),
        { silent: true },
      );
    } catch (error) {
      if (!(error instanceof EmptyList)) throw error;
      await removeList(WATCHLIST);
    }
    return outcome;
  });
}

/** The same change applied to the rows that stand for the marks; an invalid mark is not added. */
function ofRecordals(change: ListChange<WatchedMark>): ListChange<Recordal> {
  if ('add' in change)
    return { ...change, add: change.add.filter(({ markText }) => !isNullWord(markText)).map(watched) };
  if ('remove' in change) return { remove: change.remove.map(watched) };
  if ('put' in change) return { put: watched(change.put) };
  return { edit: { from: watched(change.edit.from), to: watched(change.edit.to) } };
}

function watched(mark: WatchedMark): Recordal {
  return expand({ regime: OWN_REGIME, recordNo: mark.markText.slice(0, 200), ...mark });
}

/** The marks of the watchlist, in the order they were added. */
export async function watchedMarks(): Promise<WatchedMark[]> {
  const marks: WatchedMark[] = [];
  for await (const { markText, classes } of watchedRows()) marks.push({ markText, classes });
  return marks;
}

async function* watchedRows(): AsyncGenerator<Recordal> {
  if ((await listStatus()).some(({ name }) => name === WATCHLIST)) yield* listRows(WATCHLIST);
}
