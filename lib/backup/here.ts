import type { AuditEntry } from '../audit/entry';
import type { Decision } from '../decisions/decision';
import { openDecisions } from '../decisions/store';
import type { LearningData } from '../learning/learning-data';
import {
  listsDatabase,
  type StoredAlert,
  type StoredList,
  type StoredRecordNote,
  type StoredStockItem,
} from '../lists/store/database';
import type { StoredSubscription } from '../lists/subscriptions';
import { keptLookUps } from '../look-ups/kept/keep';
import type { Kept } from '../look-ups/kept/kept-schema';
import type { HealthEntry } from '../marketplaces/page/health';
import { askToLook } from '../messages/ask-to-look';
import { healthLog } from '../page/site-health';
import type { QueueItem } from '../queue/queue-item';
import { openQueue } from '../queue/queue-store';
import type { RecordedPicture } from '../recorded-pictures/recorded-picture';
import type { Round } from '../review-quality/round';
import { openRounds } from '../review-quality/round-store';
import { ownSettings } from '../settings/items';
import type { Settings } from '../settings/settings';
import type { Sighting } from '../survey/sighting';
import { asked } from './asked-store';
import { keptPictures } from './recorded-pictures-part';
import { storedSightings } from './survey-part';

/** What is stored on this machine, to compare a backup with. */
export interface Here {
  settings: Settings;
  learning: LearningData;
  decisions: readonly Pick<Decision, 'id'>[];
  /** The first entry of the log; undefined if there is none. */
  logBegins: AuditEntry | undefined;
  queue: readonly QueueItem[];
  rounds: readonly Round[];
  health: readonly HealthEntry[];
  lookUps: readonly Kept[];
  sightings: readonly Sighting[];
  recordedPictures: readonly RecordedPicture[];
  subscriptions: readonly StoredSubscription[];
  notes: readonly StoredRecordNote[];
  stock: readonly StoredStockItem[];
  alerts: readonly StoredAlert[];
  layouts: readonly string[];
  lists: readonly StoredList[];
}

/** Reads all of it as it is now. Rejects if a part cannot be read: then nothing can be compared with it. */
export async function whatIsHere(): Promise<Here> {
  const database = await listsDatabase();
  return allOf({
    settings: ownSettings(),
    learning: askToLook('learning', null).then(({ learning }) => learning),
    decisions: decidedHere(),
    logBegins: asked(openDecisions(), (store) => store.logBegins()),
    queue: asked(openQueue(), (store) => store.all()),
    rounds: asked(openRounds(), (store) => store.all()),
    health: healthLog(),
    lookUps: keptLookUps(),
    sightings: storedSightings(),
    recordedPictures: keptPictures(),
    subscriptions: database.getAll('subscriptions'),
    notes: database.getAll('notes'),
    stock: database.getAll('stock'),
    alerts: database.getAll('alerts'),
    layouts: database.getAllKeys('columnMaps'),
    lists: database.getAll('lists'),
  });
}

/** Each part under its name, once all are read. Rejects with the first failure. */
async function allOf<Parts extends object>(
  parts: {
    [Name in keyof Parts]: Promise<Parts[Name]>;
  },
): Promise<Parts> {
  const read = Object.entries(parts).map(async ([name, part]) => [name, await part]);
  return Object.fromEntries(await Promise.all(read));
}

/** Decisions by name only: a message with 100,000 whole decisions exceeds the browser's limit. */
function decidedHere(): Promise<Here['decisions']> {
  return asked(openDecisions(), async (store) => {
    const here: Pick<Decision, 'id'>[] = [];
    for await (const { decisions } of store.walk()) for (const { id } of decisions) here.push({ id });
    return here;
  });
}
