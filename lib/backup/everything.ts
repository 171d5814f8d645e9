import { LocalizedError } from '../locales/localized-error';
import { notice } from '../locales/notice';
import type { ByteSource } from '../tabular/bytes';
import { backupFile } from './backup-file';
import type { BackupPart, OnUnread, PartCount } from './backup-part';
import type { Course, LongUndo } from './course';
import { gatherExtras } from './gather-extras';
import { whatIsHere } from './here';
import type { ListPlan } from './plan-lists';
import { planRestore } from './plan-restore';
import { readBackup } from './read-backup';
import { restoreAll } from './restore-steps';
import type { SkippedLine } from './skipped-lines';
import { underWay } from './under-way';

/** A backup, and what could not be read from storage: parts, and lists by name. */
export interface SavedBackup {
  file: Blob;
  unreadParts: BackupPart[];
  unreadLists: string[];
}

/** Everything kept on this machine as one file, which `openBackup` reads back; damaged parts are named. */
export async function backUpEverything(): Promise<SavedBackup> {
  const unreadParts = new Set<BackupPart>();
  const unreadLists: string[] = [];
  const onUnread: OnUnread = (what) => {
    if ('part' in what) unreadParts.add(what.part);
    else unreadLists.push(what.list);
  };
  const file = await backupFile(await gatherExtras(onUnread), onUnread);
  return { file, unreadParts: [...unreadParts], unreadLists };
}

/** What a backup would change, to be reviewed before anything is stored. */
export interface RestorePreview {
  /** When it was made, if it says so. */
  at?: string;
  lists: ListPlan[];
  counts: Partial<Record<BackupPart, PartCount>>;
  /** Addresses that would be followed, once the person agrees. */
  subscriptions: string[];
  skipped: { lines: number; values: number; reasons: readonly SkippedLine[] };
}

/** The result of a restore. */
export interface RestoreResult {
  counts: Partial<Record<BackupPart, PartCount>>;
  lists: string[];
  skippedLines: number;
  /** If cancelled, it leaves the rest; if run again, it continues. */
  undo: LongUndo;
}

/** A backup that was read to its end; nothing of it is stored. */
export interface OpenedBackup {
  preview: RestorePreview;
  /**
   * Restores it, including the lists named. All of it or, if something fails or is cancelled, nothing: then it
   * rejects, with `StandsPartly` if some of it could not be undone. It also rejects if a list that it would replace
   * has changed since it was shown, or if another page is restoring something.
   */
  restore(lists: readonly string[], course?: Course): Promise<RestoreResult>;
}

/**
 * Reads a file of `backUpEverything` to its end and compares it with what is here. `open` is called again for the rows
 * of lists. Throws UnreadableFile if it is no such file, is damaged or truncated; then nothing is stored.
 */
export async function openBackup(open: () => ByteSource): Promise<OpenedBackup> {
  const contents = await readBackup(open());
  const plan = planRestore(contents, await whatIsHere());
  const { skipped } = contents;
  return {
    preview: {
      ...(contents.at && { at: contents.at }),
      lists: plan.lists,
      counts: plan.counts,
      subscriptions: plan.subscriptions.map(({ url }) => url),
      skipped: { lines: skipped.lines, values: skipped.values, reasons: skipped.reasons },
    },
    restore: (lists, course = {}) =>
      underWay('restore', async () => {
        const now = planRestore(contents, await whatIsHere());
        refuseUnseen(plan.lists, now.lists, lists);
        const undo = await restoreAll(contents, now, lists, open, course);
        return {
          ...{ counts: now.counts, lists: [...lists], skippedLines: skipped.lines },
          undo: (course) => underWay('undo', () => undo(course)),
        };
      }),
  };
}

/** Lists that were not shown, or cannot be chosen, are not replaced. */
function refuseUnseen(shown: readonly ListPlan[], now: readonly ListPlan[], chosen: readonly string[]): void {
  const generation = (plans: readonly ListPlan[], list: string) =>
    plans.find(({ name, stays }) => name === list && !stays)?.here?.generation;
  const offered = new Set(now.filter(({ stays }) => !stays).map(({ name }) => name));
  for (const list of chosen)
    if (!offered.has(list) || generation(shown, list) !== generation(now, list))
      throw new LocalizedError(notice('backupHereChanged', { list }));
}
