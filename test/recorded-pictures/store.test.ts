import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { keyOfPicture, MOST_KEPT, MOST_KEPT_BYTES } from '../../lib/recorded-pictures/recorded-picture';
import { openRecordedPictures } from '../../lib/recorded-pictures/store';
import { aPicture, digest, pngHead } from './a-picture';

const numbers = async (store: ReturnType<typeof openRecordedPictures>) =>
  (await store.all()).map(({ recordNo }) => recordNo);

test('the same file for the same recordal is kept once, and in the place of the one before', async () => {
  const store = openRecordedPictures('once');
  await store.put([aPicture({ file: 'old.png' }), aPicture({ list: 'another' })]);
  const { undo } = await store.put([aPicture({ file: 'new.png' }), aPicture({ recordNo: 'T9' })]);
  const files = async () => (await store.all()).map(({ list, recordNo, file }) => [list, recordNo, file]);
  expect(await files()).toEqual([
    ['another', 'T2020/1', 'T2020-1.png'],
    ['customs', 'T2020/1', 'new.png'],
    ['customs', 'T9', 'T2020-1.png'],
  ]);
  await undo();
  expect(await files()).toEqual([
    ['another', 'T2020/1', 'T2020-1.png'],
    ['customs', 'T2020/1', 'old.png'],
  ]);
  await store.close();
});

test('what is removed comes back beside what came since', async () => {
  const store = openRecordedPictures('removed');
  const [one, other] = [aPicture({ recordNo: 'T1' }), aPicture({ recordNo: 'T2' })];
  await store.put([one, other]);
  const undoOne = await store.remove([keyOfPicture(one)]);
  expect(await numbers(store)).toEqual(['T2']);
  const undoAll = await store.remove('all');
  await store.put([aPicture({ recordNo: 'T3' })]);
  await undoAll();
  await undoOne();
  expect(await numbers(store)).toEqual(['T1', 'T2', 'T3']);
  expect((await store.all())[0]).toEqual(one);
  await store.close();
});

test('there is room for so many, and those beyond are told', async () => {
  const store = openRecordedPictures('room');
  const many = Array.from({ length: MOST_KEPT - 1 }, (_, at) => aPicture({ digest: digest(at) }));
  await store.put(many);
  const { beyond } = await store.put([
    aPicture({ recordNo: 'T1' }),
    aPicture({ digest: digest(3), file: 'again.png' }),
    aPicture({ recordNo: 'T2' }),
  ]);
  expect(beyond.map(({ recordNo }) => recordNo)).toEqual(['T2']);
  expect(await store.all()).toHaveLength(MOST_KEPT);
  await store.close();
});

test.each([
  ['a page called a picture', { picture: new TextEncoder().encode('<svg onload="alert(1)"/>'.padEnd(99)) }],
  ['a picture larger than figures are looked at', { picture: pngHead(321, 100) }],
  ['more bytes than are ever kept', { picture: pngHead(100, 100, MOST_KEPT_BYTES) }],
  ['no bytes', { picture: 'text' }],
  ['another digest', { digest: '../../etc' }],
  ['no time', { keptAt: 'yesterday' }],
])('%s in the store is left out, and goes when all go', async (name, damage) => {
  const store = openRecordedPictures(name);
  await store.put([aPicture(), { ...aPicture({ recordNo: 'broken' }), ...damage } as never]);
  expect(await numbers(store)).toEqual(['T2020/1']);
  await store.remove('all');
  expect(await numbers(store)).toEqual([]);
  await store.close();
});
