import { saveFile } from '../../components/shared/save-file';
import {
  backUpEverything,
  type OpenedBackup,
  openBackup,
  type SavedBackup,
} from '../../lib/backup/everything';
import { cutOffIsRead } from '../../lib/backup/under-way';
import { today } from '../../lib/domain/day';

/** Saves everything stored on this machine as one file, which `openFile` reads back, here or in another browser. */
async function saveEverything(): Promise<Omit<SavedBackup, 'file'>> {
  const { file, ...unread } = await backUpEverything();
  saveFile(file, `recordal-lens-${today()}.jsonl.gz`);
  return unread;
}

/**
 * Reads such a file without storing anything. Rejects, in words for a person, if it is none. The page is drawn after a
 * restore and after its undo: events about lists and settings may arrive before the rest is stored.
 */
async function openFile(file: File, draw: () => Promise<void>): Promise<OpenedBackup> {
  const opened = await openBackup(() => file.stream() as ReadableStream<Uint8Array>);
  return {
    ...opened,
    async restore(lists, course) {
      try {
        const restored = await opened.restore(lists, course);
        return { ...restored, undo: (course) => restored.undo(course).finally(draw) };
      } finally {
        // What failed or was cancelled may partly remain.
        await draw();
      }
    },
  };
}

/** The data section's actions on backups. */
export function backupServices(draw: () => Promise<void>) {
  return {
    onExport: saveEverything,
    onOpenBackup: (file: File) => openFile(file, draw),
    onCutOffRead: () => cutOffIsRead().then(draw),
  };
}
