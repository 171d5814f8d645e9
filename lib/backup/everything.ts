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

/** A backup, and what could not be read of what is stored: parts, and lists by name. */
export interface SavedBackup {
  file: Blob;
  unreadParts: BackupPart[];
  unreadLists: string[];
}

/** All that is kept on this machine as one file that `openBackup` reads back; a part that is damaged is named. */
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

/** What a backup would do, to be looked at before anything is stored. */
export interface RestorePreview {
  /** When it was made, as far as it says so. */
  at?: string;
  lists: ListPlan[];
  counts: Partial<Record<BackupPart, PartCount>>;
  /** Addresses that would be followed, once the person says so. */
  subscriptions: string[];
  skipped: { lines: number; values: number; reasons: readonly SkippedLine[] };
}

/** What a restore brought. */
export interface RestoreResult {
  counts: Partial<Record<BackupPart, PartCount>>;
  lists: string[];
  skippedLines: number;
  /** Cancelled, it leaves the rest; run again, it goes on. */
  undo: LongUndo;
}

/** A backup that was read to its end; nothing of it is stored. */
export interface OpenedBackup {
  preview: RestorePreview;
  /**
   * Brings it back, of its lists those that are named. All of it or, where something fails or is cancelled, nothing: then it
   * rejects, with `StandsPartly` where that did not succeed. Rejects as well where a list that it would replace has become
   * another one since it was shown, and where another page brings something back.
   */
  restore(lists: readonly string[], course?: Course): Promise<RestoreResult>;
}

/**
 * Reads a file of `backUpEverything` to its end and lays it beside what is here. `open` is called again for the rows of
 * lists. Throws UnreadableFile where it is no such file, is damaged or cut off; nothing is stored then.
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

/** What was not shown, or cannot be chosen, is not replaced. */
function refuseUnseen(shown: readonly ListPlan[], now: readonly ListPlan[], chosen: readonly string[]): void {
  const generation = (plans: readonly ListPlan[], list: string) =>
    plans.find(({ name, stays }) => name === list && !stays)?.here?.generation;
  const offered = new Set(now.filter(({ stays }) => !stays).map(({ name }) => name));
  for (const list of chosen)
    if (!offered.has(list) || generation(shown, list) !== generation(now, list))
      throw new LocalizedError(notice('backupHereChanged', { list }));
}
