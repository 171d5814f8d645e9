import * as v from 'valibot';
import type { Decision } from '../decisions/decision';
import { DecisionSchema } from '../decisions/decision-schema';
import { type LearningData, learningFrom } from '../learning/learning-data';
import type { HealthEntry } from '../marketplaces/page/health';
import { ask } from '../messages/send';
import { HealthEntrySchema } from '../page/health-schema';
import { healthLog, restoreHealth } from '../page/site-health';
import { changeSettings, ownSettings } from '../settings/items';
import { type Settings, settingsIn } from '../settings/settings';
import type { Extras } from './backup';

/** Everything that a backup takes along of rooms other than the lists', under the names that a backup gives it. */
export async function gatherExtras(): Promise<Extras> {
  const [settings, { decisions }, { learning }, health] = await Promise.all([
    ownSettings(),
    ask('decisions', null),
    ask('learning', null),
    healthLog(),
  ]);
  return { settings, decisions, learnt: learning, health };
}

/** What of a file has the right shape; `refused` entries have not, and none of them is taken. */
interface Checked<Value> {
  taken: Value;
  refused: number;
}

/** Puts what a backup brought in place of what is here. Returns the decisions taken, and how many entries were not. */
export async function restoreExtras(extras: Extras): Promise<{ decisions: number; refused: number }> {
  const decisions = entriesOf<Decision>(DecisionSchema, extras.decisions);
  const settings = readSettings(extras.settings);
  const learning = readLearning(extras.learnt);
  const health = entriesOf<HealthEntry>(HealthEntrySchema, extras.health);
  await ask('importDecisions', { decisions: decisions.taken });
  await changeSettings(settings.taken);
  if (learning.taken) await ask('restoreLearning', { learning: learning.taken });
  if (health.taken.length > 0) await restoreHealth(health.taken);
  return {
    decisions: decisions.taken.length,
    refused: decisions.refused + settings.refused + learning.refused + health.refused,
  };
}

/** The entries of a list that a schema takes. Absent is empty; what is no list at all counts as one entry refused. */
function entriesOf<Entry>(schema: v.GenericSchema<unknown, Entry>, value: unknown): Checked<Entry[]> {
  if (value === undefined) return { taken: [], refused: 0 };
  if (!Array.isArray(value)) return { taken: [], refused: 1 };
  const taken = value.flatMap((entry) => {
    const read = v.safeParse(schema, entry);
    return read.success ? [read.output] : [];
  });
  return { taken, refused: value.length - taken.length };
}

/** Setting by setting: one that is damaged leaves the one that is here. */
function readSettings(value: unknown): Checked<Partial<Settings>> {
  const stored = fieldsOf(value);
  if (!stored) return { taken: {}, refused: value === undefined ? 0 : 1 };
  const taken = settingsIn(stored);
  return { taken, refused: Object.keys(stored).length - Object.keys(taken).length };
}

/** Word by word; a file of the first version knows of no sites. */
function readLearning(value: unknown): Checked<LearningData | undefined> {
  if (value === undefined) return { taken: undefined, refused: 0 };
  const taken = learningFrom(value);
  return { taken, refused: wordsIn(value) - taken.words.length };
}

function wordsIn(value: unknown): number {
  const stored = fieldsOf(value);
  if (!stored) return 1;
  return Array.isArray(stored.words) ? stored.words.length : Object.keys(stored).length;
}

function fieldsOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
