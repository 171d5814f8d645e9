import * as v from 'valibot';
import type { Decision } from '../decisions/decision';
import { DecisionSchema } from '../decisions/decision-schema';
import { isMoment, liesAhead } from '../domain/moment';
import { type LearningData, learningFrom, MOST_WORDS } from '../learning/learning-data';
import { type Notice, notice } from '../locales/notice';
import { type Kept, KeptSchema } from '../look-ups/kept/kept-schema';
import type { HealthEntry } from '../marketplaces/page/health';
import { HealthEntrySchema } from '../page/health-schema';
import { migrate } from '../settings/migrations';
import { readStored, type Settings } from '../settings/settings';
import { faultOf, inField } from './entry-fault';

/** An item read from a line, or why it could not be. */
export type Read<Item> = { item: Item } | { fault: Notice };

/** A decision from a backup. One dated in the future would override every later one. */
export function readDecision(value: unknown): Read<Decision> {
  const read = v.safeParse(DecisionSchema, value);
  if (!read.success) return { fault: faultOf(read.issues[0]) };
  const { at } = read.output;
  if (!isMoment(at)) return { fault: inField('at', notice('noMoment', { text: at.slice(0, 40) })) };
  if (liesAhead(at)) return { fault: inField('at', notice('liesAhead', { text: at })) };
  return { item: read.output };
}

/** A record of how a site's page was read, from a backup. */
export function readHealth(value: unknown): Read<HealthEntry> {
  const read = v.safeParse(HealthEntrySchema, value);
  if (!read.success) return { fault: faultOf(read.issues[0]) };
  const { day } = read.output;
  return liesAhead(day)
    ? { fault: inField('day', notice('liesAhead', { text: day })) }
    : { item: read.output };
}

/** An item of the query list from a backup. An answer dated in the future would never grow old. */
export function readLookUp(value: unknown): Read<Kept> {
  const read = v.safeParse(KeptSchema, value);
  if (!read.success) return { fault: faultOf(read.issues[0]) };
  const kept = read.output;
  const day = kept.kind === 'counted' ? kept.day : kept.kind === 'answer' ? kept.query.day : '';
  if (day && liesAhead(day)) return { fault: inField('day', notice('liesAhead', { text: day })) };
  return { item: kept };
}

/** Setting by setting, and entry by entry in lists: a damaged one leaves the existing one as it is. */
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

/** Word by word, up to the limit; a file of the first version has no sites. */
export function readLearning(
  value: unknown,
  into: LearningData,
  refuse: (reason: Notice) => void,
): Notice | 'taken' {
  const stored = fieldsOf(value);
  if (!stored) return notice('notObject');
  const entries = Array.isArray(stored.words) ? stored.words : Object.entries(stored);
  const { words } = learningFrom(value);
  const read = new Set(words.map(([word]) => word));
  const refused = entries.filter((entry) => !read.has(wordOf(entry)));
  for (const entry of refused.slice(0, entries.length - words.length))
    refuse(words.length < MOST_WORDS ? inField(wordOf(entry), notice('noWordCount')) : TOO_MANY);
  for (const word of words) {
    if (into.words.length < MOST_WORDS) into.words.push(word);
    else refuse(TOO_MANY);
  }
  return 'taken';
}

const TOO_MANY = notice('backupTooMany', { most: MOST_WORDS });

const wordOf = (entry: unknown): string => String(Array.isArray(entry) ? entry[0] : entry).slice(0, 100);

function fieldsOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
