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

/**
 * What the other rooms keep, beside the lists, under their names in a backup; a part that could not be read is absent.
 */
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

/** Everything in a backup that comes from rooms other than the lists'. Never throws: a part that fails is named. */
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

/** Includes entries that this version cannot read, as they are stored: a later version finds them in the file. */
function storedDecisions(): AsyncIterable<unknown> {
  return ofStore(openDecisions(), async function* (store) {
    for await (const { decisions, unread } of store.walk())
      yield* [...decisions, ...unread.map(({ stored }) => stored)];
  });
}

/** The log with its chain, so that what it proves survives the loss of the browser. */
function storedLog(): AsyncIterable<unknown> {
  return ofStore(openDecisions(), (store) => store.log());
}

/**
 * Read while it is being written, and its store closed at the end, so that 100,000 decisions never have to be in
 * memory.
 */
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
