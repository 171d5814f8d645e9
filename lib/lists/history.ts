import { listsDatabase, type RecordChange, type StoredChanges, shardsOf } from './database';

/** What every kept version of a list brought, newest first. */
export async function listHistory(list: string): Promise<StoredChanges[]> {
  const changes = await (await listsDatabase()).getAll('changes', shardsOf(list));
  return changes.reverse();
}

/** One entry of a record's history: what happened to it, in which version of which list. */
export type RecordHistory = RecordChange & Pick<StoredChanges, 'list' | 'version' | 'at'>;

/** What happened to one record over the versions of all lists, newest first. */
export async function recordHistory(regime: string, recordNo: string): Promise<RecordHistory[]> {
  const versions = await (await listsDatabase()).getAll('changes');
  return versions
    .flatMap(({ list, version, at, records }) =>
      records
        .filter((record) => record.regime === regime && record.recordNo === recordNo)
        .map((record) => ({ ...record, list, version, at })),
    )
    .sort((a, b) => b.at.localeCompare(a.at));
}
