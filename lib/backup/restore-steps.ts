import { restoreSettings } from '../settings/items';
import type { ByteSource } from '../tabular/bytes';
import type { BackupContents } from './backup-contents';
import type { BackupPart } from './backup-part';
import { type Course, type LongUndo, quickly, StandsPartly, wasCancelled } from './course';
import type { RestorePlan } from './plan-restore';
import { planSettings } from './plan-settings';
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
import { restoreSightings } from './survey-part';

/** One thing that a restore does, all of it or nothing. */
interface Step {
  part: BackupPart;
  run(course: Course): Promise<LongUndo>;
}

/**
 * Brings a plan back, step by step. Where one fails or the signal comes, those before it are undone, and it rejects: with why, or
 * with `StandsPartly` where some of it would not go. The undo that it answers goes on where it was cancelled.
 */
export async function restoreAll(
  contents: BackupContents,
  plan: RestorePlan,
  chosen: readonly string[],
  open: () => ByteSource,
  course: Course,
): Promise<LongUndo> {
  const undos: Undone[] = [];
  try {
    for (const { part, run } of stepsOf(contents, plan, chosen, open)) {
      course.signal?.throwIfAborted();
      undos.unshift({ part, undo: await run(course) });
    }
  } catch (error) {
    const { left } = await takeBack(undos, {});
    if (error instanceof StandsPartly)
      throw new StandsPartly([...new Set([...error.parts, ...left])], error.cause);
    if (left.length > 0) throw new StandsPartly([...new Set(left)], error);
    throw error;
  }
  return async (course = {}) => {
    const { failures } = await takeBack(undos, course);
    if (failures.length > 0) throw failures[0];
  };
}

interface Undone {
  part: BackupPart;
  undo: LongUndo;
}

/** Takes steps back, the last first, and forgets each that is; one that fails keeps no other from going. */
async function takeBack(
  undos: Undone[],
  course: Course,
): Promise<{ left: BackupPart[]; failures: unknown[] }> {
  const failures: unknown[] = [];
  for (const step of [...undos])
    try {
      await step.undo(course);
      undos.splice(undos.indexOf(step), 1);
    } catch (error) {
      if (wasCancelled(error)) throw error;
      failures.push(error);
    }
  return { left: undos.map(({ part }) => part), failures };
}

function stepsOf(
  contents: BackupContents,
  plan: RestorePlan,
  chosen: readonly string[],
  open: () => ByteSource,
): Step[] {
  const lists = contents.lists.filter(({ description }) => chosen.includes(description.name));
  const brought = (...parts: BackupPart[]) =>
    parts.reduce((sum, part) => sum + (plan.counts[part]?.brings ?? 0), 0);
  /** One that is quick: its things are counted once they are there. */
  const quick = (parts: [BackupPart, ...BackupPart[]], run: () => Promise<() => Promise<void>>): Step => ({
    part: parts[0],
    async run({ onMore }) {
      const undo = await run();
      onMore?.(brought(...parts));
      return quickly(undo, brought(...parts));
    },
  });
  return [
    ...lists.map(
      (list): Step => ({
        part: 'lists',
        run: async (course) => quickly(await restoreList(list, open, course), list.rows),
      }),
    ),
    quick(['notes', 'stock', 'alerts', 'columnMaps', 'subscriptions'], () => restoreRecords(plan)),
    quick(['settings', 'own'], () => restoreSettings((here) => planSettings(contents.settings, here).take)),
    // Before the decisions: that they are brought is an entry which follows on it.
    {
      part: 'log',
      run: async (course) => quickly(await restoreLog(plan.log, course), plan.log.length),
    },
    { part: 'decisions', run: (course) => restoreDecisions(plan.decisions, course) },
    quick(['queue'], () => restoreQueue(plan.queue)),
    quick(['rounds'], () => restoreRounds(plan.rounds)),
    quick(['learning'], () => restoreLearning(plan.learning)),
    quick(['health'], () => restoreHealthLog(plan.health)),
    quick(['lookUps'], () => restoreLookUps(plan.lookUps)),
    { part: 'sightings', run: (course) => restoreSightings(plan.sightings, course) },
    quick(['recordedPictures'], () => restorePictures(plan.recordedPictures)),
  ];
}
