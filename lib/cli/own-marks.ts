import type { OwnMark } from '../verdict/judgement';
import { readMarksFile } from '../watch/own-marks-file';
import { refuseCompiledFile } from './compiled-file';
import { noticeLine, sayLeftOut } from './in-english';
import { printError } from './output';
import { openFile } from './read-file';
import { complaintAbout } from './system-fault';
import { UsageError } from './usage-error';

/**
 * Reads the user's own and licensed marks as the settings do. Rows without a mark are reported and left out.
 * @throws UsageError when the file cannot be read or no row names a mark.
 */
export async function readOwnMarks(path: string): Promise<OwnMark[]> {
  refuseCompiledFile(path);
  const { marks, refused, leftOut } = await readMarksFile(await openFile(path)).catch((error) => {
    throw complaintAbout(path, error);
  });
  sayLeftOut(path, leftOut);
  for (const { row, reason } of refused) printError(noticeLine({ file: path, row, says: reason }));
  if (!marks.length) throw new UsageError(`${path}: no row names a mark (column markText or mark)`);
  return marks.map(({ classes: _, ...mark }) => mark);
}
