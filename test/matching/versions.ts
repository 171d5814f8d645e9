import type { Recordal } from '../../lib/domain/recordal';
import { compileIndex } from '../../lib/matching/index/build';
import { patchIndexInSlices } from '../../lib/matching/index/patch';
import { GONE, type RowChange } from '../../lib/matching/index/row-change';

/** What the list's own comparison would tell: rows are the same where all they say is. */
export function changeBetween(before: readonly Recordal[], after: readonly Recordal[]): RowChange {
  const places = new Map(after.map(({ recordNo }, row) => [recordNo, row]));
  const rowOf = Uint32Array.from(before, (row) => {
    const now = places.get(row.recordNo);
    return now !== undefined && JSON.stringify(after[now]) === JSON.stringify(row) ? now : GONE;
  });
  const gone = before.filter((_, row) => rowOf[row] === GONE);
  return { rowOf, formerHolders: new Set(gone.flatMap(({ holder }) => holder ?? [])) };
}

/** The index of the last version, each made of the one before. */
export async function patchedBytes(versions: readonly Recordal[][]): Promise<Uint8Array> {
  let bytes = compileIndex(versions[0]!);
  for (const [at, after] of versions.entries())
    if (at > 0) bytes = await patchIndexInSlices(bytes, changeBetween(versions[at - 1]!, after), after);
  return bytes;
}
