import { type DecisionStore, openDecisions } from '../decisions/store';
import { storedLookUps } from '../look-ups/kept/keep';
import { askToLook } from '../messages/ask-to-look';
import { healthLog } from '../page/site-health';
import { openQueue } from '../queue/queue-store';
import { openRounds } from '../review-quality/round-store';
import { storedSettings } from '../settings/items';
import { asked } from './asked-store';
import type { BackupPart, OnUnread } from './backup-part';
import { storedPictures } from './recorded-pictures-part';
import { storedSightings } from './survey-part';

/** What rooms other than the lists' keep, under the names that a backup gives it; a part that could not be read is absent. */
export type GatheredExtras = Partial<
  Record<
    | 'settings'
    | 'decisions'
    | 'log'
    | 'queue'
    | 'rounds'
    | 'learnt'
    | 'health'
    | 'lookUps'
    | 'sightings'
    | 'recordedPictures',
    unknown
  >
>;

/** Everything that a backup takes along of rooms other than the lists'. Never throws: a part that does is named. */
export async function gatherExtras(onUnread: OnUnread): Promise<GatheredExtras> {
  const extras: GatheredExtras = {};
  const take = async (name: keyof GatheredExtras, part: BackupPart, read: () => Promise<unknown>) => {
    try {
      extras[name] = await read();
    } catch {
      onUnread({ part });
    }
  };
  await Promise.all([
    take('settings', 'settings', storedSettings),
    take('decisions', 'decisions', async () => storedDecisions()),
    take('log', 'log', async () => storedLog()),
    take('queue', 'queue', () => asked(openQueue(), (queue) => queue.all())),
    take('rounds', 'rounds', () => asked(openRounds(), (rounds) => rounds.all())),
    take('learnt', 'learning', async () => (await askToLook('learning', null)).learning),
    take('health', 'health', healthLog),
    take('lookUps', 'lookUps', storedLookUps),
    take('sightings', 'sightings', storedSightings),
    take('recordedPictures', 'recordedPictures', storedPictures),
  ]);
  return extras;
}

/** With those that are none to this version, as they lie: whoever can read them finds them in the file. */
function storedDecisions(): AsyncIterable<unknown> {
  return ofStore(openDecisions(), async function* (store) {
    for await (const { decisions, unread } of store.walk())
      yield* [...decisions, ...unread.map(({ stored }) => stored)];
  });
}

/** The log as it is chained, so that what it proves is not lost with the browser. */
function storedLog(): AsyncIterable<unknown> {
  return ofStore(openDecisions(), (store) => store.log());
}

/** Read while it is written, and its store closed in the end: of 100,000 decisions none waits in memory for the others. */
async function* ofStore(
  store: DecisionStore,
  read: (store: DecisionStore) => AsyncIterable<unknown>,
): AsyncGenerator<unknown> {
  try {
    yield* read(store);
  } finally {
    await store.close();
  }
}
