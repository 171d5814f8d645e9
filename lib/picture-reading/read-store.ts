import type { DBSchema } from 'idb';
import * as v from 'valibot';
import { openingOf } from '../database/opening';
import type { PictureLine } from '../domain/listing-picture';
import type { Undo } from '../domain/undo';

/** Raised whenever the same picture may be read as other words: everything cached is then read anew. */
const READER = 2;
/** The most pictures that are cached, some kilobytes each. Those read longest ago are dropped first. */
const MOST_REMEMBERED = 5_000;
const NAME = 'recordal-lens-pictures';

interface Remembered {
  reader: number;
  /** Milliseconds since 1970. */
  readAt: number;
  lines: readonly PictureLine[];
}

interface PicturesSchema extends DBSchema {
  /**
   * Key: SHA-256 of the file. Of unknown shape until validated: an earlier version or a disk fault may have left
   * anything.
   */
  read: { key: string; value: Remembered; indexes: { readAt: number } };
}

const Place = v.pipe(v.number(), v.finite());
const RememberedSchema = v.object({
  reader: v.literal(READER),
  lines: v.array(v.object({ text: v.string(), boxes: v.array(v.tuple([Place, Place, Place, Place])) })),
});

/**
 * A cache of the words in pictures, keyed by the digest of the file: it holds nothing of the picture itself, and no
 * address.
 */
export interface ReadStore {
  /** Undefined if the picture was not read before, or by another version of the reader. */
  linesOf(digest: string): Promise<readonly PictureLine[] | undefined>;
  remember(digest: string, lines: readonly PictureLine[]): Promise<void>;
  /** Forgets everything; the undo restores it. */
  clear(): Promise<Undo>;
  close(): Promise<void>;
}

/** The cache; opened on first use. */
export function openReadStore(name = NAME): ReadStore {
  const { open, close } = openingOf<PicturesSchema>({
    ...{ name, version: 1 },
    upgrade: (database) => void database.createObjectStore('read').createIndex('readAt', 'readAt'),
  });
  return {
    async linesOf(digest) {
      const { success, output } = v.safeParse(RememberedSchema, await (await open()).get('read', digest));
      return success ? output.lines : undefined;
    },
    async remember(digest, lines) {
      const { store, done } = (await open()).transaction('read', 'readwrite');
      await store.put({ reader: READER, readAt: Date.now(), lines }, digest);
      const beyond = (await store.count()) - MOST_REMEMBERED;
      let oldest = beyond > 0 ? await store.index('readAt').openCursor() : null;
      for (let left = beyond; oldest && left > 0; left--) {
        await oldest.delete();
        oldest = await oldest.continue();
      }
      await done;
    },
    async clear() {
      const { store, done } = (await open()).transaction('read', 'readwrite');
      const [keys, values] = [await store.getAllKeys(), await store.getAll()];
      await store.clear();
      await done;
      return async () => {
        const { store, done } = (await open()).transaction('read', 'readwrite');
        await Promise.all(keys.map((key, at) => store.put(values[at]!, key)));
        await done;
        await close();
      };
    },
    close,
  };
}

/** SHA-256 of a file, in hexadecimal. */
export async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
