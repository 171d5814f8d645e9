import * as v from 'valibot';
import type { Decision } from '../decisions/decision';
import { DecisionSchema } from '../decisions/decision-schema';
import { isMoment, liesAhead } from '../domain/moment';
import { LearnedWordSchema } from '../learning/learning-schema';
import type { LearningData } from '../learning/word-counts';
import { type Notice, notice } from '../locales/notice';
import type { HealthEntry } from '../marketplaces/page/health';
import { HealthEntrySchema } from '../page/health-schema';
import { migrate } from '../settings/migrations';
import { readStored, type Settings } from '../settings/settings';
import { faultOf, inField } from './entry-fault';

/** Words that a file may bring; more are never kept. */
const MOST_WORDS = 5_000;

/** Something read out of a line, or why not. */
export type Read<Item> = { item: Item } | { fault: Notice };

/** A decision of a backup. One from days to come would stand above every later one. */
export function readDecision(value: unknown): Read<Decision> {
  const read = v.safeParse(DecisionSchema, value);
  if (!read.success) return { fault: faultOf(read.issues[0]) };
  const { at } = read.output;
  if (!isMoment(at)) return { fault: inField('at', notice('noMoment', { text: at.slice(0, 40) })) };
  if (liesAhead(at)) return { fault: inField('at', notice('liesAhead', { text: at })) };
  return { item: read.output };
}

/** A reading of a site's page out of a backup. */
export function readHealth(value: unknown): Read<HealthEntry> {
  const read = v.safeParse(HealthEntrySchema, value);
  if (!read.success) return { fault: faultOf(read.issues[0]) };
  const { day } = read.output;
  return liesAhead(day)
    ? { fault: inField('day', notice('liesAhead', { text: day })) }
    : { item: read.output };
}

/** Setting by setting, and entry by entry in lists: one that is damaged leaves the one that is here. */
export function readSettings(
  value: unknown,
  into: Partial<Settings>,
  refuse: (reason: Notice) => void,
): Notice | 'taken' {
  const stored = fieldsOf(value);
  if (!stored) return notice('notObject');
  const { settings, unread } = readStored(migrate(stored));
  for (const { setting } of unread) refuse(inField(setting, notice('noSetting')));
  Object.assign(into, settings);
  return 'taken';
}

/** Word by word, as many as are ever kept. */
export function readLearning(
  value: unknown,
  into: LearningData,
  refuse: (reason: Notice) => void,
): Notice | 'taken' {
  const stored = fieldsOf(value);
  if (!stored) return notice('notObject');
  let words = Object.keys(into).length;
  for (const entry of Object.entries(stored)) {
    const read = v.safeParse(LearnedWordSchema, entry);
    if (!read.success) refuse(inField(entry[0], notice('noWordCount')));
    else if (words >= MOST_WORDS) refuse(notice('backupTooMany', { most: MOST_WORDS }));
    else {
      words++;
      // A word may be called as a part of every object is.
      Object.defineProperty(into, read.output[0], {
        value: read.output[1],
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
  }
  return 'taken';
}

function fieldsOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
