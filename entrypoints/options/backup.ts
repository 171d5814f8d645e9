import { saveFile } from '../../components/shared/save-file';
import { backUpEverything, openBackup, type SavedBackup } from '../../lib/backup/everything';
import { today } from '../../lib/domain/day';

/** Saves everything stored on this machine as one file that `openFile` reads back, here or in another browser. */
export async function saveEverything(): Promise<Omit<SavedBackup, 'file'>> {
  const { file, ...unread } = await backUpEverything();
  saveFile(file, `recordal-lens-${today()}.jsonl.gz`);
  return unread;
}

/** Reads such a file, and stores nothing of it yet. Rejects, in words for a person, where it is none. */
export const openFile = (file: File) => openBackup(() => file.stream() as ReadableStream<Uint8Array>);
