import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { picturesNamedBy } from '../../../lib/cli/pictures/named-pictures';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(join(root, 'shop/pics/B2'), { recursive: true });
  for (const name of ['A1.jpg', 'A1_2.png', 'A1-3.jpg', 'B2/front.webp', 'C3_1.gif'])
    writeFileSync(join(root, 'shop/pics', name), '');
  writeFileSync(join(root, 'secret.png'), '');
  symlinkSync(join(root, 'secret.png'), join(root, 'shop/link.png'));
});
afterAll(() => rmSync(root, { recursive: true }));

const row = (id: string, input?: Record<string, unknown>) => ({
  ...{ row: 1, listing: { id, site: '', url: '', title: 'x', images: [] } },
  ...(input && { input }),
});

test('a folder has pictures by the id of the listing: alone, numbered, or in a folder of its own', async () => {
  const picturesOf = await picturesNamedBy(join(root, 'shop/pics'), '-');
  const names = async (id: string) => (await picturesOf(row(id))).map(({ name }) => name);
  expect(await names('A1')).toEqual(['A1.jpg', 'A1_2.png']);
  expect(await names('B2')).toEqual(['B2/front.webp']);
  expect(await names('C3')).toEqual(['C3_1.gif']);
  expect(await names('../../secret')).toEqual([]);
});

test('a column names files beside the input, several to a cell', async () => {
  const picturesOf = await picturesNamedBy('photo', join(root, 'shop/listings.csv'));
  expect(await picturesOf(row('1', { photo: 'pics/A1.jpg | pics/B2/front.webp' }))).toEqual([
    { name: 'pics/A1.jpg', path: join(root, 'shop/pics/A1.jpg') },
    { name: 'pics/B2/front.webp', path: join(root, 'shop/pics/B2/front.webp') },
  ]);
  expect(await picturesOf(row('2', { photo: ['pics/A1.jpg', 7] }))).toHaveLength(1);
  expect(await picturesOf(row('3'))).toEqual([]);
});

test.each([
  ['../secret.png', 'notice.pictureOutside'],
  ['link.png', 'notice.pictureOutside'],
  ['pics/none.jpg', 'notice.noSuchPicture'],
  ['https://shop.example/a.jpg', 'notice.pictureElsewhere'],
  ['//shop.example/a.jpg', 'notice.pictureElsewhere'],
  ['file:///etc/passwd', 'notice.pictureElsewhere'],
])('a cell with %s is unread, and says why', async (cell, key) => {
  const picturesOf = await picturesNamedBy('photo', join(root, 'shop/listings.csv'));
  expect(await picturesOf(row('1', { photo: cell }))).toEqual([
    { name: cell, unread: expect.objectContaining({ key }) },
  ]);
});
