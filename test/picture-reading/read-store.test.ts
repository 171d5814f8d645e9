import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { digestOf, openReadStore } from '../../lib/picture-reading/read-store';

const LINES = [{ text: 'ADIDAS', boxes: [[1, 2, 3, 4] as const] }];

test('words are known again by the digest of the file', async () => {
  const store = openReadStore('known');
  const digest = await digestOf(new TextEncoder().encode('abc'));
  // FIPS 180-2, B.1.
  expect(digest).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(await store.linesOf(digest)).toBeUndefined();
  await store.remember(digest, LINES);
  expect(await store.linesOf(digest)).toEqual(LINES);
  await store.close();
});

test('what is erased is gone, and comes back with the undo', async () => {
  const store = openReadStore('erased');
  await store.remember('one', LINES);
  await store.remember('two', []);
  const undo = await store.clear();
  expect(await store.linesOf('one')).toBeUndefined();
  await undo();
  expect([await store.linesOf('one'), await store.linesOf('two')]).toEqual([LINES, []]);
  await store.close();
});

test('what another reader or a damaged disk left is read anew', async () => {
  const store = openReadStore('damaged');
  await store.remember('kept', LINES);
  await store.close();
  const database = await openDB('damaged');
  await database.put('read', { reader: 0, readAt: 1, lines: LINES }, 'older');
  await database.put('read', { reader: 1, readAt: 1, lines: [{ text: 'X', boxes: [[1, 2]] }] }, 'broken');
  database.close();
  expect([await store.linesOf('older'), await store.linesOf('broken')]).toEqual([undefined, undefined]);
  expect(await store.linesOf('kept')).toEqual(LINES);
  await store.close();
});
