import type { CountedWord } from '../brand-words';
import { joinDigests } from '../listing-digests';
import { lookUpsDatabase } from './database';
import { type CountedOrigin, type KeptCount, keyOfKept, soundKept } from './kept-schema';

/** The most words stored per origin: a page of ten thousand made-up brands must not fill the storage. */
export const MOST_COUNTED = 5_000;
/** The number that remains when it is cut, so that not every page has to cut. */
const CUT_TO = 4_500;

/**
 * Counts the listings of these words in one write; a listing that was counted before is not counted again. Beyond
 * 5,000 words of an origin, those with the fewest listings are dropped, and among them the ones seen longest ago.
 * O(words).
 */
export async function countWords(
  origin: CountedOrigin,
  words: Iterable<CountedWord>,
  day: string,
): Promise<void> {
  const { store, done } = (await lookUpsDatabase()).transaction('kept', 'readwrite');
  let isNew = false;
  for (const { word, digests } of words) {
    const fresh: KeptCount = { kind: 'counted', origin, word, digests, day };
    const key = keyOfKept(fresh);
    const [before] = soundKept([await store.get(key)]);
    isNew ||= before === undefined;
    const next = before?.kind === 'counted' ? joined(before, fresh) : fresh;
    if (next !== before) await store.put(next, key);
  }
  if (isNew) await makeRoom(store, origin);
  await done;
}

/** Returns the same entry if nothing new was met: then it is not written. */
function joined(before: KeptCount, { digests, day }: KeptCount): KeptCount {
  const all = joinDigests(before.digests, digests);
  const same =
    all.length === before.digests.length && all.every((digest, at) => digest === before.digests[at]);
  return same ? before : { ...before, digests: all, day };
}

interface CountStore {
  count(range: IDBKeyRange): Promise<number>;
  getAll(range: IDBKeyRange): Promise<unknown[]>;
  delete(key: string): Promise<void>;
}

async function makeRoom(store: CountStore, origin: CountedOrigin): Promise<void> {
  const range = IDBKeyRange.bound(`counted ${origin} `, `counted ${origin} \uffff`);
  if ((await store.count(range)) <= MOST_COUNTED) return;
  const counted = soundKept(await store.getAll(range)).filter((kept) => kept.kind === 'counted');
  counted.sort((one, other) => one.digests.length - other.digests.length || (one.day < other.day ? -1 : 1));
  for (const least of counted.slice(0, counted.length - CUT_TO)) await store.delete(keyOfKept(least));
}
