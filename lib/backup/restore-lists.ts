import type { Recordal } from '../domain/recordal';
import type { Undo } from '../domain/undo';
import { checked } from '../lists/reading/row-reading';
import { replaceWithUndo } from '../lists/store/replace-with-undo';
import { notice } from '../locales/notice';
import { type ByteSource, UnreadableFile } from '../tabular/bytes';
import type { BackupList } from './backup-contents';
import { backupLines } from './backup-lines';
import type { Course } from './course';

/**
 * Puts a list of a backup in its place, its rows read a second time: the first reading let them go. They are not
 * reported as new. Throws UnreadableFile where the file is another one by now; then the list of before is still there.
 */
export async function restoreList(
  list: BackupList,
  open: () => ByteSource,
  course: Course = {},
): Promise<Undo> {
  const { description, history } = list;
  const { undo } = await replaceWithUndo(description, rowsOf(list, open(), course), history, course.signal);
  return undo;
}

/** Rows between two looks at how far it is. */
const TOLD_AFTER = 500;

/** The sound rows that follow a list's entry, as the first reading counted them. */
async function* rowsOf(
  list: BackupList,
  source: ByteSource,
  { signal, onMore }: Course,
): AsyncGenerator<Recordal> {
  let left = list.announced;
  let rows = 0;
  for await (const next of backupLines(source, signal)) {
    if (next.line <= list.line) continue;
    if ('entry' in next) {
      if (next.entry.list !== undefined) break;
      continue;
    }
    if (left-- <= 0) break;
    const { recordal } = checked(next.row, []);
    if (!recordal) continue;
    rows++;
    if (rows % TOLD_AFTER === 0) onMore?.(TOLD_AFTER);
    yield recordal;
  }
  onMore?.(rows % TOLD_AFTER);
  if (rows !== list.rows) throw new UnreadableFile(notice('backupChanged'));
}
