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
  function added<Present, Item extends Present>(
    part: BackupPart,
    items: readonly Item[],
    present: readonly Present[],
    keyOf: (item: Present) => string,
    momentOf: (item: Present) => string = () => '',
  ): Item[] {
    const taken = addedTo(present, items, keyOf, momentOf);
    count(part, taken.length, items.length - taken.length);
    return taken;
  }
  const count = (part: BackupPart, brings: number, stays: number): void => {
    if (brings + stays > 0) counts[part] = { brings, stays };
  };
  const settings = planSettings(contents.settings, here.settings);
  const learning = addedWords(contents.learning, here.learning);
  count('settings', settings.changed, settings.same);
  count('own', settings.own.brings, settings.own.stays);
  const words = learning.words.length;
  count('learning', words, contents.learning.words.length - words);
  const log = fitsBefore(contents.log, here.logBegins) ? contents.log : [];
  count('log', log.length, contents.log.length - log.length);
  const queue = addedTo(
    here.queue,
    contents.queue,
    ({ key }) => key,
    () => '',
  ).slice(0, Math.max(0, MOST_ITEMS - here.queue.length));
  count('queue', queue.length, contents.queue.length - queue.length);
  const recordedPictures = addedTo(
    here.recordedPictures,
    contents.recordedPictures,
    nameOfPicture,
    () => '',
  ).slice(0, Math.max(0, MOST_KEPT - here.recordedPictures.length));
  const pictures = recordedPictures.length;
  count('recordedPictures', pictures, contents.recordedPictures.length - pictures);
  return {
    lists: planLists(contents.lists, here),
    counts,
    settings: settings.take,
    learning,
    decisions: added('decisions', contents.decisions, here.decisions, ({ id }) => id),
    log,
    queue,
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
    recordedPictures,
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
  momentOf: (item: Present) => string,
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
  const room = Math.max(0, MOST_WORDS - known.size);
  return { version: 2, words: words.filter(([word]) => !known.has(word)).slice(0, room) };
}
