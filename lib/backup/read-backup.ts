import { notice } from '../locales/notice';
import { type ByteSource, UnreadableFile } from '../tabular/bytes';
import type { BackupContents } from './backup-contents';
import { FORMAT } from './backup-file';
import { backupLines, type Entry } from './backup-lines';
import { ContentsReading } from './contents-reading';

/**
 * Reads a backup to its end without storing anything, and returns its valid contents and, by line, what is invalid.
 * Throws UnreadableFile if it is no backup, is damaged or truncated: its last line must be its end. O(bytes); rows of
 * lists are checked, but not kept.
 */
export async function readBackup(source: ByteSource, signal?: AbortSignal): Promise<BackupContents> {
  const lines = backupLines(source, signal);
  const first = await lines.next();
  const head: Entry = !first.done && 'entry' in first.value ? first.value.entry : {};
  if (head.format !== FORMAT) {
    await lines.return(undefined);
    throw new UnreadableFile(notice('noBackup'));
  }
  const reading = new ContentsReading(head.at);
  let endsAt: number | undefined;
  for await (const next of lines) {
    // Something follows: that was not the end.
    if (endsAt !== undefined) reading.refuse(endsAt, notice('backupEndAmidst'));
    endsAt = 'entry' in next && next.entry.end === true ? next.line : undefined;
    if (endsAt === undefined) reading.take(next);
  }
  if (endsAt === undefined) throw new UnreadableFile(notice('backupCut'));
  return reading.contents();
}
