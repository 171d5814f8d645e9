import { inTurn, type Undo } from '../domain/undo';
import { LocalizedError } from '../locales/localized-error';
import { notice } from '../locales/notice';
import { restoreSettings } from '../settings/items';
import type { ByteSource } from '../tabular/bytes';
import type { BackupContents } from './backup-contents';
import { backupFile } from './backup-file';
import type { BackupPart, OnUnread, PartCount } from './backup-part';
import { gatherExtras } from './gather-extras';
import { whatIsHere } from './here';
import type { ListPlan } from './plan-lists';
import { planRestore, type RestorePlan } from './plan-restore';
import { planSettings } from './plan-settings';
import { readBackup } from './read-backup';
import { restorePictures } from './recorded-pictures-part';
import {
  restoreDecisions,
  restoreHealthLog,
  restoreLearning,
  restoreLog,
  restoreLookUps,
  restoreQueue,
  restoreRounds,
} from './restore-extras';
import { restoreList } from './restore-lists';
import { restoreRecords } from './restore-records';
import type { SkippedLine } from './skipped-lines';
import { restoreSightings } from './survey-part';

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
  undo: Undo;
}

/** A backup that was read to its end; nothing of it is stored. */
export interface OpenedBackup {
  preview: RestorePreview;
  /**
   * Brings it back, of its lists those that are named. All of it or, where something fails, nothing: then it rejects.
   * Rejects as well where a list that it would replace has become another one since it was shown.
   */
  restore(lists: readonly string[]): Promise<RestoreResult>;
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
    restore: async (lists) => {
      const now = planRestore(contents, await whatIsHere());
      refuseUnseen(plan.lists, now.lists, lists);
      const undo = await restoreAll(contents, now, lists, open);
      return { counts: now.counts, lists: [...lists], skippedLines: skipped.lines, undo };
    },
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

/** Step by step; where one fails, those before it are undone. */
async function restoreAll(
  contents: BackupContents,
  plan: RestorePlan,
  chosen: readonly string[],
  open: () => ByteSource,
): Promise<Undo> {
  const lists = contents.lists.filter(({ description }) => chosen.includes(description.name));
  const steps: (() => Promise<Undo>)[] = [
    ...lists.map((list) => () => restoreList(list, open)),
    () => restoreRecords(plan),
    () => restoreSettings((here) => planSettings(contents.settings, here).take),
    // Before the decisions: that they are brought is an entry which follows on it.
    () => restoreLog(plan.log),
    () => restoreDecisions(plan.decisions),
    () => restoreQueue(plan.queue),
    () => restoreRounds(plan.rounds),
    () => restoreLearning(plan.learning),
    () => restoreHealthLog(plan.health),
    () => restoreLookUps(plan.lookUps),
    () => restoreSightings(plan.sightings),
    () => restorePictures(plan.recordedPictures),
  ];
  const undos: Undo[] = [];
  try {
    for (const step of steps) undos.push(await step());
  } catch (error) {
    // What failed says more than why something of it stayed.
    await inTurn(undos.reverse())().catch(() => {});
    throw error;
  }
  return inTurn(undos.reverse());
}
