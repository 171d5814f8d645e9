import type { RestoreResult } from '../../components/options/data-section';
import { saveFile } from '../../components/shared/save-file';
import { backupFile, restoreBackup } from '../../lib/backup/backup';
import type { Decision } from '../../lib/decisions/decision';
import { today } from '../../lib/domain/day';
import type { LearningData } from '../../lib/learning/word-counts';
import { ask } from '../../lib/messages/protocol';
import { healthLog, restoreHealth } from '../../lib/page/site-health';
import { changeSettings, ownSettings } from '../../lib/settings/items';
import { settingsFrom } from '../../lib/settings/settings';

/** Saves all that is kept on this machine as one file that `restore` reads back, here or in another browser. */
export async function saveEverything(): Promise<void> {
  const [settings, { decisions }, { learning }, health] = await Promise.all([
    ownSettings(),
    ask('decisions', null),
    ask('learningData', null),
    healthLog(),
  ]);
  const file = await backupFile({ settings, decisions, learnt: learning, health });
  saveFile(file, `recordal-lens-${today()}.jsonl.gz`);
}

/**
 * Reads a file of `saveEverything` back over what is here, whole lists in place of those of the same name. Throws, in
 * words for a person, where it is no such file.
 */
export async function restore(file: File): Promise<RestoreResult> {
  const { extras, lists, refused } = await restoreBackup(file.stream() as ReadableStream<Uint8Array>);
  const decisions = Array.isArray(extras.decisions) ? extras.decisions.filter(isDecision) : [];
  await ask('importDecisions', { decisions });
  // The reader of each leaves out what it does not know.
  if (extras.settings) await changeSettings(settingsFrom(extras.settings));
  if (isRecord(extras.learnt)) await ask('restoreLearning', { learning: extras.learnt as LearningData });
  if (Array.isArray(extras.health)) await restoreHealth(extras.health);
  return { decisions: decisions.length, lists: lists.length, refused };
}

function isDecision(value: unknown): value is Decision {
  const { id, regime, recordNo, reach, at } = (value ?? {}) as Partial<Decision>;
  return (
    [id, regime, recordNo, at].every((text) => typeof text === 'string') && typeof reach?.to === 'string'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
