import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { broughtPictures } from '../../lib/bulk-pictures/brought';
import { UnreadPicture } from '../../lib/pictures/kind';
import { UnreadableFile } from '../../lib/tabular/bytes';

const RED = Uint8Array.of(1, 2, 3);
const BLUE = Uint8Array.of(4, 5);
const fileOf = (name: string, bytes: Uint8Array) => new File([new Uint8Array(bytes)], name);
const archive = fileOf(
  'pictures.zip',
  zipSync({
    'shop/red/front.png': RED,
    'shop/blue/front.png': BLUE,
    'shop/only.png': BLUE,
    '__MACOSX/shop/._only.png': RED,
    'shop/.DS_Store': RED,
  }),
);

test.each([
  ['shop/red/front.png', RED],
  ['red/front.png', RED],
  ['BLUE\\Front.PNG', BLUE],
  ['./only.png', BLUE],
  ['elsewhere/only.png', BLUE],
  ['loose.png', RED],
])('%s is the picture that is called so', async (name, bytes) => {
  const { bytesOf } = await broughtPictures([archive, fileOf('loose.png', RED)]);
  expect(await bytesOf(name)).toEqual(bytes);
});

test('what a system adds to an archive is no picture, and a name of none leads to nothing', async () => {
  const { count, bytesOf } = await broughtPictures([archive]);
  expect(count).toBe(3);
  expect(bytesOf('._only.png')).toBeUndefined();
  expect(bytesOf('nobody.png')).toBeUndefined();
});

test('a name of two pictures is said, rather than one of them taken', async () => {
  const { bytesOf } = await broughtPictures([archive]);
  await expect(bytesOf('front.png')).rejects.toThrow(UnreadPicture);
});

test('an archive that is cut is refused whole, before any row asks', async () => {
  const bytes = new Uint8Array(await archive.arrayBuffer());
  const cut = fileOf('cut.zip', bytes.subarray(0, bytes.length - 30));
  await expect(broughtPictures([fileOf('loose.png', RED), cut])).rejects.toThrow(UnreadableFile);
});
