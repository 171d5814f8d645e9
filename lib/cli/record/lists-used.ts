import type { ListAtHand } from '../../screening/screener';
import type { ListUsed } from '../../screening-record/head';
import { fileDigest } from '../bucket/file-digest';
import { packListFile } from '../list-file';

/** Lists that are open, and what a record says of each. */
export interface OpenedLists {
  lists: ListAtHand[];
  used: ListUsed[];
}

/** Opens lists from files. Throws a UsageError when one cannot be read or holds no recordal. */
export async function openListsUsed(paths: readonly string[]): Promise<OpenedLists> {
  const opened: OpenedLists = { lists: [], used: [] };
  for (const path of paths) {
    const file = await fileDigest(path);
    const { lists, refused } = await packListFile(path);
    for (const { label, count, content } of lists)
      opened.used.push({ ...label, count, content, file, refused });
    opened.lists.push(...lists);
  }
  return opened;
}
