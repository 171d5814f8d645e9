import { recordalKey } from '../domain/recordal-key';
import { findRecordal } from '../lists/find-recordal';
import {
  listsDatabase,
  type StoredAlert,
  type StoredArrival,
  type StoredRecordNote,
} from '../lists/store/database';
import type { ScreeningList } from '../lists/store/screening-list';
import { withLock } from '../runtime/with-lock';
import { hash53 } from '../tabular/checksum';
import { alertBasics, keepNewAlerts } from './alerts';
import { type OwnMark, rivalsOf } from './conflicting-recordals';
import { recordNotes } from './notes';
import { stockMeetings } from './stock';

/**
 * Looks through what new versions of lists brought since the last time: recordals that meet the stock, recordals by
 * others that name an own mark, and changes of watched recordals. Stores and returns only what was not reported
 * before. A version counts as reported once its alerts are stored: at least once, and idempotent.
 */
export function takeArrivals(
  openLists: () => Promise<ScreeningList[]>,
  own: readonly OwnMark[],
): Promise<StoredAlert[]> {
  return withLock('arrivals', async () => {
    const database = await listsDatabase();
    const arrivals = await database.getAll('arrivals');
    if (arrivals.length === 0) return [];
    const lists = await openLists();
    const fresh: StoredAlert[] = [];
    for (const arrival of arrivals) {
      const list = lists.find(({ name }) => name === arrival.list);
      if (list) fresh.push(...(await keepNewAlerts(await alertsOf(arrival, list, own))));
      await settle(arrival);
    }
    return fresh;
  });
}

async function alertsOf(
  arrival: StoredArrival,
  list: ScreeningList,
  own: readonly OwnMark[],
): Promise<StoredAlert[]> {
  const rows = await rowsOf(arrival);
  return [
    ...(await stockMeetings(list, rows, own)),
    ...(await rivalAlerts(list, rows, own)),
    ...(await watchedChanges(arrival, list)),
  ];
}

/** The rows of the added recordals in the live version. */
async function rowsOf({ list, added }: StoredArrival): Promise<ReadonlySet<number>> {
  const database = await listsDatabase();
  const stored = await database.get('lists', list);
  const digest = stored && (await database.get('digests', [list, stored.generation]));
  const wanted = new Set(added);
  const rows = new Set<number>();
  digest?.keys.forEach((key, row) => {
    if (wanted.has(key)) rows.add(row);
  });
  return rows;
}

async function rivalAlerts(
  list: ScreeningList,
  rows: ReadonlySet<number>,
  own: readonly OwnMark[],
): Promise<StoredAlert[]> {
  const rivals = await rivalsOf(own, [list], rows);
  return rivals.map(({ own: { markText }, recordal }) => ({
    about: 'own' as const,
    subject: markText,
    title: markText,
    words: markText,
    kind: 'added' as const,
    ...alertBasics(recordal, list),
  }));
}

/** What happened to the recordals that the user watches. */
async function watchedChanges(arrival: StoredArrival, list: ScreeningList): Promise<StoredAlert[]> {
  const watched = (await recordNotes()).filter((note) => note.watched);
  const kinds = (['changed', 'removed', 'added'] as const).map(
    (kind) => [kind, new Set(arrival[kind])] as const,
  );
  const alerts = watched.map(async (note) => {
    const hash = hash53(recordalKey(note));
    const kind = kinds.find(([, keys]) => keys.has(hash))?.[0];
    return kind ? [await watchedAlert(note, kind, arrival, list)] : [];
  });
  return (await Promise.all(alerts)).flat();
}

async function watchedAlert(
  { regime, recordNo, mark = '' }: StoredRecordNote,
  kind: StoredAlert['kind'],
  { version }: StoredArrival,
  list: ScreeningList,
): Promise<StoredAlert> {
  const standing = (await findRecordal(regime, recordNo)).find((one) => one.list.name === list.name);
  const recordal = standing?.recordal ?? { regime, recordNo, markText: mark };
  return {
    about: 'watched',
    subject: `${list.name} ${version}`,
    kind,
    title: recordal.markText,
    words: recordal.markText,
    ...alertBasics(recordal, list),
  };
}

/** Reported, and so removed, unless a newer version arrived meanwhile and waits under the same name. */
async function settle({ list, version }: StoredArrival): Promise<void> {
  const transaction = (await listsDatabase()).transaction('arrivals', 'readwrite');
  const waiting = await transaction.store.get(list);
  if (waiting?.version === version) await transaction.store.delete(list);
  await transaction.done;
}
