import { recordalKey } from '../domain/recordal-key';
import { listsDatabase } from '../lists/store/database';
import { rowsByKey } from '../lists/store/rows-by-key';
import type { RecordedPicture } from './recorded-picture';

/** A recorded picture, and whether its recordal is still in the list that it was stored for. */
export interface PlacedPicture extends RecordedPicture {
  /**
   * The list was removed, or its current version lacks the recordal: the picture is kept, but not searched for until
   * the recordal is back.
   */
  isOrphan: boolean;
}

/** Compares pictures with the lists as they are now. O(rows of their lists). Throws if lists are damaged. */
export async function placed(pictures: readonly RecordedPicture[]): Promise<PlacedPicture[]> {
  const there = new Map<string, ReadonlySet<string>>();
  for (const list of new Set(pictures.map((picture) => picture.list)))
    there.set(list, await recordalsIn(list, pictures));
  return pictures.map((picture) => ({
    ...picture,
    isOrphan: !there.get(picture.list)?.has(recordalKey(picture)),
  }));
}

async function recordalsIn(name: string, pictures: readonly RecordedPicture[]): Promise<ReadonlySet<string>> {
  const list = await (await listsDatabase()).get('lists', name);
  if (!list) return new Set();
  const wanted = pictures.filter((picture) => picture.list === name).map(recordalKey);
  return new Set((await rowsByKey(list, new Set(wanted))).keys());
}
