import * as v from 'valibot';
import type { Decision } from '../decisions/decision';
import { DecisionSchema } from '../decisions/decision-schema';
import { openDecisions } from '../decisions/store';
import { type LearningData, learningFrom } from '../learning/learning-data';
import type { HealthEntry } from '../marketplaces/page/health';
import { ask } from '../messages/send';
import { HealthEntrySchema } from '../page/health-schema';
import { healthLog, restoreHealth } from '../page/site-health';
import { restoreSettings, storedSettings } from '../settings/items';
import { migrate } from '../settings/migrations';
import { readStored, type Settings } from '../settings/settings';
import type { Extras } from './backup';

/** Everything that a backup takes along of rooms other than the lists', under the names that a backup gives it. */
export async function gatherExtras(): Promise<Extras> {
  const [settings, { decisions }, unread, { learning }, health] = await Promise.all([
    storedSettings(),
    ask('decisions', null),
    unreadDecisions(),
    ask('learning', null),
    healthLog(),
  ]);
  return { settings, decisions: [...decisions, ...unread], learnt: learning, health };
}

/** As they lie: whoever can read them, such as a newer version, finds them in the file. */
async function unreadDecisions(): Promise<unknown[]> {
  const store = openDecisions();
  const { unread } = await store.all();
  await store.close();
  return unread.map(({ stored }) => stored);
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
  await restoreSettings(settings.taken);
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

/** Setting by setting, and entry by entry in lists: one that is damaged leaves the one that is here. */
function readSettings(value: unknown): Checked<Partial<Settings>> {
  const stored = fieldsOf(value);
  if (!stored) return { taken: {}, refused: value === undefined ? 0 : 1 };
  const { settings, unread } = readStored(migrate(stored));
  return { taken: settings, refused: unread.length };
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
