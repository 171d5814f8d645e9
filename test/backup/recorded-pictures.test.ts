import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { eraseEverything } from '../../lib/backup/erase';
import { keptPictures } from '../../lib/backup/recorded-pictures-part';
import { MOST_KEPT } from '../../lib/recorded-pictures/recorded-picture';
import { openRecordedPictures } from '../../lib/recorded-pictures/store';
import { aPicture, digest, pngHead } from '../recorded-pictures/a-picture';
import { anotherMachine, bringBack, fileOf, savedFile } from './machine';

const numbers = async () => (await keptPictures()).map(({ recordNo }) => recordNo);

async function put(...pictures: Parameters<ReturnType<typeof openRecordedPictures>['put']>[0][number][]) {
  const store = openRecordedPictures();
  await store.put(pictures);
  await store.close();
}

/** A picture as a line of a backup has it. */
const line = (over: object = {}) => ({
  extra: 'recordedPictures',
  item: { ...aPicture(), picture: btoa(String.fromCharCode(...pngHead(50, 50))), ...over },
});

beforeEach(async () => {
  await anotherMachine();
});

test('recorded pictures are in a backup byte by byte, and come back to a machine that has none', async () => {
  await put(aPicture(), aPicture({ recordNo: 'T9' }));
  const [before, file] = [await keptPictures(), await savedFile()];
  await anotherMachine();
  const { counts, undo } = await bringBack(file);
  expect(counts.recordedPictures).toEqual({ brings: 2, stays: 0 });
  expect(await keptPictures()).toEqual(before);
  await undo();
  expect(await keptPictures()).toEqual([]);
});

test('the same picture of the same recordal stays as it is here', async () => {
  await put(aPicture());
  const { counts } = await bringBack(fileOf(line({ file: 'theirs.png' }), line({ recordNo: 'T9' })));
  expect(counts.recordedPictures).toEqual({ brings: 1, stays: 1 });
  expect((await keptPictures()).map(({ recordNo, file }) => [recordNo, file])).toEqual([
    ['T2020/1', 'T2020-1.png'],
    ['T9', 'T2020-1.png'],
  ]);
});

test('what is no small picture is not brought back, and each such line is named', async () => {
  const { preview } = await bringBack(
    fileOf(
      line({ picture: btoa('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>') }),
      line({ picture: btoa(String.fromCharCode(...pngHead(60_000, 60_000))) }),
      line({ picture: 'no base64!' }),
      line({ picture: 'A'.repeat(200_000) }),
      line({ digest: 'short' }),
      line({ keptAt: '2999-01-01T00:00:00.000Z' }),
      line({ list: '' }),
      line({ recordNo: 'sound' }),
    ),
  );
  expect(preview.skipped.reasons.map((reason) => reason.line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  expect(await numbers()).toEqual(['sound']);
});

test('a backup fills the room that there is, and no more', async () => {
  const lines = Array.from({ length: MOST_KEPT + 5 }, (_, at) => line({ digest: digest(at) }));
  await put(aPicture());
  const { counts } = await bringBack(fileOf(...lines));
  expect(counts.recordedPictures).toEqual({ brings: MOST_KEPT - 1, stays: 6 });
  expect(await keptPictures()).toHaveLength(MOST_KEPT);
});

test('they are erased with everything else, and come back', async () => {
  await put(aPicture());
  const { undo } = await eraseEverything();
  expect(await numbers()).toEqual([]);
  await undo();
  expect(await numbers()).toEqual(['T2020/1']);
});
