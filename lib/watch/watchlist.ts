import { today } from '../domain/day';
import { isNullWord } from '../domain/null-word';
import type { Recordal } from '../domain/recordal';
import { expand } from '../lists/packing/codec';
import { replaceList } from '../lists/store/build';
import { listRows, listStatus, removeList } from '../lists/store/list-repository';

/** A mark to look out for that no customs list holds. */
export type WatchedMark = Pick<Recordal, 'markText'> & Partial<Pick<Recordal, 'classes'>>;

/** Name of the list that the watchlist is screened as. */
export const WATCHLIST = 'watchlist';

/** Regime of marks that are recorded with no customs authority. */
const OWN_REGIME = 'own';

/** Replaces the watchlist; an empty one removes it. It is screened like any list, under the regime `own`. */
export async function saveWatchlist(marks: readonly WatchedMark[]): Promise<void> {
  if (marks.every(({ markText }) => isNullWord(markText))) return removeList(WATCHLIST);
  await replaceList(
    {
      name: WATCHLIST,
      date: today(),
      demonstration: false,
      origin: { kind: 'own' },
    },
    marks.filter(({ markText }) => !isNullWord(markText)).map(watched),
    { silent: true },
  );
}

function watched(mark: WatchedMark): Recordal {
  return expand({ regime: OWN_REGIME, recordNo: mark.markText.slice(0, 200), ...mark });
}

/** The marks of the watchlist, in the order they were added. */
export async function watchedMarks(): Promise<WatchedMark[]> {
  if (!(await listStatus()).some(({ name }) => name === WATCHLIST)) return [];
  const marks: WatchedMark[] = [];
  for await (const { markText, classes } of listRows(WATCHLIST)) marks.push({ markText, classes });
  return marks;
}
