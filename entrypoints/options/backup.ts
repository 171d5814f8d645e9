import { saveFile } from '../../components/shared/save-file';
import { backUpEverything, type RestoreResult, restoreEverything } from '../../lib/backup/everything';
import { today } from '../../lib/domain/day';

/** Saves everything stored on this machine as one file that `restore` reads back, here or in another browser. */
export async function saveEverything(): Promise<void> {
  saveFile(await backUpEverything(), `recordal-lens-${today()}.jsonl.gz`);
}

/** Reads such a file back. Rejects, in words for a person, where it is none. */
export const restore = (file: File): Promise<RestoreResult> =>
  restoreEverything(file.stream() as ReadableStream<Uint8Array>);
