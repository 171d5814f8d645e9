import type { ByteSource } from '../tabular/bytes';
import { backupFile, restoreBackup } from './backup';
import { gatherExtras, restoreExtras } from './extras';

/** What a backup brought back; `refused` entries were not of the shape that this version writes, and were left out. */
export interface RestoreResult {
  decisions: number;
  lists: number;
  refused: number;
}

/** All that is kept on this machine as one file that `restoreEverything` reads back, here or in another browser. */
export const backUpEverything = async (): Promise<Blob> => backupFile(await gatherExtras());

/**
 * Reads a file of `backUpEverything` back over what is here, whole lists in place of those of the same name. Throws
 * UnreadableFile where it is no such file or is cut.
 */
export async function restoreEverything(source: ByteSource): Promise<RestoreResult> {
  const { extras, lists, refused } = await restoreBackup(source);
  const brought = await restoreExtras(extras);
  return { lists: lists.length, decisions: brought.decisions, refused: refused + brought.refused };
}
