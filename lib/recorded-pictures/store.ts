import type { DBSchema } from 'idb';
import * as v from 'valibot';
import { openingOf } from '../database/opening';
import type { Undo } from '../domain/undo';
import { sayPicturesChanged } from './news';
import {
  keyOfPicture,
  MOST_KEPT,
  type RecordedPicture,
  type RecordedPictureKey,
  RecordedPictureSchema,
} from './recorded-picture';

const NAME = 'recordal-lens-recorded-pictures';
const VERSION = 1;

interface RecordedPicturesSchema extends DBSchema {
  /** Of unknown shape until validated: a later version or a disk fault may have left anything. */
  pictures: { key: RecordedPictureKey; value: RecordedPicture };
}

/** The result of storing pictures. */
export interface Kept {
  undo: Undo;
  /** Those for which there was no room. */
  beyond: readonly RecordedPicture[];
}

/** The recorded pictures on this machine. They outlive the versions of a list, and the list itself. */
export interface RecordedPictureStore {
  /** The valid ones, by list and number. */
  all(): Promise<RecordedPicture[]>;
  /** Stores pictures, each replacing the same one, as far as there is room: all of these or none. */
  put(pictures: readonly RecordedPicture[]): Promise<Kept>;
  /** Removes these, or everything stored; the undo restores it beside what came since. */
  remove(keys: readonly RecordedPictureKey[] | 'all'): Promise<Undo>;
  close(): Promise<void>;
}

/** The store; opened on first use. */
export function openRecordedPictures(name = NAME): RecordedPictureStore {
  const { open, close } = openingOf<RecordedPicturesSchema>({
    ...{ name, version: VERSION },
    upgrade: (database) => void database.createObjectStore('pictures'),
  });
  const writing = async () => (await open()).transaction('pictures', 'readwrite');

  /** Writes each, and removes those that are undefined. */
  async function replace(changes: readonly Change[]): Promise<void> {
    const { store, done } = await writing();
    for (const [key, picture] of changes)
      await (picture === undefined ? store.delete(key) : store.put(picture, key));
    await done;
    sayPicturesChanged();
    await close();
  }

  return {
    all: async () => (await (await open()).getAll('pictures')).filter(isSound),
    async put(pictures) {
      const { store, done } = await writing();
      const before: Change[] = [];
      const beyond: RecordedPicture[] = [];
      let room = MOST_KEPT - (await store.count());
      for (const picture of pictures) {
        const key = keyOfPicture(picture);
        const there = await store.get(key);
        if (there === undefined && room-- <= 0) {
          beyond.push(picture);
          continue;
        }
        before.unshift([key, there]);
        await store.put(picture, key);
      }
      await done;
      sayPicturesChanged();
      return { beyond, undo: () => replace(before) };
    },
    async remove(keys) {
      const { store, done } = await writing();
      const removed: Change[] = [];
      for (const key of keys === 'all' ? await store.getAllKeys() : keys) {
        const there = await store.get(key);
        if (there !== undefined) removed.push([key, there]);
        await store.delete(key);
      }
      await done;
      sayPicturesChanged();
      return () => replace(removed);
    },
    close,
  };
}

type Change = [RecordedPictureKey, RecordedPicture | undefined];

const isSound = (stored: unknown): boolean => v.is(RecordedPictureSchema, stored);
