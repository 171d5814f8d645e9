import { listsDatabase, type RecordChange, type StoredChanges, shardsOf } from './database';

/** What every stored version of a list brought, newest first. */
export async function listHistory(list: string): Promise<StoredChanges[]> {
  const changes = await (await listsDatabase()).getAll('changes', shardsOf(list));
  return changes.reverse();
}

/** One entry of a record's history: what happened to it, in which version of which list. */
export type RecordHistory = RecordChange & Pick<StoredChanges, 'list' | 'version' | 'at'>;

/**
 * What happened to one record over all stored versions of all lists, newest first. A list's first version names
 * no record: one that is in the list and was not added later was there from the beginning.
 */
export async function recordHistory(
  regime: string,
  recordNo: string,
  recordedIn: readonly string[] = [],
): Promise<RecordHistory[]> {
  const versions = await (await listsDatabase()).getAll('changes');
  const named = versions.flatMap(({ list, version, at, records }) =>
    records
      .filter((record) => record.regime === regime && record.recordNo === recordNo)
      .map((record) => ({ ...record, list, version, at })),
  );
  const begun = recordedIn.flatMap((list) => {
    const first = versions.find((version) => version.list === list);
    if (!first || first.records.length > 0 || isAdded(named, list) || isCut(versions, list)) return [];
    const { version, at } = first;
    return [{ kind: 'added' as const, regime, recordNo, mark: '', list, version, at }];
  });
  return [...named, ...begun].sort((a, b) => b.at.localeCompare(a.at));
}

function isAdded(named: readonly RecordHistory[], list: string): boolean {
  return named.some((entry) => entry.list === list && entry.kind === 'added');
}

/** Whether a later version added more than it names: the record may be among those. */
function isCut(versions: readonly StoredChanges[], list: string): boolean {
  return versions
    .filter((version) => version.list === list)
    .slice(1)
    .some(({ added, records }) => records.filter(({ kind }) => kind === 'added').length < added);
}
