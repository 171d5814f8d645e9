import 'fake-indexeddb/auto';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bringPictures } from '../../lib/picture-reading/bring-pictures';
import type { OwnersOf } from '../../lib/picture-reading/owners';
import { MOST_BYTES } from '../../lib/pictures/kind';
import { MOST_KEPT } from '../../lib/recorded-pictures/recorded-picture';
import { openRecordedPictures } from '../../lib/recorded-pictures/store';
import { pngHead } from '../recorded-pictures/a-picture';

const owned =
  (names: Record<string, string>): OwnersOf =>
  async (wanted) =>
    new Map(
      Object.entries(names)
        .filter(([key]) => wanted.has(key))
        .map(([key, recordNo]) => [key, [{ list: 'cn', row: 3, regime: 'CN', recordNo }]]),
    );
/** Keeps anything that is not empty as the same small picture. */
const keeping = { keep: async (bytes: Uint8Array) => (bytes.length > 0 ? pngHead(40, 40) : null) };
const asFile = (name: string) => new File([name], name);

async function brought(name: string, files: File[], lists: OwnersOf, keep = keeping) {
  const store = openRecordedPictures(name);
  const { undo, ...result } = await bringPictures(files, keep, store, lists);
  const there = async () => (await store.all()).map(({ recordNo, file }) => [recordNo, file]);
  return { ...result, store, undo, there };
}

test('a file is that of the recordal whose number it bears, or whose list names it, and is taken out again', async () => {
  const files = ['T2020-1.png', 'T2020-1_2.png', 'fig-77.jpg', 'holiday.png'].map(asFile);
  const lists = owned({ t20201: 'T2020/1', 'file fig-77.jpg': 'T2021/9' });
  const { kept, unowned, unread, there, undo, store } = await brought('named', files, lists);
  expect([kept, unowned, unread]).toEqual([3, ['holiday.png'], []]);
  expect((await there()).sort()).toEqual([
    ['T2020/1', 'T2020-1.png'],
    ['T2020/1', 'T2020-1_2.png'],
    ['T2021/9', 'fig-77.jpg'],
  ]);
  await undo();
  expect(await there()).toEqual([]);
  await store.close();
});

test('a file that shows nothing, cannot be read or is too heavy is named, and costs no other', async () => {
  const heavy = asFile('C.png');
  Object.defineProperty(heavy, 'size', { value: MOST_BYTES + 1 });
  const files = [new File([], 'A.png'), asFile('B.png'), heavy, asFile('D.png')];
  const { kept, unread, store } = await brought(
    ...(['faults', files, owned({ a: 'A', b: 'B', c: 'C', d: 'D' })] as const),
    {
      async keep(bytes) {
        if (new TextDecoder().decode(bytes) === 'B.png') throw new Error('broken');
        return keeping.keep(bytes);
      },
    },
  );
  expect([kept, unread]).toEqual([1, ['A.png', 'B.png', 'C.png']]);
  await store.close();
});

test('a zip is looked into, folders and all, and what systems add to it is passed over', async () => {
  const bytes = new TextEncoder().encode('picture');
  const zip = zipSync({
    'marks/A.png': bytes,
    '__MACOSX/marks/._A.png': bytes,
    '.DS_Store': bytes,
    'readme.txt': bytes,
  });
  const files = [new File([zip as BlobPart], 'marks.zip'), asFile('B.png')];
  const { kept, unowned, there, store } = await brought('zipped', files, owned({ a: 'A', b: 'B' }));
  expect([kept, unowned]).toEqual([2, ['readme.txt']]);
  expect(await there()).toEqual([
    ['A', 'A.png'],
    ['B', 'B.png'],
  ]);
  await store.close();
});

test('a member that is not what its archive says, and an archive that is cut, bring nothing and are named', async () => {
  const zip = zipSync({ 'A.png': new TextEncoder().encode('picture') }, { level: 0 });
  const changed = Uint8Array.from(zip);
  changed[30 + 'A.png'.length]! ^= 1;
  const cut = zip.subarray(0, zip.length - 30);
  const files = [new File([changed as BlobPart], 'changed.zip'), new File([cut as BlobPart], 'cut.zip')];
  const { kept, unread, unowned, store } = await brought('damaged', files, owned({ a: 'A' }));
  expect([kept, unread, unowned]).toEqual([0, ['A.png'], ['cut.zip']]);
  await store.close();
});

test('a zip that grows to far more than it is, or has members without end, is not unpacked', async () => {
  const bomb = zipSync({ 'A.png': new Uint8Array(17 << 20) });
  const crowd = zipSync(
    Object.fromEntries(Array.from({ length: 2_001 }, (_, at) => [`${at}.png`, new Uint8Array(1)])),
    { level: 0 },
  );
  const files = [new File([bomb as BlobPart], 'bomb.zip'), new File([crowd as BlobPart], 'crowd.zip')];
  const { kept, unowned, store } = await brought('bombs', files, owned({ a: 'A' }));
  expect([kept, unowned]).toEqual([0, ['bomb.zip', 'crowd.zip']]);
  await store.close();
});

test('more files than are ever kept are named, and not read', async () => {
  const files = Array.from({ length: MOST_KEPT + 2 }, (_, at) => asFile(`${at}.png`));
  const { beyond, unowned, store } = await brought('beyond', files, owned({}));
  expect(unowned).toHaveLength(MOST_KEPT);
  expect(beyond).toEqual([`${MOST_KEPT}.png`, `${MOST_KEPT + 1}.png`]);
  await store.close();
});
