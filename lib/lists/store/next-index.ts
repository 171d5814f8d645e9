import { compileIndexInSlices } from '../../matching/index/build';
import { patchIndexInSlices } from '../../matching/index/patch';
import type { SliceOptions } from '../../matching/index/slices';
import type { Assembled } from '../packing/assemble';
import type { Difference } from './compare';
import type { ListsDatabase, StoredIndex } from './database';

/**
 * Rows patched in before an index is built whole again, as a share of the list. Each leaves bits in the filter that
 * nobody needs: with a tenth of the keys exchanged it lets 6 % of absent keys through instead of 5 %.
 */
const MOST_PATCHED = 0.1;

/** The index of a list's new version: that of the one before with the changes put in where they are few, else built whole. */
export async function nextIndex(
  database: ListsDatabase,
  list: string,
  { marks, count }: Assembled,
  { rows, addedRows, changed, removed }: Difference,
  options: Pick<SliceOptions, 'signal' | 'onProgress'> = {},
): Promise<StoredIndex> {
  const old = await database.get('lists', list);
  const before = rows && old && (await database.get('indexes', [list, old.generation]));
  const patched = (before?.patched ?? 0) + addedRows.length + changed + removed;
  if (rows && before && patched <= count * MOST_PATCHED) {
    try {
      const earlier = await before.index.arrayBuffer();
      return stored(await patchIndexInSlices(earlier, rows, marks, options), patched);
    } catch {
      // Damaged, lost, or of another format: there is nothing to patch.
      options.signal?.throwIfAborted();
    }
  }
  return stored(await compileIndexInSlices(marks, options), 0);
}

function stored(bytes: Uint8Array, patched: number): StoredIndex {
  return { index: new Blob([bytes as Uint8Array<ArrayBuffer>]), patched };
}
