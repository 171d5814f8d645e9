import { listsDatabase } from '../lists/store/database';
import { StoredRows } from '../lists/store/stored-rows';
import { keysOfRecordal } from '../pictures/figures/named';
import type { OwnedFigure } from '../pictures/figures/owned';

/** A row of a stored list whose picture is looked for. */
export interface Owner extends Pick<OwnedFigure, 'list' | 'row' | 'recordNo'> {
  regime: string;
}

/** The owners of pictures by file names (`keysOfFile`), or of recordals by their numbers. */
export type OwnersOf = (wanted: ReadonlySet<string>) => Promise<ReadonlyMap<string, readonly Owner[]>>;

/** The rows of the stored lists that match one of these keys. O(rows of all lists). Throws if lists are damaged. */
export const ownersInLists: OwnersOf = async (wanted) => {
  const owners = new Map<string, Owner[]>();
  if (wanted.size === 0) return owners;
  for (const list of await (await listsDatabase()).getAll('lists')) {
    let row = -1;
    for await (const recordal of new StoredRows(list).all()) {
      row += 1;
      for (const key of keysOfRecordal(recordal)) {
        if (!wanted.has(key)) continue;
        const { regime, recordNo } = recordal;
        owners.set(key, [...(owners.get(key) ?? []), { list: list.name, row, regime, recordNo }]);
      }
    }
  }
  return owners;
};
