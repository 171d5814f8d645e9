import { fitsBefore } from '../audit/fitting';
import { type LearningData, MOST_WORDS } from '../learning/learning-data';
import { dayOfKept, keyOfKept } from '../look-ups/kept/kept-schema';
import { MOST_ITEMS } from '../queue/queue-store';
import { MOST_KEPT } from '../recorded-pictures/recorded-picture';
import type { Round } from '../review-quality/round';
import type { BackupContents, BackupSubscription } from './backup-contents';
import type { BackupPart, PartCount } from './backup-part';
import type { Here } from './here';
import { type ListPlan, planLists } from './plan-lists';
import { planSettings } from './plan-settings';
import { nameOfPicture } from './recorded-pictures-part';

/** What a backup would add: its contents that are not here already. */
export interface RestorePlan extends Omit<BackupContents, 'at' | 'lists' | 'lines' | 'taken' | 'skipped'> {
  lists: ListPlan[];
  counts: Partial<Record<BackupPart, PartCount>>;
}

/**
 * Compares a backup with what is here. It only adds: existing items stay unless the file holds a newer state of the
 * same item. A decision, a pinned key or a column map is never replaced. Pure; O(entries).
 */
export function planRestore(contents: BackupContents, here: Here): RestorePlan {
  const counts: RestorePlan['counts'] = {};
  const count: Count = (part, brings, stays) => {
    if (brings + stays > 0) counts[part] = { brings, stays };
  };
  const settings = planSettings(contents.settings, here.settings);
  count('settings', settings.changed, settings.same);
  count('own', settings.own.brings, settings.own.stays);
  return {
    lists: planLists(contents.lists, here),
    counts,
    settings: settings.take,
    ...planWithinLimits(contents, here, count),
    ...planByKey(contents, here, count),
  };
}

type Count = (part: BackupPart, brings: number, stays: number) => void;

/** The parts that have a limit, or are taken as a whole: existing items stay, and the file's fill what room is left. */
function planWithinLimits(contents: BackupContents, here: Here, count: Count) {
  const learning = addedWords(contents.learning, here.learning);
  const log = fitsBefore(contents.log, here.logBegins) ? contents.log : [];
  const queue = addedTo(here.queue, contents.queue, ({ key }) => key).slice(0, room(MOST_ITEMS, here.queue));
  const recordedPictures = addedTo(here.recordedPictures, contents.recordedPictures, nameOfPicture).slice(
    0,
    room(MOST_KEPT, here.recordedPictures),
  );
  const tell = (part: BackupPart, taken: readonly unknown[], items: readonly unknown[]): void =>
    count(part, taken.length, items.length - taken.length);
  tell('learning', learning.words, contents.learning.words);
  tell('log', log, contents.log);
  tell('queue', queue, contents.queue);
  tell('recordedPictures', recordedPictures, contents.recordedPictures);
  return { learning, log, queue, recordedPictures };
}

const room = (most: number, present: readonly unknown[]): number => Math.max(0, most - present.length);

/** The parts whose items are told apart by a key, and in some by which is newer. */
function planByKey(contents: BackupContents, here: Here, count: Count) {
  function added<Present, Item extends Present>(
    part: BackupPart,
    items: readonly Item[],
    present: readonly Present[],
    keyOf: (item: Present) => string,
    momentOf?: (item: Present) => string,
  ): Item[] {
    const taken = addedTo(present, items, keyOf, momentOf);
    count(part, taken.length, items.length - taken.length);
    return taken;
  }
  return {
    decisions: added('decisions', contents.decisions, here.decisions, ({ id }) => id),
    rounds: added('rounds', contents.rounds, here.rounds, ({ id }) => id, lastAnswer),
    health: added('health', contents.health, here.health, (entry) =>
      JSON.stringify(Object.entries(entry).sort()),
    ),
    lookUps: added('lookUps', contents.lookUps, here.lookUps, keyOfKept, dayOfKept),
    sightings: added(
      'sightings',
      contents.sightings,
      here.sightings,
      ({ key }) => key,
      ({ last }) => last,
    ),
    subscriptions: added<BackupSubscription, BackupSubscription>(
      'subscriptions',
      contents.subscriptions.map((one) => ({ ...one, url: new URL(one.url).href })),
      here.subscriptions,
      ({ url }) => url,
    ),
    notes: added('notes', contents.notes, here.notes, keyOfRecord, ({ at }) => at),
    stock: added(
      'stock',
      contents.stock,
      here.stock,
      ({ id }) => id,
      ({ addedAt }) => addedAt,
    ),
    alerts: added('alerts', contents.alerts, here.alerts, (one) =>
      JSON.stringify([one.about, one.subject, one.regime, one.recordNo]),
    ),
    columnMaps: added(
      'columnMaps',
      contents.columnMaps,
      here.layouts.map((layout) => ({ layout })),
      ({ layout }) => layout,
    ),
  };
}

const keyOfRecord = ({ regime, recordNo }: { regime: string; recordNo: string }): string =>
  JSON.stringify([regime, recordNo]);

/** When a round was last answered; one that was never begun is older than any answer. */
const lastAnswer = ({ items, begunAt = '' }: Round): string =>
  items.reduce((last, { said }) => (said && said.at > last ? said.at : last), begunAt);

/** The items that are missing here, or older here; of two with one key in the file, the newer one. */
function addedTo<Present, Item extends Present>(
  present: readonly Present[],
  items: readonly Item[],
  keyOf: (item: Present) => string,
  momentOf: (item: Present) => string = () => '',
): Item[] {
  const newest = new Map<string, Present>(present.map((item) => [keyOf(item), item]));
  const taken = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    const before = newest.get(key);
    if (before !== undefined && !isLater(momentOf(item), momentOf(before))) continue;
    newest.set(key, item);
    taken.set(key, item);
  }
  return [...taken.values()];
}

/** Items stored without a valid moment do not count as older than anything. */
const isLater = (one: string, other: string): boolean => Date.parse(one) > Date.parse(other);

function addedWords({ words }: LearningData, here: LearningData): LearningData {
  const known = new Set(here.words.map(([word]) => word));
  const fresh = words.filter(([word]) => !known.has(word));
  return { version: 2, words: fresh.slice(0, Math.max(0, MOST_WORDS - known.size)) };
}
